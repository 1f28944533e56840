import { z } from '@/lib/kernel/zod'
import type { Portal } from '../support/portal'
import { PORTAL_SECRET } from '../support/portal'
import { addSearchItems, indexBytes, removeSearchItems } from './search-items'
import { judgedQueries, scoreQueries, summarise, worst } from './search-quality'
import { measureAnswers } from './search-speed'
import { sessionCookie } from './session'

const SIZES = [10_000, 100_000]
const answerSchema = z.object({ motor: z.string(), resultaten: z.array(z.object({ ref: z.string() })) })

/** Quality on the judged queries and speed of `/api/zoeken` with more and more items, as a hospicemedewerker. */
export async function benchSearch(portal: Portal): Promise<void> {
  const cookie = await sessionCookie(portal.databaseUrl, 'hospice-zeeland@kennisplein.example', PORTAL_SECRET)
  await quality(portal, cookie)
  const rows = [await speed(portal, cookie, 'proefinhoud')]
  for (const size of SIZES) {
    await addSearchItems(portal.adminUrl, size)
    const row = await speed(portal, cookie, String(size))
    console.log(row)
    rows.push(row)
  }
  await removeSearchItems(portal.adminUrl)
  console.log('Snelheid van /api/zoeken en van de suggesties, in milliseconden per antwoord:')
  console.table(rows)
}

async function quality(portal: Portal, cookie: string): Promise<void> {
  const motors = new Set<string>()
  const scores = await scoreQueries(judgedQueries(), async (query) => {
    const answer = await fetch(`${portal.address}/api/zoeken?q=${encodeURIComponent(query)}`, {
      headers: { cookie },
    })
    const { motor, resultaten } = answerSchema.parse(await answer.json())
    motors.add(motor)
    return resultaten.map(({ ref }) => ref)
  })
  console.log(`Kwaliteit op de beoordeelde zoekvragen (${[...motors].join(', ')}):`)
  console.table(summarise(scores))
  console.log('De tien zwakste, met wat er in plaats daarvan kwam:')
  for (const { query, ndcg10, found } of worst(scores))
    console.log(`  ${ndcg10.toFixed(2)}  ${query}\n        ${found.join(', ')}`)
}

async function speed(portal: Portal, cookie: string, stukken: string) {
  const queries = judgedQueries().map(({ query }) => query)
  const search = queries.map((query) => `${portal.address}/api/zoeken?q=${encodeURIComponent(query)}`)
  const suggest = queries.map(
    (query) => `${portal.address}/zoeken/suggesties?q=${encodeURIComponent(query.slice(0, 9))}`,
  )
  await measureAnswers(search, cookie, { connections: 2, rounds: 1 })
  const alone = await measureAnswers(search, cookie, { connections: 1, rounds: 3 })
  const busy = await measureAnswers(search, cookie, { connections: 16, rounds: 3 })
  const typing = await measureAnswers(suggest, cookie, { connections: 1, rounds: 2 })
  return {
    stukken,
    'p50 (1)': alone.p50,
    'p95 (1)': alone.p95,
    'p50 (16)': busy.p50,
    'p95 (16)': busy.p95,
    'mislukt (16)': alone.mislukt + busy.mislukt,
    'suggestie p50': typing.p50,
    'suggestie p95': typing.p95,
    'index MB': Math.round((await indexBytes(portal.adminUrl)) / 1_000_000),
  }
}
