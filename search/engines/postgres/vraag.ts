import 'server-only'
import { Prisma } from '@/lib/platform/db'
import { verwanteSpellingen } from '../../spelling'
import { verdeelInTermen } from '../../synonyms.nl'
import type { Zoektekst } from '../../zoektekst'

/** One term of the question as PostgreSQL searches it: as typed, related words, and other spellings. */
export type Term = {
  precies: Prisma.Sql
  ruim: Prisma.Sql
  spellingen: { getypt: string; beste: string } | null
}

const frase = (tekst: string) => Prisma.sql`phraseto_tsquery('nederlands', ${tekst})`
const alleWoorden = (tekst: string) => Prisma.sql`plainto_tsquery('nederlands', ${tekst})`
// A word as the beginning of a compound: 'verslaving' also finds 'verslavingszorg'. Its letters are all we let in.
const beginVan = (woord: string) =>
  Prisma.sql`to_tsquery('nederlands', ${`${woord.replace(/[^\p{L}\p{N}]/gu, '')}:*`})`
const of = (delen: Prisma.Sql[]) => Prisma.sql`(${Prisma.join(delen, ' || ')})`

/** The terms of a question, synonyms and other spellings included. Phrases in quotes are never widened. */
export function maakTermen(
  { frases, woorden }: Zoektekst,
  bekend: ReadonlySet<string>,
  synoniemen: string[][],
): Term[] {
  const precies = frases.map(
    (tekst): Term => ({ precies: frase(tekst), ruim: frase(tekst), spellingen: null }),
  )
  const ruim = verdeelInTermen(woorden, synoniemen).map(({ getypt, verwant }): Term => {
    const spellingen = getypt.includes(' ') || verwant.length > 0 ? [] : verwanteSpellingen(getypt, bekend)
    return {
      precies: getypt.includes(' ') ? frase(getypt) : alleWoorden(getypt),
      ruim: of([
        alleWoorden(getypt),
        ...begin(getypt),
        ...verwant.map(frase),
        ...spellingen.map(alleWoorden),
      ]),
      spellingen: spellingen[0] ? { getypt, beste: spellingen[0] } : null,
    }
  })
  return [...precies, ...ruim]
}

const begin = (getypt: string): Prisma.Sql[] =>
  getypt.includes(' ') || getypt.length < 4 ? [] : [beginVan(getypt)]

/** Everything that counts as found: any of the terms, and none of what was excluded. */
export function maakFilter(termen: Term[], { frases, zonder }: Zoektekst): Prisma.Sql {
  const moet = frases.map((tekst) => Prisma.sql`z.vector @@ ${frase(tekst)}`)
  const niet = zonder.map((tekst) => Prisma.sql`not z.vector @@ ${frase(tekst)}`)
  const een = Prisma.sql`z.vector @@ ${of(termen.map(({ ruim }) => ruim))}`
  return Prisma.join([een, ...moet, ...niet], ' and ')
}

/*
 * Ranking, in words:
 *  1. Each term gives ts_rank over the weighted vector (titel 1, in het kort 0.4, text 0.15, woorddelen 0.05);
 *     as typed counts fully, a related word, compound or other spelling for 45 %.
 *  2. A rare term weighs more than one that half of the answers have (inverse document frequency).
 *  3. An answer to all terms goes before an answer to some: the sum is multiplied by the covered share, squared.
 *  4. `gewicht` of the document (kenniskaart and dossier above a mention, coming above past) multiplies.
 *  5. Among equals the own netwerk first, then the newest.
 */
export const GEWICHTEN = Prisma.sql`'{0.05, 0.15, 0.4, 1.0}'::float4[]`
