import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import type { Suggestie } from '../../engine'
import { indexwoorden } from '../../indexwoorden'
import { verwanteSpellingen } from '../../spelling'
import { woordenVan } from '../../zoektekst'
import { alsArray } from './zoek'

const MAX_KANDIDATEN = 300
const rijen = z.array(
  z.object({ ref: z.string(), soort: z.enum(ZOEK_SOORTEN), titel: z.string(), url: z.string() }),
)

/**
 * Titles that begin with what was typed, then titles and words beside them that hold every word, the last one as a
 * beginning. A word with a typing error is read as the nearest one when nothing else is found.
 */
export async function stelVoor(db: Db, actor: Actor, tekst: string, aantal: number): Promise<Suggestie[]> {
  const woorden = woordenVan(tekst).slice(0, 8)
  if (woorden.length === 0) return []
  const gevonden = await zoek(db, actor, woorden, aantal)
  if (gevonden.length > 0) return gevonden
  const bekend = await indexwoorden(db)
  const verbeterd = woorden.map((woord) => verwanteSpellingen(woord, bekend, 1)[0] ?? woord)
  return verbeterd.join() === woorden.join() ? [] : zoek(db, actor, verbeterd, aantal)
}

async function zoek(db: Db, actor: Actor, woorden: readonly string[], aantal: number): Promise<Suggestie[]> {
  const delen = woorden.map((woord) => woord.split('-').map((deel) => `${deel}:*`))
  const vraag = delen.flat().join(' & ')
  return rijen.parse(
    await db.$queryRaw`
      select k.ref, k.soort, k.titel, k.url
      from zoek_in_kop(to_tsquery('nederlands', ${vraag}), ${alsArray(readableZichtbaarheden(actor))}, ${MAX_KANDIDATEN}) as gevonden (ref)
      join "Zoekdocument" k using (ref) left join "Publicatie" p on p.id = k."bronId"
      where p.id is null or p.status = 'GEPUBLICEERD'
      order by ${begintMet(woorden)} desc, k.gewicht desc, length(k.titel), k.bijgewerkt desc, k.ref limit ${aantal}`,
  )
}

const begintMet = (woorden: readonly string[]) =>
  Prisma.sql`(case when starts_with(lower(unaccent(k.titel)), ${woorden.join(' ')}) then 2
    when lower(unaccent(k.titel)) ~ ${`\\m${woorden.at(-1)?.replace(/[^\p{L}\p{N}]/gu, '') ?? ''}`} then 1 else 0 end)`
