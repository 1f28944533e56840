import 'server-only'
import type { Statement } from '@/lib/platform/quick-read'
import { MARKERING } from './fragment'
import { VINDBAAR } from './vindbaar'

/*
 * Ranking, in words (search/engines/postgres/volgorde.test.ts shows each line at work):
 *  1. Each term gives ts_rank over the weighted vector: titel 1, in het kort 0.35, text 0.3, parts of compounds 0.1.
 *     As typed and by stem counts fully; other words, spellings and the beginning of a compound for half; the parts of
 *     a compound and the title of a named answer for 15 %.
 *  2. A rare term weighs more than one that many documents have (BM25's idf, weging.ts); one that no title or summary
 *     has weighs less, one that the redactie put in a synonym group weighs more.
 *  3. A title that is little more than the question goes before a long title that also holds it.
 *  4. An item that the redactie named as the answer to these words (verwijstNaar of a synonym group) counts as a title;
 *     when that is a doelgroep, its dossier, the informatie in it and its kenniskaart count too.
 *  5. A word that names a kind of item ('cursus', 'bellen') lifts the items of that kind.
 *  6. An answer to all that was asked goes before an answer to some: times the share covered, to the power 1.5.
 *  7. Words that follow each other in the question and stand close together in a document lift it, up to 2.5 times.
 *  8. `gewicht` of the document multiplies: kenniskaart and dossier above a mention, coming scholing above past. Who asks
 *     for three things or more wants more than an entrance: then dossier and doelgroep count for two thirds.
 *  9. Nearly equal: the own netwerk first (2 %); then the newest.
 * The figures were set on the judged queries of the pilot content; none of them knows a query.
 */
const GEWICHTEN = `'{0.1, 0.3, 0.35, 1.0}'::float4[]`
/** As many of each of the four kinds of candidates are ranked in full; what comes after follows by gewicht and age. */
const KANDIDATEN = 150
const TEKST_ROND_TREFFER = 700

// Parameters, in the order of `waardenVan` in vraag.ts. The text stays the same for each question, so that PostgreSQL
// plans it once per connection: planning it would take longer than the answer.
const P = {
  termen: '$1::jsonb',
  mag: '$2::"Zichtbaarheid"[]',
  filters: ['$3', '$4', '$5', '$6', '$7', '$8'],
  streng: '$9::tsquery',
  alleTermen: '$10::tsquery',
  eigenNetwerkId: '$11::uuid',
  perPagina: '$12::int',
  overslaan: '$13::int',
  begin: '$14::text',
  vraag: '$15::tsquery',
  gevonden: ['$16', '$17', '$18'],
} as const

const MAG = `${VINDBAAR} and z.zichtbaarheid = any(${P.mag})`
const [SOORT, DOELGROEP, NETWERK, WERKVORM, VORM, JAAR] = P.filters
const GEKOZEN = `(${SOORT}::text is null or z.soort = ${SOORT}) and (${DOELGROEP}::text is null or ${DOELGROEP} = any(z.doelgroepen))
  and (${NETWERK}::text is null or ${NETWERK} = any(z.netwerken)) and (${WERKVORM}::text is null or z.werkvorm = ${WERKVORM})
  and (${VORM}::text is null or z.vorm = ${VORM}) and (${JAAR}::int is null or extract(year from z."gecontroleerdOp") = ${JAAR})`
const KOLOMMEN = `z.ref, z.facetten, z.gewicht, z.bijgewerkt, ${GEKOZEN} as gekozen`

/*
 * The index does not know where words stand, so for a phrase PostgreSQL reads documents, and not only those that need it
 * but all that lie on the same page: hundreds of times the work. So first what the index knows for sure, then what may be
 * (the words of the phrase are all there), and only of the latter the text is read. No index offers ts_filter.
 */
const [ZEKER, MISSCHIEN, PRECIES] = P.gevonden
const UIT_TABEL = `
  select ${KOLOMMEN} from "Zoekdocument" z where z.vector @@ ${ZEKER}::tsquery and ${MAG}
  union all
  select ${KOLOMMEN} from "Zoekdocument" z
  where z.vector @@ ${MISSCHIEN}::tsquery and ${MAG} and ts_filter(z.vector, '{a,b,c,d}') @@ ${PRECIES}::tsquery`

const UIT_LIJST = `select ${KOLOMMEN} from "Zoekdocument" z where z.ref = any(${ZEKER}::text[]) and ${MAG}`

// What can be found without reading a text: little work, however busy it is.
const UIT_KOPPEN = `
  select ${KOLOMMEN} from "Zoekdocument" z where z.kop @@ ${ZEKER}::tsquery and ${MAG}
  order by z.gewicht desc, z.bijgewerkt desc, z.ref limit ${KANDIDATEN}`

// When few are found they all are candidates, and nobody has to look for the most promising ones.
const beste = (waar: string) => `(
  select z.ref from "Zoekdocument" z
  where exists (select from gevonden g where g.gekozen offset ${KANDIDATEN}) and ${waar} and ${MAG}
  order by z.gewicht desc, z.bijgewerkt desc, z.ref limit ${KANDIDATEN})`

const rang = (vraag: string) => `ts_rank(${GEWICHTEN}, k.v, t.${vraag})`

// What a document gets for a term that the redactie answered with it, or with the doelgroep that it is about.
const VERWIJZING = `(case when k.ref = any(t.verwijst) then 1
  when k.soort in ('dossier', 'kenniskaart', 'dossierdeel') and k.doelgroepen && t.doelgroepen and cardinality(k.doelgroepen) = 1
  then (case k.soort when 'dossier' then 0.7 when 'kenniskaart' then 0.2 else (case when k.gewicht > 1.2 then 0.6 else 0.1 end) end) else 0 end)`
// 'cursus' is said of every scholing, whether the word stands in its text or not.
const SOORTNAAM = `(case when k.soort = any(t.soorten) then 0.3 else 0 end)`

const PUNTEN = `
  select k.ref, k.gewicht, k.bijgewerkt,
    (sum(t.gewicht * m.raak) + 0.3 * sum(t.gewicht * m.titel) * least(1, sum(m.titel)::float8 / greatest(1, k.titellengte)))
    * power(sum(case when m.raak > 0 then t.gewicht else 0 end) / sum(t.gewicht), 1.5)
    * (1 + 1.5 * sum(m.naast) / greatest(1, count(*) - 1))
    * k.gewicht * (case when count(*) > 2 and k.soort in ('dossier', 'doelgroep') then 0.65 else 1 end)
    * (case when bool_or(k.soort = any(t.soorten)) then 2 else 1 end)
    * (case when (select n.slug from "Netwerk" n where n.id = ${P.eigenNetwerkId}) = any(k.netwerken) then 1.02 else 1 end) as score
  from kandidaten k cross join termen t cross join lateral (
    select greatest(${rang('precies')}, 0.5 * ${rang('ruim')}, 0.15 * ${rang('ver')}, ${VERWIJZING}, ${SOORTNAAM}) as raak,
      (case when ts_rank('{0,0,0,1}', k.v, t.alles) > 0 then 1 else 0 end) as titel,
      ts_rank('{0.3, 0.5, 0.7, 1}', k.v, t.naast) as naast offset 0
  ) m
  group by k.ref, k.soort, k.gewicht, k.bijgewerkt, k.netwerken, k.titellengte`

// Every candidate is ranked; only who leafs far past them sees the rest, and pays for sorting it.
const BLADZIJDE = `
  select ref, row_number() over (order by score desc nulls last, gewicht desc, bijgewerkt desc, ref) as plek
  from (
    select ref, gewicht, bijgewerkt, score from gewogen
    union all
    select g.ref, g.gewicht, g.bijgewerkt, null from gevonden g
    where ${P.overslaan} + ${P.perPagina} > ${KANDIDATEN} and g.gekozen and not exists (select from gewogen w where w.ref = g.ref)
  ) alles order by plek limit ${P.perPagina} offset ${P.overslaan}`

// Round the first word that was searched for: marking a whole dossier word by word would take longer than finding it.
const FRAGMENT = `ts_headline('nederlands', case when f.vanaf < 200 then substr(f.tekst, 1, ${TEKST_ROND_TREFFER})
  else '… ' || regexp_replace(substr(f.tekst, f.vanaf, ${TEKST_ROND_TREFFER}), '^\\S*\\s', '') end, ${P.vraag}, '${MARKERING}')`
const VANAF = `(case when ${P.begin} is null then 1
  else greatest(1, regexp_instr(unaccent(b.tekst), ${P.begin}, 1, 1, 0, 'i') + length(b.kort) - 60) end)`

/**
 * What may be found, as counts per combination of facets; the candidates, most promising first, ranked; and one page of
 * them with fragments, each item looked up once more in Publicatie.
 */
const antwoord = (gevonden: string) => `
  with termen as materialized (
    select precies::tsquery, ruim::tsquery, ver::tsquery, alles::tsquery, naast::tsquery, gewicht, verwijst, doelgroepen, soorten
    from jsonb_to_recordset(${P.termen}) as t (plek int, precies text, ruim text, ver text, alles text, naast text, gewicht float8,
      verwijst text[], doelgroepen text[], soorten text[]) order by plek
  ), gevonden as materialized (${gevonden}),
  kansrijk as (
    ${beste(`z.kop @@ ${P.streng}`)} union ${beste(`z.vector @@ ${P.streng}`)} union ${beste(`z.kop @@ ${P.alleTermen}`)}
    union (select ref from gevonden where gekozen order by gewicht desc, bijgewerkt desc, ref limit ${KANDIDATEN})
  ), gekozen as materialized (
    select g.ref from gevonden g where g.gekozen and g.ref in (select ref from kansrijk) limit ${4 * KANDIDATEN}
  ),
  kandidaten as materialized (
    select z.ref, z.soort, z.doelgroepen, z.netwerken, z.gewicht, z.bijgewerkt, ts_filter(z.vector, '{a,b,c,d}') as v,
      length(ts_filter(z.kop, '{a}')) as titellengte
    from gekozen join "Zoekdocument" z using (ref) where ${MAG}
  ), gewogen as materialized (${PUNTEN}),
  bladzijde as (${BLADZIJDE}),
  getoond as (
    select b.*, ${VANAF} as vanaf
    from (select z.*, b.plek from bladzijde b join "Zoekdocument" z using (ref)) b left join "Publicatie" p on p.id = b."bronId"
    where p.id is null or (p.status = 'GEPUBLICEERD' and p.zichtbaarheid = any(${P.mag}))
  )
  select (select json_agg(c) from (select facetten, count(*)::int as aantal from gevonden group by facetten) c) as combinaties,
    (select json_agg(json_build_object('ref', z.ref, 'soort', z.soort, 'titel', z.titel, 'url', z.url, 'doelgroepen', z.doelgroepen,
      'netwerken', z.netwerken, 'bijgewerkt', z.bijgewerkt, 'hersteld', z.hersteld, 'fragment', ${FRAGMENT}) order by z.plek)
      from getoond z cross join lateral (select z.vanaf, z.kort || ' … ' || z.tekst as tekst offset 0) f) as resultaten`

/** The answer of the index table itself: what is found is a tsquery, in the three forms of `vormenVan`. */
export const ANTWOORD_UIT_TABEL: Statement = {
  name: 'zoek-in-tabel',
  text: antwoord(UIT_TABEL),
  isHeavy: true,
}
/** The answer of titles and summaries alone, to no more than the candidates that come first. */
export const ANTWOORD_UIT_KOPPEN: Statement = { name: 'zoek-in-koppen', text: antwoord(UIT_KOPPEN) }
/** The answer when an engine said which refs are found. */
export const ANTWOORD_UIT_LIJST: Statement = {
  name: 'zoek-in-lijst',
  text: antwoord(UIT_LIJST),
  isHeavy: true,
}
