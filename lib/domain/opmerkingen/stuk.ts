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
  redacteurId: true,
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
/** A change that waits for the redactie: id of the versie, whose it is, and since when. */
type Voorstel = { id: string; door: string; op: Date }
/** One text of an item: the item's own, a part of a dossier, or what a voorstel makes different in one of those. */
export type Tekst = { item: string; naam: string; nummer: number; velden: Veld[]; voorstel: Voorstel | null }

const rijen = z.array(
  z.object({
    id: z.uuid(),
    item: z.string(),
    nummer: z.number(),
    aard: z.enum(['OPGESLAGEN', 'VOORSTEL']),
    door: z.string().nullable(),
    createdAt: z.date(),
    inhoud: z.record(z.string(), z.unknown()).catch({}),
  }),
)
type Rij = z.output<typeof rijen>[number]

/**
 * The texts of an item in blocks: as they were saved last, each followed by the words that a waiting voorstel would
 * bring. A part that nobody wrote is left out. One statement.
 */
export async function leesTeksten(db: Db, stuk: Stuk): Promise<Tekst[]> {
  const delen = delenVan(stuk)
  const gevonden = rijen.parse(
    await db.$queryRaw`
      select distinct on (v.item, los) v.id, v.item, v.nummer, v.aard::text, historienaam(g) as door,
             v."createdAt", v.inhoud
        from "Versie" v left join "Gebruiker" g on g.id = v."gebruikerId"
       cross join lateral (select case when v.aard = 'VOORSTEL' then v.id end) as voorstel(los)
       where v.item = any(${delen.map(({ item }) => item)}) and v.aard in ('OPGESLAGEN', 'VOORSTEL')
       order by v.item, los nulls first, v.nummer desc, v."createdAt" desc`,
  )
  return delen.flatMap(({ item, naam }) =>
    zonderHerhaling(gevonden.filter((rij) => rij.item === item).map((rij) => alsTekst(rij, naam))),
  )
}

const alsTekst = ({ id, item, nummer, aard, door, createdAt, inhoud }: Rij, naam: string): Tekst => ({
  item,
  naam,
  nummer,
  velden: blokkenVan(item, inhoud).map(({ veld, blokken }) => ({ veld, label: veldlabel(veld), blokken })),
  voorstel: aard === 'VOORSTEL' ? { id, door: door ?? 'iemand', op: createdAt } : null,
})

/** Of each text the blocks that no earlier one has: words that stay as they are get their remarks in one place. */
function zonderHerhaling(teksten: readonly Tekst[]): Tekst[] {
  const gehad = new Set<string>()
  return teksten.flatMap((tekst) => {
    const velden = tekst.velden.flatMap((veld) => {
      const blokken = veld.blokken.filter(({ blok }) => !gehad.has(blok))
      return blokken.length > 0 ? [{ ...veld, blokken }] : []
    })
    for (const { blok } of velden.flatMap(({ blokken }) => blokken)) gehad.add(blok)
    return velden.length > 0 ? [{ ...tekst, velden }] : []
  })
}

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
