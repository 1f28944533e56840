import { PORTAL_SECRET, type Portal } from '../support/portal'
import { manyPeople, manyScholingen, runAll } from './many-scholingen'
import { measureNight } from './night'
import { sessionCookie } from './session'
import { spread } from './spread'
import { measureStorms } from './storm'

const SCHOLINGEN = 5_000
const PEOPLE = 5_000
const ROUNDS = 15

/** Twenty filters as people choose them, one after another and together. */
const FILTERS = [
  'doelgroep=psychiatrie',
  'vorm=online',
  'vorm=fysiek',
  'werkvorm=casusbespreking',
  'discipline=verpleegkundige',
  'niveau=niveau-4',
  'domein=fysiek',
  'netwerk=zeeland',
  'dagdeel=middag',
  'dagdeel=overdag',
  'gratis=ja',
  'tot=25',
  'kort=ja',
  'accreditatie=ja',
  'opname=ja',
  'plek=ja',
  'rooster=ja',
  'periode=voorbij',
  'plek=ja&gratis=ja&kort=ja&dagdeel=overdag&rooster=ja',
  'plek=ja&vorm=online&tot=25&kort=ja&accreditatie=ja&doelgroep=dementie&netwerk=zeeland&dagdeel=middag',
]

/** The agenda with many scholingen and filters, a storm of enrolments, and a night of background work for many people. */
export async function benchAgenda(portal: Portal): Promise<void> {
  await runAll(portal.adminUrl, [...manyScholingen(SCHOLINGEN), ...manyPeople(PEOPLE, SCHOLINGEN)])
  const cookie = await sessionCookie(portal.databaseUrl, 'hospice-zeeland@kennisplein.example', PORTAL_SECRET)
  console.log(
    `De agenda met ${SCHOLINGEN} scholingen en ${FILTERS.length} filters, één verbinding, in milliseconden:`,
  )
  console.table(await pages(portal.address, cookie))
  console.log('Tweehonderd mensen tegelijk voor twintig plaatsen, koud en daarna driemaal:')
  console.table(await measureStorms(portal))
  console.log(`Een nacht achtergrondwerk voor ${PEOPLE} mensen:`)
  console.table(await measureNight(portal))
}

async function pages(address: string, cookie: string) {
  const ask = async (filter: string): Promise<number> => {
    const begin = performance.now()
    const answer = await fetch(`${address}/scholingsagenda?${filter}`, { headers: { cookie } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${filter} gave ${answer.status}`)
    return performance.now() - begin
  }
  // Until Node has compiled what it runs, every page looks slow.
  for (let n = 0; n < 20; n++) await ask(`dagdeel=ochtend&tot=${n % 2 ? 50 : 100}`)
  const first: number[] = []
  const again: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const filter of FILTERS) (round === 0 ? first : again).push(await ask(filter))
  return [
    { bladzijde: 'alles samen', ...spread([...first, ...again]) },
    { bladzijde: 'de eerste keer van elk filter', ...spread(first) },
  ]
}
