import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { oudEnNieuw } from './linkzorg'

/** In the order of the page. */
const SOORTEN = [
  'MELDING',
  'LINK',
  'TEKST',
  'BRON',
  'PRAKTIJKVERHAAL',
  'SCHOLING',
  'KENNISVRAAG',
  'ZOEKGAT',
] as const

const MAX_PER_SOORT = 20
const rijSchema = z.array(
  z.object({
    soort: z.enum(SOORTEN),
    /** NIEUW: published since; GEKOPPELD: linked since; GEWIJZIGD: saved since; GEZOCHT: asked since;
     * DOOD, VERHUISD, VERANDERD: of a link, since `op`;
     * GEMELD: a reader waits for an answer; BEANTWOORD: had one, reported since */
    wat: z.enum([
      'NIEUW',
      'GEKOPPELD',
      'GEWIJZIGD',
      'GEZOCHT',
      'GEMELD',
      'BEANTWOORD',
      'DOOD',
      'VERHUISD',
      'VERANDERD',
    ]),
    ref: z.string(),
    /** the versie of a text, the zoekgat, the melding; of the others the publicatie */
    id: z.string(),
    slug: z.string(),
    titel: z.string(),
    /** of a bron */
    url: z.string().nullable(),
    op: z.date(),
    door: z.string().nullable(),
    reden: z.string().nullable(),
    /** of a link: what we knew of its page, until when, and what is there now */
    oud: z.string().nullable(),
    oudOp: z.date().nullable(),
    nieuw: z.string().nullable(),
    totaal: z.number(),
  }),
)
type Rij = z.output<typeof rijSchema>[number]

/** One thing that changed, and when; `door` and `reden` where something was saved. */
export type Verandering = Omit<Rij, 'totaal' | 'soort'>
/** At most twenty of a soort, newest first, with how many there are in all. */
export type Verandergroep = { soort: Rij['soort']; totaal: number; items: Verandering[] }

/** After `sinds`, until and with `tot`. */
export type Periode = { sinds: Date; tot: Date }

/**
 * What changed about an item: the rows of all `delen`, which have the columns of `teksten` in that order. `met`: named
 * statements that they use. One statement; soorten of which nothing changed are left out.
 */
export async function leesVeranderd(
  db: Db,
  delen: readonly Prisma.Sql[],
  met: Prisma.Sql = Prisma.sql`niets as (select 1)`,
): Promise<Verandergroep[]> {
  const rijen = rijSchema.parse(
    await db.$queryRaw`
      with ${met}, alles as (${Prisma.join([...delen], ' union all ')}), geteld as (
        select *, count(*) over (partition by soort)::int as totaal,
          row_number() over (partition by soort order by wat = 'GEMELD' desc, op desc, titel, id) as plek
        from alles
      )
      select soort, wat, ref, geteld.id, slug, geteld.titel, geteld.url, op, door, geteld.reden, totaal, ${oudEnNieuw}
      from geteld left join "Weblink" w on soort = 'LINK' and w.id::text = geteld.id
      where plek <= ${MAX_PER_SOORT} order by soort, plek`,
  )
  return SOORTEN.flatMap((soort) => {
    const van = rijen.filter((rij) => rij.soort === soort)
    const totaal = van[0]?.totaal
    return totaal ? [{ soort, totaal, items: van.map(({ totaal: _, soort: __, ...rij }) => rij) }] : []
  })
}

/** The lists as a controle keeps them. What a reader wrote is not kept a second time. */
export const alsGetoond = (groepen: readonly Verandergroep[]) =>
  groepen.flatMap(({ soort, items }) =>
    items.map(({ ref, titel }) => ({
      soort,
      ref,
      titel: soort === 'MELDING' ? 'Melding van een lezer' : titel,
    })),
  )

/** What was saved of these texts, by ref. */
export const teksten = (delen: readonly string[], { sinds, tot }: Periode) => Prisma.sql`
  select 'TEKST' as soort, case when v.nummer = 1 then 'NIEUW' else 'GEWIJZIGD' end as wat, v.item as ref, v.id::text as id, '' as slug,
    coalesce(v.inhoud->>'titel', v.inhoud->>'naam', v.item) as titel, null as url, v."createdAt" as op, historienaam(g) as door, v.reden
  from "Versie" v left join "Gebruiker" g on g.id = v."gebruikerId"
  where v.item in (${Prisma.join(delen)}) and v.aard = 'OPGESLAGEN'
    and v."createdAt" > ${sinds} and v."createdAt" <= ${tot}`

/** What readers reported about an item since, and whatever still waits for an answer. Who keeps it may read them. */
export const meldingen = (id: string, { sinds, tot }: Periode) => Prisma.sql`
  select 'MELDING', case when m.status = 'OPEN' then 'GEMELD' else 'BEANTWOORD' end, 'melding/' || m.id, m.id::text, m.id::text,
    case when m.soort::text = 'INZICHT' then 'Inzicht uit een scholing: ' else '' end || coalesce(m.tekst, ''), null, m."createdAt", g.naam, m.antwoord
  from "Melding" m join "Gebruiker" g on g.id = m."gebruikerId"
  where m."publicatieId" = ${id}::uuid and m."createdAt" <= ${tot} and (m.status = 'OPEN' or m."createdAt" > ${sinds})`
