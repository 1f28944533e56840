import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'
import { veldlabel } from '../publicatie/versievergelijking'
import { deelnaam } from '../themadossiers/labels'
import { type Blok, blokkenVan } from './blokken'

/** An item with the texts it consists of, as far as rules and addresses need them. */
export const selectStuk = {
  ...selectForPolicy,
  id: true,
  ref: true,
  slug: true,
  titel: true,
  versie: true,
  themadossier: {
    select: {
      verantwoordelijkeId: true,
      vervangerId: true,
      onderdelen: { select: { ref: true, soort: true }, orderBy: { soort: 'asc' } },
      kenniskaart: { select: { ref: true } },
    },
  },
} satisfies Prisma.PublicatieSelect

export type Stuk = Prisma.PublicatieGetPayload<{ select: typeof selectStuk }>

/** See `Stuk`; null when there is none. One statement. */
export const laadStuk = (db: Db, id: string): Promise<Stuk | null> =>
  db.publicatie.findUnique({ where: { id }, select: selectStuk, relationLoadStrategy: 'join' })

type Veld = { veld: string; label: string; blokken: Blok[] }
/** One text of an item: the item's own, or a part of a dossier. */
export type Tekst = { item: string; naam: string; nummer: number; velden: Veld[] }

const rijen = z.array(
  z.object({ item: z.string(), nummer: z.number(), inhoud: z.record(z.string(), z.unknown()).catch({}) }),
)

/** The texts of an item as they were saved last, in blocks. A part that nobody wrote is left out. One statement. */
export async function leesTeksten(db: Db, stuk: Stuk): Promise<Tekst[]> {
  const delen = delenVan(stuk)
  const gevonden = rijen.parse(
    await db.$queryRaw`
      select distinct on (item) item, nummer, inhoud from "Versie"
      where item = any(${delen.map(({ item }) => item)}) and aard = 'OPGESLAGEN'
      order by item, nummer desc, "createdAt" desc`,
  )
  return delen.flatMap(({ item, naam }) => {
    const rij = gevonden.find((een) => een.item === item)
    if (!rij) return []
    const velden = blokkenVan(item, rij.inhoud).map(metLabel)
    return velden.length > 0 ? [{ item, naam, nummer: rij.nummer, velden }] : []
  })
}

const metLabel = ({ veld, blokken }: { veld: string; blokken: Blok[] }): Veld => ({
  veld,
  label: veldlabel(veld),
  blokken,
})

function delenVan({ ref, titel, themadossier }: Stuk): { item: string; naam: string }[] {
  const kaart = themadossier?.kenniskaart
  return [
    { item: ref, naam: titel },
    ...(themadossier?.onderdelen ?? []).map((deel) => ({ item: deel.ref, naam: deelnaam(deel.soort) })),
    ...(kaart ? [{ item: kaart.ref, naam: deelnaam('KENNISKAART') }] : []),
  ]
}

/** Where a block stands now; undefined when its words were changed or taken out. */
export function vindBlok(teksten: readonly Tekst[], blok: string) {
  for (const { item, velden } of teksten)
    for (const { veld, blokken } of velden) {
      const gevonden = blokken.find((een) => een.blok === blok)
      if (gevonden) return { item, veld, ...gevonden }
    }
  return undefined
}
