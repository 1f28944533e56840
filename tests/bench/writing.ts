import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { chromiumArguments } from '@/lib/platform/chromium'
import { findChromium } from '../support/chromium'
import { PORTAL_SECRET, type Portal } from '../support/portal'
import { measureLinks } from './link-round'
import { sessionCookie } from './session'
import { spread } from './spread'

const OPENINGS = 20
const SAVES = 60
const WORDS = 5_000
const VERSIES = 200
const PAD = '/themadossiers/psychiatrie/bewerken/informatie'

/**
 * What writing costs: the editor's page in a browser of this machine, a save of a long onderdeel with many versies, and a
 * round of the bronwacht over a thousand sources.
 */
export async function benchWriting(portal: Portal): Promise<void> {
  const putBack = await makeLong(portal.adminUrl)
  const cookie = await sessionCookie(portal.databaseUrl, 'redactie@kennisplein.example', PORTAL_SECRET)
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArguments(),
  })
  try {
    console.log(`Schrijven in een onderdeel van ${WORDS} woorden met ${VERSIES} versies, in milliseconden:`)
    console.table([await openings(browser, portal, cookie), await saves(browser, portal, cookie)])
  } finally {
    await browser.close()
    await putBack()
  }
  console.log('Een ronde van de bronwacht:')
  console.table(await measureLinks(portal))
}

const REF = 'dossierdeel/psychiatrie-informatie'

// Paragraphs of a hundred words each.
const LONG = `update "Onderdeel" set versie = versie + ${VERSIES}, inhoud = jsonb_build_object('type', 'doc', 'content', (
    select jsonb_agg(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
      jsonb_build_object('type', 'text', 'text', 'Alinea ' || n || '. ' || repeat('Blijf rustig en zeg wat je gaat doen. ', 12) || 'Zo dus.'))))
    from generate_series(1, ${WORDS / 100}) n))
  where ref = '${REF}'`
const OLDER = `insert into "Versie" (id, item, nummer, inhoud, reden)
  select gen_random_uuid(), ref, versie - n, jsonb_build_object('titel', titel, 'inhoud', inhoud), 'Meting'
  from "Onderdeel", generate_series(0, ${VERSIES - 1}) n where ref = '${REF}'`

/** Gives a function that puts the onderdeel back as it was, so that what is measured after it is not changed by it. */
async function makeLong(adminUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query(`select titel, inhoud, versie from "Onderdeel" where ref = '${REF}'`)
  for (const statement of [LONG, OLDER, 'analyze']) await client.query(statement)
  return async () => {
    const { titel, inhoud, versie } = rows[0]
    await client.query(`update "Onderdeel" set titel = $1, inhoud = $2, versie = $3 where ref = '${REF}'`, [
      titel,
      inhoud,
      versie,
    ])
    await client.query(`delete from "Versie" where item = '${REF}' and nummer > $1`, [versie])
    await client.query('analyze')
    await client.end()
  }
}

async function contextFor(browser: Browser, portal: Portal, cookie: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ baseURL: portal.address, javaScriptEnabled })
  const [name = '', ...value] = cookie.split('=')
  await context.addCookies([{ name, value: value.join('='), url: portal.address }])
  return context
}

/** From the start of the navigation until a letter that was typed stands in the text, each time with an empty cache. */
async function openings(browser: Browser, portal: Portal, cookie: string) {
  const times: number[] = []
  let scripts = 0
  for (let round = 0; round <= OPENINGS; round += 1) {
    const context = await contextFor(browser, portal, cookie, true)
    const bytes = await scriptsOf(context)
    const page = await context.newPage()
    const time = await openAndType(page)
    // The first one warms the server up.
    if (round > 0) times.push(time)
    scripts = await bytes()
    await context.close()
  }
  return { wat: 'bladzijde met editor', ...spread(times), 'js kB': Math.round(scripts / 1000) }
}

async function openAndType(page: Page): Promise<number> {
  const begin = performance.now()
  await page.goto(PAD, { waitUntil: 'commit' })
  const text = page.getByRole('textbox', { name: 'Tekst', exact: true })
  await text.press('z')
  await page.waitForFunction(() =>
    /z/.test(document.querySelector('[contenteditable=true]')?.textContent ?? ''),
  )
  return performance.now() - begin
}

/** Counts what the scripts of this browser weigh, compressed. */
async function scriptsOf(context: BrowserContext): Promise<() => Promise<number>> {
  const sizes: Promise<number>[] = []
  context.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      )
  })
  return async () => {
    await sleep(200)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  }
}

/** From the press on the button until the server said that it is stored: the answer to the form, before the page after it. */
async function saves(browser: Browser, portal: Portal, cookie: string) {
  const context = await contextFor(browser, portal, cookie, false)
  const page = await context.newPage()
  const times: number[] = []
  for (let round = 0; round <= SAVES; round += 1) {
    await page.goto(PAD)
    await page.getByLabel('Titel').fill(`Informatie, meting ${round}`)
    const posted = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    const { status, time } = await posted.then((response) => ({
      status: response.status(),
      time: response.request().timing().responseStart,
    }))
    if (status !== 303) throw new Error(`saving gave ${status}`)
    await page.getByText('Opgeslagen.').waitFor()
    if (round > 0) times.push(time)
  }
  await context.close()
  return { wat: 'opslaan', ...spread(times), 'js kB': 0 }
}
