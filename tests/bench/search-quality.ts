import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '@/lib/kernel/zod'

const judgedSchema = z.array(
  z.object({
    query: z.string(),
    kind: z.string(),
    relevant: z.array(z.object({ id: z.string(), grade: z.number().int().min(1).max(3) })),
  }),
)

/** A query with what readers found relevant: grade 3 is the answer, 1 is only related. */
export type JudgedQuery = z.infer<typeof judgedSchema>[number]

export type QueryScore = {
  query: string
  kind: string
  success1: number
  success5: number
  ndcg10: number
  mrr: number
  /** refs, best first */
  found: string[]
}

/** The judged queries of the pilot content. */
export const judgedQueries = (): JudgedQuery[] =>
  judgedSchema.parse(
    JSON.parse(readFileSync(join(process.cwd(), 'prisma/seed/content/zoekvragen-dev.json'), 'utf8')),
  )

/** Asks every query; `search` gives the refs of the first ten hits. */
export async function scoreQueries(
  queries: readonly JudgedQuery[],
  search: (query: string) => Promise<string[]>,
): Promise<QueryScore[]> {
  const scores: QueryScore[] = []
  for (const judged of queries) scores.push(scoreOf(judged, await search(judged.query)))
  return scores
}

/** success@k: a relevant hit among the first k. nDCG: gain 2^grade − 1, discount log2(place + 1), ten places. */
function scoreOf({ query, kind, relevant }: JudgedQuery, refs: readonly string[]): QueryScore {
  const grade = new Map(relevant.map(({ id, grade: value }) => [id, value]))
  const found = refs.slice(0, 10)
  const first = found.findIndex((ref) => grade.has(ref))
  const ideal = gainOf(relevant.map((item) => item.grade).sort((a, b) => b - a))
  return {
    query,
    kind,
    success1: first === 0 ? 1 : 0,
    success5: first >= 0 && first < 5 ? 1 : 0,
    ndcg10: ideal === 0 ? 0 : gainOf(found.map((ref) => grade.get(ref) ?? 0)) / ideal,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    found,
  }
}

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)

const MEASURES = ['success1', 'success5', 'ndcg10', 'mrr'] as const

/** The means over all queries and per kind of query. */
export function summarise(scores: readonly QueryScore[]): Record<string, string | number>[] {
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort()
  return ['alles', ...kinds].map((kind) => {
    const part = kind === 'alles' ? scores : scores.filter((score) => score.kind === kind)
    const means = MEASURES.map((measure) => [
      measure,
      (part.reduce((sum, score) => sum + score[measure], 0) / part.length).toFixed(3),
    ])
    return { soort: kind, vragen: part.length, ...Object.fromEntries(means) }
  })
}

/** The ten queries with the lowest nDCG, with what came instead. */
export const worst = (scores: readonly QueryScore[]): QueryScore[] =>
  [...scores].sort((a, b) => a.ndcg10 - b.ndcg10).slice(0, 10)
