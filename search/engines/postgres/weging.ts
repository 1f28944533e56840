import 'server-only'
import type { ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import type { Zoekterm } from '../../zoektermen'

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

const HOUDBAAR_MS = 600_000
const MAX = 5_000
type Gemeten = { precies: string; ruim: string; ver: string; aantal: number; inKop: number; totaal: number }
const onthouden = new Map<string, { op: number; meting: Gemeten }>()

const rijen = z.array(
  z.object({
    precies: z.string(),
    ruim: z.string(),
    ver: z.string(),
    aantal: z.number(),
    inKop: z.number(),
    totaal: z.number(),
  }),
)

/**
 * Looks up how many documents have each term; one for each of `termen`, in their order. Remembered for ten minutes per
 * term that something has: it only decides the order and what counts as enough. `mag` is an array of the zichtbaarheden that the actor may read, and `voorWie` names them.
 */
export async function weegTermen(
  db: Db,
  termen: readonly Zoekterm[],
  mag: Prisma.Sql,
  voorWie: string,
): Promise<Wegterm[]> {
  const sleutels = termen.map(({ woorden, verwant, ver, isPrecies }) =>
    JSON.stringify([voorWie, woorden, verwant, ver, isPrecies]),
  )
  const oud = Date.now() - HOUDBAAR_MS
  const metingen = sleutels.map((sleutel) => {
    const eerder = onthouden.get(sleutel)
    return eerder && eerder.op > oud ? eerder.meting : null
  })
  const onbekend = termen.filter((_, index) => !metingen[index])
  const nieuw = onbekend.length === 0 ? [] : rijen.parse(await db.$queryRaw(meet(onbekend, mag)))
  if (onthouden.size + nieuw.length > MAX) onthouden.clear()
  return termen.flatMap((term, index) => {
    const meting = metingen[index] ?? nieuw.shift()
    if (!meting) return []
    // What nothing has now may be published the next second, and must be found then.
    if (!metingen[index] && meting.aantal > 0)
      onthouden.set(sleutels[index] ?? '', { op: Date.now(), meting })
    return [alsWegterm(term, meting)]
  })
}

const alsWegterm = (
  { verwijst, isPrecies, soorten, nadruk }: Zoekterm,
  { aantal, inKop, totaal, ...vragen }: Gemeten,
): Wegterm => ({
  ...vragen,
  verwijst,
  isPrecies,
  soorten,
  gewicht:
    aantal === 0
      ? 0
      : idf(aantal, Math.max(totaal, aantal)) *
        (inKop > 0 ? 1 : NERGENS_IN_KOP) *
        (verwijst.length > 0 ? IN_GROEP : 1) *
        nadruk,
})

function meet(termen: readonly Zoekterm[], mag: Prisma.Sql): Prisma.Sql {
  const waarden = termen.map(
    (term, plek) => Prisma.sql`(${plek}, ${preciesVan(term)}, ${ruimVan(term)}, ${verVan(term)})`,
  )
  return Prisma.sql`
    select t.precies::text as precies, t.ruim::text as ruim, t.ver::text as ver,
      zoek_aantal(t.precies || t.ruim || t.ver, ${mag}) as aantal,
      (select count(*)::int from zoek_in_kop(t.precies || t.ruim, ${mag}, 1)) as "inKop",
      (select greatest(reltuples, 1)::int from pg_class where oid = '"Zoekdocument"'::regclass) as totaal
    from (values ${Prisma.join(waarden)}) as t (plek, precies, ruim, ver) order by t.plek`
}

const NIETS = Prisma.sql`''::tsquery`
const frase = (woorden: readonly string[]) => Prisma.sql`phraseto_tsquery('nederlands', ${woorden.join(' ')})`
const allemaal = (woorden: readonly string[]) =>
  Prisma.sql`plainto_tsquery('nederlands', ${woorden.join(' ')})`
const eenVan = (vragen: Prisma.Sql[]) =>
  vragen.length === 0 ? NIETS : Prisma.sql`(${Prisma.join(vragen, ' || ')})`

const preciesVan = ({ woorden }: Zoekterm) => frase(woorden)

function ruimVan({ woorden, verwant, isPrecies }: Zoekterm): Prisma.Sql {
  if (isPrecies) return NIETS
  return eenVan([
    ...verwant.map(frase),
    ...(woorden.length > 1 ? [allemaal(woorden)] : []),
    ...woorden.slice(0, woorden.length === 1 ? 1 : 0).flatMap(beginVan),
  ])
}

const verVan = ({ ver }: Zoekterm) => eenVan(ver.map(allemaal))

// A word as the beginning of a compound: 'verslaving' also finds 'verslavingszorg'. Its letters are all we let in.
const beginVan = (woord: string): Prisma.Sql[] => {
  const letters = woord.replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length < 4 ? [] : [Prisma.sql`to_tsquery('nederlands', ${`${letters}:*`})`]
}

// Inverse document frequency, as BM25 has it.
const idf = (aantal: number, totaal: number) => Math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5))
