import 'server-only'
import { Prisma } from '@/lib/platform/db'
import type { Zoekopdracht } from '../../engine'
import { ditJaar } from './facetten'
import { alles } from './filter'
import { MARKERING } from './fragment'
import type { Wegterm } from './weging'

/*
 * Ranking, in words (search/engines/postgres/volgorde.test.ts shows each line at work):
 *  1. Each term gives ts_rank over the weighted vector: titel 1, in het kort 0.5, text 0.3, parts of compounds 0.1.
 *     As typed and by stem counts fully; other words, spellings and the beginning of a compound for half; the parts of
 *     a compound and the title of a named answer for 15 %.
 *  2. A rare term weighs more than one that many documents have (BM25's idf, weging.ts); one that no title or summary
 *     has weighs less, one that the redactie put in a synonym group weighs more.
 *  3. A title that is little more than the question goes before a long title that also holds it.
 *  4. An item that the redactie named as the answer to these words (verwijstNaar of a synonym group) counts nearly as a
 *     title; when that is a doelgroep, its dossier, the informatie in it and its kenniskaart do too.
 *  5. A word that names a kind of item ('cursus', 'bellen') lifts the items of that kind.
 *  6. An answer to all that was asked goes before an answer to some: times the share covered, to the power 1.5.
 *  7. `gewicht` of the document multiplies: kenniskaart and dossier above a mention, coming scholing above past.
 *  8. Nearly equal: the own netwerk first (2 %); then the newest.
 * The figures were set on the judged queries of the pilot content; none of them knows a query.
 */
const GEWICHTEN = Prisma.sql`'{0.1, 0.3, 0.5, 1.0}'::float4[]`
/** As many of each of the four kinds of candidates are ranked in full; what comes after follows by gewicht and age. */
const KANDIDATEN = 150
const TEKST_ROND_TREFFER = 700

export type Vraag = {
  eigenNetwerkId: string | null
  opdracht: Zoekopdracht
  /** array of zichtbaarheden */
  mag: Prisma.Sql
  /** select of ref, facetten, gewicht and bijgewerkt: everything that is found */
  gevonden: Prisma.Sql
  /** condition on document `z`: it is among what is found */
  hoort: Prisma.Sql
  /** tsquery of what answers most of the question */
  streng: string
  termen: readonly Wegterm[]
}

/**
 * One statement: what may be found, as counts per combination of facets; the candidates, most promising first, ranked; and
 * one page of them with fragments, each item looked up once more in Publicatie.
 */
export function antwoordSql({
  eigenNetwerkId,
  opdracht,
  mag,
  gevonden,
  hoort,
  streng,
  termen,
}: Vraag): Prisma.Sql {
  const waar = filters(opdracht)
  return Prisma.sql`
    with gevonden as materialized (${gevonden}),
    gekozen as (select g.ref, g.gewicht, g.bijgewerkt from gevonden g ${waar ? Prisma.sql`join "Zoekdocument" z using (ref) where ${waar}` : Prisma.empty}),
    kansrijk as (
      select ref from zoek_in_kop(${streng}::tsquery, ${mag}, ${KANDIDATEN}) as k (ref)
      union select ref from zoek_in_tekst(${streng}::tsquery, ${mag}, ${KANDIDATEN}) as k (ref)
      union select ref from zoek_in_kop(${alleTermen(termen)}::tsquery, ${mag}, ${KANDIDATEN}) as k (ref)
      union (select ref from gekozen order by gewicht desc, bijgewerkt desc, ref limit ${KANDIDATEN})
    ), vectoren as materialized (
      select z.ref, z.soort, z.doelgroepen, z.netwerken, z.gewicht, z.bijgewerkt, ts_filter(z.vector, '{a,b,c,d}') as v,
        length(ts_filter(z.kop, '{a}')) as titellengte
      from kansrijk join "Zoekdocument" z using (ref)
      where ${hoort} and z.vindbaar and z.zichtbaarheid = any(${mag}) ${waar ? Prisma.sql`and ${waar}` : Prisma.empty}
    ), gemeten as (select *, ${metingen(termen)} from vectoren),
    gewogen as (select ref, gewicht, bijgewerkt, ${punten(termen)} * gewicht
      * (case when soort = any(${termen.flatMap(({ soorten }) => soorten)}) then 2 else 1 end)
      * (case when exists (select 1 from "Netwerk" n where n.id = ${eigenNetwerkId}::uuid and n.slug = any(netwerken)) then 1.02 else 1 end) as score
      from gemeten
    ), bladzijde as (${bladzijde(opdracht)}),
    getoond as (
      select z.*, b.plek from bladzijde b join "Zoekdocument" z using (ref) left join "Publicatie" p on p.id = z."bronId"
      where p.id is null or p.status = 'GEPUBLICEERD'
    )
    select (select json_agg(c) from (select facetten, count(*)::int as aantal from gevonden group by facetten) c) as combinaties,
      (select json_agg(json_build_object('ref', z.ref, 'soort', z.soort, 'titel', z.titel, 'url', z.url, 'doelgroepen', z.doelgroepen,
        'netwerken', z.netwerken, 'bijgewerkt', z.bijgewerkt, 'hersteld', z.hersteld, 'fragment', ${fragment(termen)}) order by z.plek)
        from getoond z) as resultaten`
}

// Every candidate is ranked; only who leafs far past them sees the rest, and pays for sorting it.
function bladzijde({ pagina, perPagina }: Zoekopdracht): Prisma.Sql {
  const overslaan = (pagina - 1) * perPagina
  const uit =
    overslaan + perPagina <= KANDIDATEN
      ? Prisma.sql`gewogen g`
      : Prisma.sql`(select k.ref, k.gewicht, k.bijgewerkt, w.score from gekozen k left join gewogen w using (ref)) g`
  return Prisma.sql`
    select g.ref, row_number() over (order by g.score desc nulls last, g.gewicht desc, g.bijgewerkt desc, g.ref) as plek
    from ${uit} order by plek limit ${perPagina} offset ${overslaan}`
}

function filters({
  soort,
  doelgroep,
  netwerk,
  werkvorm,
  vorm,
  gecontroleerd,
}: Zoekopdracht): Prisma.Sql | null {
  const delen = [
    ...(soort ? [Prisma.sql`z.soort = ${soort}`] : []),
    ...(doelgroep ? [Prisma.sql`${doelgroep} = any(z.doelgroepen)`] : []),
    ...(netwerk ? [Prisma.sql`${netwerk} = any(z.netwerken)`] : []),
    ...(werkvorm ? [Prisma.sql`z.werkvorm = ${werkvorm}`] : []),
    ...(vorm ? [Prisma.sql`z.vorm = ${vorm}`] : []),
    ...(gecontroleerd ? [Prisma.sql`extract(year from z."gecontroleerdOp") = ${ditJaar()}`] : []),
  ]
  return delen.length === 0 ? null : Prisma.join(delen, ' and ')
}

const alleTermen = (termen: readonly Wegterm[]): string => termen.map(alles).join(' | ')

const kolom = (soort: 'raak' | 'titel', index: number) => Prisma.raw(`${soort}_${index}`)
const rang = (vraag: string) => Prisma.sql`ts_rank(${GEWICHTEN}, v, ${vraag}::tsquery)`

function metingen(termen: readonly Wegterm[]): Prisma.Sql {
  const kolommen = termen.flatMap((term, index) => {
    const { precies, ruim, ver } = term
    return [
      Prisma.sql`greatest(${rang(precies)}, 0.5 * ${rang(ruim)}, 0.15 * ${rang(ver)}, ${verwijzing(term)}, ${soortnaam(term)}) as ${kolom('raak', index)}`,
      Prisma.sql`(case when ts_rank('{0,0,0,1}', v, ${alles(term)}::tsquery) > 0 then 1 else 0 end) as ${kolom('titel', index)}`,
    ]
  })
  return Prisma.join(kolommen)
}

function verwijzing({ verwijst }: Wegterm): Prisma.Sql {
  if (verwijst.length === 0) return Prisma.sql`0`
  const doelgroepen = verwijst.flatMap((ref) => (ref.startsWith('doelgroep/') ? [ref.slice(10)] : []))
  return Prisma.sql`(case when ref = any(${verwijst}) then 0.8
    when soort in ('dossier', 'kenniskaart', 'dossierdeel') and doelgroepen && ${doelgroepen}::text[] and cardinality(doelgroepen) = 1
    then (case soort when 'dossier' then 0.6 when 'kenniskaart' then 0.2 else (case when gewicht > 1.2 then 0.45 else 0.1 end) end) else 0 end)`
}

// 'cursus' is said of every scholing, whether the word stands in its text or not.
const soortnaam = ({ soorten }: Wegterm): Prisma.Sql =>
  soorten.length === 0 ? Prisma.sql`0` : Prisma.sql`(case when soort = any(${soorten}) then 0.3 else 0 end)`

function punten(termen: readonly Wegterm[]): Prisma.Sql {
  const totaal = termen.reduce((som, { gewicht }) => som + gewicht, 0) || 1
  const som = (deel: (gewicht: number, index: number) => Prisma.Sql) =>
    Prisma.sql`(${Prisma.join(
      termen.map(({ gewicht }, index) => deel(gewicht, index)),
      ' + ',
    )})`
  const raak = som((gewicht, i) => Prisma.sql`${gewicht}::float8 * ${kolom('raak', i)}`)
  const gedekt = som(
    (gewicht, i) => Prisma.sql`(case when ${kolom('raak', i)} > 0 then ${gewicht}::float8 else 0 end)`,
  )
  const titels = som((_, i) => Prisma.sql`${kolom('titel', i)}`)
  const titel = som((gewicht, i) => Prisma.sql`${gewicht}::float8 * ${kolom('titel', i)}`)
  return Prisma.sql`(${raak} + 0.3 * ${titel} * least(1, ${titels}::float8 / greatest(1, titellengte))) * power(${gedekt} / ${totaal}::float8, 1.5)`
}

// Round the first word that was searched for: marking a whole dossier word by word would take longer than finding it.
function fragment(termen: readonly Wegterm[]): Prisma.Sql {
  const vraag = alleTermen(termen)
  const begin = [...vraag.matchAll(/'([\p{L}\p{N}]{3,})'/gu)].map(([, stam]) => stam ?? '').slice(0, 40)
  const tekst = Prisma.sql`z.kort || ' … ' || z.tekst`
  const vanaf =
    begin.length === 0
      ? Prisma.sql`1`
      : Prisma.sql`greatest(1, regexp_instr(unaccent(z.tekst), ${`\\m(${begin.join('|')})`}, 1, 1, 0, 'i') + length(z.kort) - 60)`
  return Prisma.sql`ts_headline('nederlands', case when ${vanaf} < 200 then substr(${tekst}, 1, ${TEKST_ROND_TREFFER})
    else '… ' || regexp_replace(substr(${tekst}, ${vanaf}, ${TEKST_ROND_TREFFER}), '^\\S*\\s', '') end, ${vraag}::tsquery, ${MARKERING})`
}
