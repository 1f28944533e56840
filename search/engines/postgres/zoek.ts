import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import type { Facetten, Zoekantwoord, Zoekopdracht, Zoekresultaat } from '../../engine'
import { leesZoektekst, type Zoektekst } from '../../zoektekst'
import { leesFragment, MARKERING } from './fragment'
import { GEWICHTEN, maakFilter, maakTermen, type Term } from './vraag'
import { taalkennis } from './woordenlijst'

/** Answers one question from the tables of the portal itself. */
export async function zoekInPostgres(db: Db, actor: Actor, opdracht: Zoekopdracht): Promise<Zoekantwoord> {
  const vraag = leesZoektekst(opdracht.tekst)
  const { woorden, synoniemen } = await taalkennis(db)
  const termen = maakTermen(vraag, woorden, synoniemen)
  if (termen.length === 0)
    return { totaal: 0, bedoelde: null, resultaten: [], facetten: { soort: [], doelgroep: [], netwerk: [] } }
  const antwoord = await vraagDatabase(db, actor, opdracht, vraag, termen)
  return { ...antwoord, bedoelde: antwoord.totaal > 0 ? bedoeldeTekst(opdracht.tekst, termen) : null }
}

function bedoeldeTekst(tekst: string, termen: Term[]): string | null {
  const anders = termen.flatMap(({ spellingen }) => spellingen ?? [])
  if (anders.length === 0) return null
  return anders.reduce((zin, { getypt, beste }) => zin.replace(getypt, beste), tekst.toLowerCase())
}

const rijSchema = z.object({
  ref: z.string(),
  soort: z.enum(ZOEK_SOORTEN),
  titel: z.string(),
  url: z.string(),
  fragment: z.string(),
  doelgroepen: z.array(z.string()),
  netwerken: z.array(z.string()),
  bijgewerkt: z.coerce.date(),
})
const facetSchema = z.array(z.object({ waarde: z.string(), aantal: z.number() })).nullable()
const antwoordSchema = z.object({
  totaal: z.number(),
  resultaten: z.array(rijSchema).nullable(),
  soort: facetSchema,
  doelgroep: facetSchema,
  netwerk: facetSchema,
})

async function vraagDatabase(
  db: Db,
  actor: Actor,
  opdracht: Zoekopdracht,
  vraag: Zoektekst,
  termen: Term[],
): Promise<Omit<Zoekantwoord, 'bedoelde'>> {
  const rijen = await db.$queryRaw<unknown[]>(sql(actor, opdracht, vraag, termen))
  const { totaal, resultaten, ...facetten } = antwoordSchema.parse(rijen[0])
  return { totaal, resultaten: (resultaten ?? []).map(naarResultaat), facetten: naarFacetten(facetten) }
}

const naarResultaat = ({ fragment, ...rij }: z.infer<typeof rijSchema>): Zoekresultaat => ({
  ...rij,
  fragment: leesFragment(fragment),
})
const naarFacetten = ({
  soort,
  doelgroep,
  netwerk,
}: { [K in keyof Facetten]: Facetten[K] | null }): Facetten => ({
  soort: soort ?? [],
  doelgroep: doelgroep ?? [],
  netwerk: netwerk ?? [],
})

// One statement: what may be found (checked again in Publicatie, so that a withdrawal counts at once), ranked,
// counted per facet without that facet's own filter, and one page of it with fragments.
function sql(actor: Actor, opdracht: Zoekopdracht, vraag: Zoektekst, termen: Term[]): Prisma.Sql {
  const { soort, doelgroep, netwerk, pagina, perPagina } = opdracht
  const zichtbaar = Prisma.join(
    readableZichtbaarheden(actor).map((waarde) => Prisma.sql`${waarde}::"Zichtbaarheid"`),
  )
  const eigenNetwerk = isSignedIn(actor) ? (actor.netwerkId ?? '') : ''
  const isSoort = Prisma.sql`(${soort}::text is null or soort = ${soort})`
  const isDoelgroep = Prisma.sql`(${doelgroep}::text is null or ${doelgroep} = any(doelgroepen))`
  const isNetwerk = Prisma.sql`(${netwerk}::text is null or ${netwerk} = any(netwerken))`
  return Prisma.sql`
    with kandidaat as (
      select z.*, ${telTermen(termen)}
      from "Zoekdocument" z left join "Publicatie" p on p.id = z."bronId"
      where ${maakFilter(termen, vraag)} and z.zichtbaarheid in (${zichtbaar})
        and (p.id is null or (p.status = 'GEPUBLICEERD' and p.zichtbaarheid in (${zichtbaar})))
    ), gevonden as (
      select *, ${score(termen)} as score,
        exists (select 1 from "Netwerk" n where n.id::text = ${eigenNetwerk} and n.slug = any(netwerken)) as eigen
      from kandidaat
    ), gekozen as (select * from gevonden where ${isSoort} and ${isDoelgroep} and ${isNetwerk}),
    bladzijde as (
      select *, row_number() over (order by score desc, eigen desc, bijgewerkt desc, ref) as plek from gekozen
      order by plek limit ${perPagina} offset ${(pagina - 1) * perPagina}
    )
    select (select count(*)::int from gekozen) as totaal,
      (select json_agg(json_build_object('ref', ref, 'soort', soort, 'titel', titel, 'url', url, 'doelgroepen', doelgroepen,
        'netwerken', netwerken, 'bijgewerkt', bijgewerkt, 'fragment', ${koptekst(termen)}) order by plek) from bladzijde) as resultaten,
      ${facet(Prisma.sql`soort`, Prisma.sql`gevonden`, Prisma.sql`${isDoelgroep} and ${isNetwerk}`)} as soort,
      ${facet(Prisma.sql`unnest(doelgroepen)`, Prisma.sql`gevonden`, Prisma.sql`${isSoort} and ${isNetwerk}`)} as doelgroep,
      ${facet(Prisma.sql`unnest(netwerken)`, Prisma.sql`gevonden`, Prisma.sql`${isSoort} and ${isDoelgroep}`)} as netwerk`
}

const naam = (soort: 'precies' | 'ruim' | 'aantal', index: number) => Prisma.raw(`${soort}_${index}`)

const telTermen = (termen: Term[]) =>
  Prisma.join(
    termen.flatMap(({ precies, ruim }, index) => [
      Prisma.sql`ts_rank(${GEWICHTEN}, z.vector, ${precies}) as ${naam('precies', index)}`,
      Prisma.sql`ts_rank(${GEWICHTEN}, z.vector, ${ruim}) as ${naam('ruim', index)}`,
      Prisma.sql`count(*) filter (where z.vector @@ ${ruim}) over () as ${naam('aantal', index)}`,
    ]),
  )

function score(termen: Term[]): Prisma.Sql {
  const punten = termen.map(
    (_, i) =>
      Prisma.sql`greatest(${naam('precies', i)}, 0.45 * ${naam('ruim', i)}) * ln(1 + 40 / (1 + ${naam('aantal', i)}::float8))`,
  )
  const gedekt = termen.map((_, i) => Prisma.sql`(case when ${naam('ruim', i)} > 0 then 1 else 0 end)`)
  return Prisma.sql`(${Prisma.join(punten, ' + ')}) * power((${Prisma.join(gedekt, ' + ')}) / ${termen.length}::float8, 2) * gewicht`
}

const koptekst = (termen: Term[]) =>
  Prisma.sql`ts_headline('nederlands', left(kort || ' … ' || tekst, 20000), ${Prisma.join(
    termen.map(({ ruim }) => ruim),
    ' || ',
  )}, ${MARKERING})`

const facet = (waarde: Prisma.Sql, uit: Prisma.Sql, waar: Prisma.Sql) =>
  Prisma.sql`(select json_agg(json_build_object('waarde', waarde, 'aantal', aantal) order by aantal desc, waarde) from
    (select ${waarde} as waarde, count(*)::int as aantal from ${uit} where ${waar} group by 1) f)`
