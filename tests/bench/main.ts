import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { PORTAL_SECRET, type Portal, startPortal } from '../support/portal'
import { benchAgenda } from './agenda'
import { benchCleanup } from './cleanup'
import { addManyItems } from './many-items'
import { type Measurement, measure, memoryOf } from './measure'
import { PAGES, type Page } from './pages'
import { benchSearch } from './search'
import { benchFallback } from './search-fallback'
import { sessionCookie } from './session'
import { benchWriting } from './writing'

const MANY = 10_000
const FLAGS = ['shared_preload_libraries=pg_stat_statements']

/** `npm run bench -- zoeken`, `-- bladzijden`, `-- schrijven`, `-- agenda` and `-- casus` measure one part; without a word all of them. */
const [part] = process.argv.slice(2)

if (wants('casus')) benchCleanup()
if (part !== 'casus') await benchPortal()
if (wants('zoeken')) await benchFallback()

async function benchPortal(): Promise<void> {
  const portal = await startPortal({
    port: 20_000 + (process.pid % 10_000),
    flags: FLAGS,
    environment: { BENCH: '1' },
  })
  try {
    await prepare(portal.adminUrl)
    if (wants('schrijven')) await benchWriting(portal)
    if (wants('zoeken')) await benchSearch(portal)
    if (wants('bladzijden')) await benchPages(portal)
    if (wants('agenda')) await benchAgenda(portal)
  } finally {
    await portal.stop()
  }
}

function wants(name: 'casus' | 'schrijven' | 'zoeken' | 'bladzijden' | 'agenda'): boolean {
  return part === undefined || part === name
}

async function benchPages(running: Portal): Promise<void> {
  const pilot = await measureAll(running)
  await addManyItems(running.adminUrl, MANY)
  const many = await measureAll(running)
  report(pilot, many, memoryOf(running.pid))
}

async function prepare(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('create extension if not exists pg_stat_statements')
  await client.end()
}

async function measureAll(running: Portal): Promise<Measurement[]> {
  const results: Measurement[] = []
  for (const page of PAGES) {
    const result = await measure(
      running,
      page.naam,
      running.address + page.pad,
      await cookieFor(running, page),
    )
    const { naam, perSeconde, p50, p99, queries, htmlBytes, jsBytes } = result
    console.log(
      `  ${naam}: ${perSeconde}/s, p50 ${p50} ms, p99 ${p99} ms, ${queries} queries, html ${htmlBytes}, js ${jsBytes}`,
    )
    results.push(result)
  }
  return results
}

function cookieFor(running: Portal, { wie }: Page): Promise<string> | null {
  return wie === null ? null : sessionCookie(running.databaseUrl, `${wie}@kennisplein.example`, PORTAL_SECRET)
}

function report(pilot: Measurement[], many: Measurement[], memory: number): void {
  const floor = pilot[0]
  if (!floor) throw new Error('nothing was measured')
  const rows = pilot.map((result, index) => {
    const full = many[index] ?? result
    return {
      bladzijde: result.naam,
      'aanvragen/s (16)': Math.round(result.perSeconde),
      'deel van ijkpunt': (result.perSeconde / floor.perSeconde).toFixed(2),
      'p50 ms (1)': result.p50,
      'p99 ms (1)': result.p99,
      queries: result.queries,
      'html kB': Math.round(result.htmlBytes / 1000),
      'js kB boven ijkpunt': ((result.jsBytes - floor.jsBytes) / 1000).toFixed(1),
      [`p50 bij ${MANY}`]: full.p50,
      [`aanvragen/s bij ${MANY}`]: Math.round(full.perSeconde),
      [`keer zo traag bij ${MANY}`]: (result.perSeconde / full.perSeconde).toFixed(2),
      [`queries bij ${MANY}`]: full.queries,
    }
  })
  console.table(rows)
  console.log(`geheugen van de website na afloop: ${Math.round(memory / 1_000_000)} MB`)
  const folder = join(process.cwd(), 'bench')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'latest.json'),
    `${JSON.stringify({ pilot, many, geheugenBytes: memory }, null, 2)}\n`,
  )
}
