import 'server-only'
import { type Db, Prisma } from '@/lib/platform/db'
import { isTekstDoc, nodesVan } from '../teksten/leesschema'

/**
 * What a text says of its images becomes what the image says of itself, where that says nothing yet: an image that came
 * along with a file is described in the text, later on. Only images of the item of `ref` itself; `inhoud` as its save
 * keeps it.
 */
export async function neemAltOver(db: Db, ref: string, inhoud: Prisma.InputJsonObject): Promise<void> {
  const beschreven = Object.values(inhoud)
    .flatMap((veld) => (isTekstDoc(veld) ? [...nodesVan(veld)] : []))
    .flatMap((node) => (node.type === 'image' && node.attrs.alt.trim() !== '' ? [node.attrs] : []))
  if (beschreven.length === 0) return
  const rijen = Prisma.join(beschreven.map(({ bijlageId, alt }) => Prisma.sql`(${bijlageId}::uuid, ${alt})`))
  await db.$executeRaw`
    update "Bijlage" b set alt = gezegd.alt, "updatedAt" = now()
      from (values ${rijen}) as gezegd (id, alt)
     where b.id = gezegd.id and coalesce(btrim(b.alt), '') = '' and b."publicatieId" in (
       select id from "Publicatie" where ref = ${ref}
       union all select "themadossierId" from "Onderdeel" where ref = ${ref}
       union all select "themadossierId" from "Kenniskaart" where ref = ${ref})`
}
