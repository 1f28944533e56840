import 'server-only'
import { z } from '@/lib/kernel/zod'
import { indexnaam, MEESTE_TREFFERS, type Motor } from './index-settings'
import { lijst } from './mirror'

const treffersSchema = z.object({
  results: z.array(z.object({ hits: z.array(z.object({ ref: z.string() })) })),
})

/**
 * For each list of questions, the refs of what answers any of them. Not checked yet, so never shown or counted as it is.
 * `zichtbaar` are the zichtbaarheden that the asker may read. Throws when the engine is not there, late, or says
 * something else than an answer.
 */
export async function vraagTreffers(
  motor: Motor,
  vragen: readonly (readonly string[])[],
  zichtbaar: readonly string[],
  signal: AbortSignal,
): Promise<Set<string>[]> {
  const queries = vragen.flat().map((q) => ({
    indexUid: indexnaam(motor),
    q,
    filter: [`zichtbaarheid IN ${lijst(zichtbaar)}`],
    attributesToRetrieve: ['ref'],
    matchingStrategy: 'all' as const,
    limit: MEESTE_TREFFERS,
  }))
  const { results } = treffersSchema.parse(await motor.client.multiSearch({ queries }, { signal }))
  if (results.length !== queries.length) throw new Error('de zoekmotor antwoordt op een andere vraag')
  const rest = [...results]
  return vragen.map((lijstje) => {
    const antwoorden = rest.splice(0, lijstje.length)
    return new Set(antwoorden.flatMap(({ hits }) => hits.map(({ ref }) => ref)))
  })
}

const titelSchema = z.object({ hits: z.array(z.object({ ref: z.string() })) })

/** The refs of titles that hold every word of `tekst`, the last one as a beginning, best first. */
export async function vraagTitels(
  { client, naam }: Motor,
  tekst: string,
  zichtbaar: readonly string[],
  aantal: number,
  signal: AbortSignal,
): Promise<string[]> {
  const antwoord = await client.index(indexnaam({ client, naam })).search(
    tekst,
    {
      filter: [`zichtbaarheid IN ${lijst(zichtbaar)}`],
      attributesToSearchOn: ['titel', 'kort', 'kopdelen'],
      attributesToRetrieve: ['ref'],
      matchingStrategy: 'all',
      limit: aantal,
    },
    { signal },
  )
  return titelSchema.parse(antwoord).hits.map(({ ref }) => ref)
}
