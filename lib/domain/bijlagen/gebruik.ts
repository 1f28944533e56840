import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { canSeeVersies, selectForPolicy, visiblePublicatie } from '../publicatie/policy'

/** Every text that stands now, as `id` of its item and `woorden`: whole rows, so that a new text field needs no line here. */
export const HUIDIGE_TEKSTEN = Prisma.sql`(
  select t.id, t::text as woorden from "Themadossier" t
  union all select t."themadossierId", t::text from "Onderdeel" t
  union all select t."themadossierId", t::text from "Kenniskaart" t
  union all select t.id, t::text from "Nieuwsbericht" t
  union all select t.id, t::text from "Scholing" t
  union all select t.id, t::text from "Praktijkverhaal" t)`

const rijen = z.array(
  z.object({
    waar: z.enum(['TEKST', 'VERSIE', 'EIGEN_KLAD', 'KLAD']),
    id: z.uuid().nullable(),
    aantal: z.int(),
  }),
)
type Rij = z.output<typeof rijen>[number]

/** Where a file shows in a text: now, in kept versies and in drafts. An id names an item; null for what is no item any more. */
async function leesTeksten(db: Db, actor: Actor, bijlageId: string): Promise<Rij[]> {
  const met = `%${bijlageId}%`
  return rijen.parse(
    await db.$queryRaw`
      select distinct 'TEKST' as waar, h.id, 1 as aantal from ${HUIDIGE_TEKSTEN} h where h.woorden like ${met}
      union all
      select 'VERSIE', coalesce(p.id, o."themadossierId", k."themadossierId") as plek, count(*)::int
      from "Versie" v
        left join "Publicatie" p on p.ref = v.item
        left join "Onderdeel" o on o.ref = v.item
        left join "Kenniskaart" k on k.ref = v.item
      where v.inhoud::text like ${met} group by plek
      union all
      select case when l."gebruikerId"::text = ${actorId(actor) ?? ''} then 'EIGEN_KLAD' else 'KLAD' end as van,
        null::uuid, count(*)::int
      from "Klad" l where l.inhoud::text like ${met} group by van`,
  )
}

/** Why an item shows a file: in its list, in a text, below a bron that it names, or only in earlier versies. */
export type Gebruik = { inLijst: boolean; inTekst: boolean; viaBron: boolean; versies: number }

type Vraag = { id: string; eigen: string | null; viaBron: readonly string[] }

/**
 * The items that show a file, as far as this actor may know of them; `elders` counts the others. `eigen`: the item in
 * whose list it stands; `viaBron`: the items that name the bron of which it is.
 */
export async function leesGebruik(db: Db, actor: Actor, { id, eigen, viaBron }: Vraag) {
  const gevonden = await leesTeksten(db, actor, id)
  const perItem = new Map<string, Gebruik>()
  const bij = (item: string) => {
    const gebruik = perItem.get(item) ?? { inLijst: false, inTekst: false, viaBron: false, versies: 0 }
    perItem.set(item, gebruik)
    return gebruik
  }
  if (eigen !== null) bij(eigen).inLijst = true
  for (const item of viaBron) bij(item).viaBron = true
  for (const { waar, id: item, aantal } of gevonden) {
    if (item !== null && waar === 'TEKST') bij(item).inTekst = true
    if (item !== null && waar === 'VERSIE') bij(item).versies += aantal
  }
  const plekken = await alsPlekken(db, actor, perItem)
  const tel = (soort: Rij['waar']) =>
    gevonden.filter(({ waar }) => waar === soort).reduce((som, { aantal }) => som + aantal, 0)
  return {
    plekken,
    elders: perItem.size - plekken.length,
    kladden: { eigen: tel('EIGEN_KLAD'), anderen: tel('KLAD') },
  }
}

async function alsPlekken(db: Db, actor: Actor, perItem: ReadonlyMap<string, Gebruik>) {
  const items = await db.publicatie.findMany({
    where: { AND: [{ id: { in: [...perItem.keys()] } }, visiblePublicatie(actor)] },
    orderBy: [{ titel: 'asc' }, { id: 'asc' }],
    select: { ...selectForPolicy, slug: true, titel: true },
    relationLoadStrategy: 'join',
  })
  return items.flatMap((item) => {
    const gebruik = perItem.get(item.id)
    if (!gebruik) return []
    // That an earlier text showed it is only for who may read earlier texts.
    const versies = canSeeVersies(actor, item) ? gebruik.versies : 0
    const { id, soort, slug, titel, status } = item
    const toont = gebruik.inLijst || gebruik.inTekst || gebruik.viaBron
    return toont || versies > 0 ? [{ id, soort, slug, titel, status, ...gebruik, versies }] : []
  })
}

/** The items in which a bron is named, each once. In: the row of the bron with its relations; null for another item. */
export function noemersVan(bron: Noemers | null): string[] {
  if (!bron) return []
  const { themadossiers, onderdelen, nieuwsberichten, begrippen } = bron
  return [
    ...new Set([
      ...[...themadossiers, ...nieuwsberichten, ...begrippen].map(({ id }) => id),
      ...onderdelen.map(({ themadossierId }) => themadossierId),
    ]),
  ]
}

export const selectNoemers = {
  themadossiers: { select: { id: true } },
  onderdelen: { select: { themadossierId: true } },
  nieuwsberichten: { select: { id: true } },
  begrippen: { select: { id: true } },
} satisfies Prisma.BronSelect
type Noemers = Prisma.BronGetPayload<{ select: typeof selectNoemers }>
