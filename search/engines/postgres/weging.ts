import 'server-only'
import type { Zoekbaar, ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import { z } from '@/lib/kernel/zod'
import { quickRead, type Statement } from '@/lib/platform/quick-read'
import { wortel } from '../../woordfamilie'
import type { Zoekterm } from '../../zoektermen'
import { vormenVan } from './filter'
import { VINDBAAR } from './vindbaar'

/** A term as PostgreSQL searches it, each tier as the text of a tsquery; '' finds nothing. */
export type Wegterm = {
  /** as typed, by stem */
  precies: string
  /** other words for it, other spellings, the beginning of a compound */
  ruim: string
  /** the parts of a compound, the title of a named answer: all words, anywhere */
  ver: string
  /** how much the term says: 0 when nothing has it, more as fewer documents have it */
  gewicht: number
  verwijst: string[]
  isPrecies: boolean
  soorten: ZoekSoort[]
}

// A word that no title or summary has is seldom what a question is about; one that the redactie put in a group always is.
const NERGENS_IN_KOP = 0.6
const IN_GROEP = 3
// A word that no text has still names a kind of item.
const NERGENS = 1

const HOUDBAAR_MS = 600_000
const MAX = 5_000

type Vragen = Pick<Wegterm, 'precies' | 'ruim' | 'ver'>
type Meting = { aantal: number; inKop: boolean; totaal: number }
const vertaald = new Map<string, Vragen>()
const gemeten = new Map<string, { op: number; meting: Meting }>()

/**
 * Looks up how many documents have each term; one for each of `termen`, in their order. Remembered for ten minutes per
 * term that something has: it only decides the order and what counts as enough. `mag` are the zichtbaarheden that the
 * actor may read.
 */
export async function weegTermen(
  termen: readonly Zoekterm[],
  mag: readonly Zoekbaar['zichtbaarheid'][],
): Promise<Wegterm[]> {
  const vragen = await onthoudend(vertaald, termen, delenVan, vertaal)
  const oud = Date.now() - HOUDBAAR_MS
  const sleutel = (vraag: Vragen) => JSON.stringify([mag, vraag])
  for (const vraag of vragen) {
    const eerder = gemeten.get(sleutel(vraag))
    if (eerder && eerder.op < oud) gemeten.delete(sleutel(vraag))
  }
  const metingen = await onthoudend(
    gemeten,
    vragen,
    sleutel,
    async (nieuw) => (await meet(nieuw, mag)).map((meting) => ({ op: Date.now(), meting })),
    // What nothing has now may be published the next second, and must be found then.
    ({ meting }) => meting.aantal > 0,
  )
  return termen.flatMap((term, plek) => {
    const [vraag, gevonden] = [vragen[plek], metingen[plek]]
    return vraag && gevonden ? [alsWegterm(term, vraag, gevonden.meting)] : []
  })
}

/** The terms as they are searched, each as heavy as the other: nothing is looked up in the index for it. */
export async function ongewogenTermen(termen: readonly Zoekterm[]): Promise<Wegterm[]> {
  const vragen = await onthoudend(vertaald, termen, delenVan, vertaal)
  return termen.flatMap((term, plek) => {
    const vraag = vragen[plek]
    const isIets = vraag && eenVan(vraag.precies, vraag.ruim, vraag.ver) !== ''
    return isIets ? [alsWegterm(term, vraag, { aantal: 1, inKop: true, totaal: 1 })] : []
  })
}

// What is known of each of `vragen`, in their order; `zoekOp` is asked for the others, all at once.
async function onthoudend<V, W>(
  bekend: Map<string, W>,
  vragen: readonly V[],
  sleutel: (vraag: V) => string,
  zoekOp: (nieuw: V[]) => Promise<W[]>,
  isTeOnthouden: (waarde: W) => boolean = () => true,
): Promise<W[]> {
  const eerder = vragen.map((vraag) => bekend.get(sleutel(vraag)))
  const nieuw = vragen.filter((_, plek) => eerder[plek] === undefined)
  const opgezocht = nieuw.length === 0 ? [] : await zoekOp(nieuw)
  if (opgezocht.length !== nieuw.length) throw new Error('each term has one answer')
  if (bekend.size + nieuw.length > MAX) bekend.clear()
  return vragen.flatMap((vraag, plek) => {
    const waarde = eerder[plek] ?? opgezocht.shift()
    if (waarde === undefined) return []
    if (isTeOnthouden(waarde)) bekend.set(sleutel(vraag), waarde)
    return [waarde]
  })
}

const alsWegterm = (
  { verwijst, isPrecies, soorten, nadruk }: Zoekterm,
  vragen: Vragen,
  { aantal, inKop, totaal }: Meting,
): Wegterm => ({
  ...vragen,
  verwijst,
  isPrecies,
  soorten,
  gewicht:
    aantal === 0
      ? NERGENS * (soorten.length > 0 ? nadruk : 0)
      : idf(aantal, Math.max(totaal, aantal)) *
        (inKop ? 1 : NERGENS_IN_KOP) *
        (verwijst.length > 0 ? IN_GROEP : 1) *
        nadruk,
})

/** A piece of a term: a run of words, words in any order, or the beginning of a word. */
type Deel = { laag: keyof Vragen; hoe: 'frase' | 'alle' | 'begin'; tekst: string }

const delenVan = (term: Zoekterm): string => JSON.stringify(delen(term))

function delen({ woorden, verwant, ver, isPrecies }: Zoekterm): Deel[] {
  const zin = (reeks: readonly string[]) => reeks.join(' ')
  const precies: Deel = { laag: 'precies', hoe: 'frase', tekst: zin(woorden) }
  if (isPrecies) return [precies]
  return [
    precies,
    ...verwant.map((reeks): Deel => ({ laag: 'ruim', hoe: 'frase', tekst: zin(reeks) })),
    ...(woorden.length > 1 ? [{ laag: 'ruim', hoe: 'alle', tekst: zin(woorden) } satisfies Deel] : []),
    ...familie(woorden, verwant).flatMap(beginVan),
    ...ver.map((reeks): Deel => ({ laag: 'ver', hoe: 'alle', tekst: zin(reeks) })),
  ]
}

// 'stervende' also begins 'stervensfase', by way of 'sterven'.
function familie([woord, ...meer]: readonly string[], verwant: readonly (readonly string[])[]): string[] {
  if (woord === undefined || meer.length > 0) return []
  const eigen = wortel(woord)
  return [
    woord,
    ...verwant.flatMap(([ander = '', ...rest]) =>
      rest.length === 0 && wortel(ander) === eigen ? [ander] : [],
    ),
  ]
}

// A word as the beginning of a compound: 'verslaving' also finds 'verslavingszorg'. Its letters are all we let in.
const beginVan = (woord: string): Deel[] => {
  const letters = woord.replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length < 4 ? [] : [{ laag: 'ruim', hoe: 'begin', tekst: `${letters}:*` }]
}

const VERTAAL: Statement = {
  name: 'zoek-vertaal',
  text: `
    select coalesce(string_agg(vraag, ' | ' order by plek) filter (where laag = 'precies' and vraag <> '()'), '') as precies,
      coalesce(string_agg(vraag, ' | ' order by plek) filter (where laag = 'ruim' and vraag <> '()'), '') as ruim,
      coalesce(string_agg(vraag, ' | ' order by plek) filter (where laag = 'ver' and vraag <> '()'), '') as ver
    from jsonb_array_elements($1::jsonb) with ordinality term (delen, nummer)
      cross join jsonb_to_recordset(term.delen) as deel (plek int, laag text, hoe text, tekst text)
      cross join lateral (select '(' || (case hoe when 'frase' then phraseto_tsquery('nederlands', tekst)
        when 'alle' then plainto_tsquery('nederlands', tekst) else to_tsquery('nederlands', tekst) end)::text || ')' as vraag offset 0) v
    group by nummer order by nummer`,
}
const vragenSchema = z.array(z.object({ precies: z.string(), ruim: z.string(), ver: z.string() }))

async function vertaal(termen: readonly Zoekterm[]): Promise<Vragen[]> {
  const rijen = termen.map((term) => delen(term).map((deel, plek) => ({ ...deel, plek })))
  return vragenSchema.parse(await quickRead(VERTAAL, [JSON.stringify(rijen)]))
}

const MAG = `${VINDBAAR} and z.zichtbaarheid = any($2::"Zichtbaarheid"[])`
const MEET: Statement = {
  name: 'zoek-meet',
  isHeavy: true,
  text: `
    select (select count(*)::int from "Zoekdocument" z where z.vector @@ t.zeker::tsquery and ${MAG})
      + (select count(*)::int from "Zoekdocument" z
        where z.vector @@ t.misschien::tsquery and ${MAG} and ts_filter(z.vector, '{a,b,c,d}') @@ t.precies::tsquery) as aantal,
      exists (select from "Zoekdocument" z where z.kop @@ t."kopZeker"::tsquery and ${MAG})
      or exists (select from "Zoekdocument" z
        where z.kop @@ t."kopMisschien"::tsquery and ${MAG} and ts_filter(z.kop, '{a,b,c,d}') @@ t."kopPrecies"::tsquery) as "inKop",
      (select greatest(reltuples, 1)::int from pg_class where oid = '"Zoekdocument"'::regclass) as totaal
    from jsonb_to_recordset($1::jsonb) as t (plek int, zeker text, misschien text, precies text,
      "kopZeker" text, "kopMisschien" text, "kopPrecies" text) order by t.plek`,
}
const metingenSchema = z.array(z.object({ aantal: z.number(), inKop: z.boolean(), totaal: z.number() }))

async function meet(vragen: readonly Vragen[], mag: readonly Zoekbaar['zichtbaarheid'][]): Promise<Meting[]> {
  const rijen = vragen.map(({ precies, ruim, ver }, plek) => {
    const kop = vormenVan(eenVan(precies, ruim))
    return {
      plek,
      ...vormenVan(eenVan(precies, ruim, ver)),
      kopZeker: kop.zeker,
      kopMisschien: kop.misschien,
      kopPrecies: kop.precies,
    }
  })
  return metingenSchema.parse(await quickRead(MEET, [JSON.stringify(rijen), mag]))
}

const eenVan = (...vragen: string[]) => vragen.filter((vraag) => vraag !== '').join(' | ')

// Inverse document frequency, as BM25 has it.
const idf = (aantal: number, totaal: number) => Math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5))
