import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { npmStart } from '../support/npm-start'

/*
 * What was confirmed stays, whatever falls over while people save: twenty times the website, twenty times the background
 * process, twenty times the database, in the middle of saving and mailing. The people have no JavaScript, so that a
 * confirmation is a page that the server sent, and nothing in the browser repeats anything for them. The name makes it
 * the first file: it mostly waits, so that the other journeys run beside it.
 */
test.describe.configure({ mode: 'serial', timeout: 900_000 })

const RONDES = 20
const DOSSIER = '/themadossiers/psychiatrie/bewerken/informatie'
const SCHOLING = 'webinar-dementie-2027'

let portal: Awaited<ReturnType<typeof npmStart>>
let postbus: Awaited<ReturnType<typeof openPostbus>>

const stoppen = new AbortController()

test.beforeAll(async () => {
  test.setTimeout(300_000)
  ;[portal, postbus] = await Promise.all([npmStart(), openPostbus()])
  void houdAanDeGang()
  await expect.poll(() => portal.statusOf('/api/health/ready'), { timeout: 240_000 }).toBe(200)
  const id = `(select id from "Publicatie" where slug = '${SCHOLING}')`
  await portal.query(
    `update "Bijeenkomst" set begin = now() + interval '10 days', einde = now() + interval '10 days 2 hours' where "scholingId" = ${id}`,
  )
  await portal.query(
    `update "Scholing" set "aanmeldenOpen" = true, "aanmeldenTot" = null, capaciteit = null where id = ${id}`,
  )
})
test.afterAll(async () => {
  stoppen.abort()
  await portal.tidyUp()
  await postbus.dicht()
})

/** A part that falls over five times in a minute is given up, and all ends; then a person or a server starts it again. */
async function houdAanDeGang(): Promise<void> {
  while (!stoppen.signal.aborted) await portal.begin({ SMTP_URL: postbus.url }).end()
}

test('wie bewaart of zich inschrijft terwijl iets omvalt, raakt niets kwijt en krijgt niets twee keer', async ({
  browser,
}) => {
  const bewaard: string[] = []
  let ingeschreven = 0
  const schrijver = await meldAan(browser, 'redactie')
  const deelnemer = await meldAan(browser, 'hospice-zeeland')
  const klaar = new AbortController()
  // A step that fails was not confirmed: the next one begins anew, as a person would.
  const doorgaan = async (stap: () => Promise<void>) => {
    while (!klaar.signal.aborted) await stap().catch(() => sleep(100))
  }
  const werk = Promise.all([
    doorgaan(async () => {
      bewaard.push(await bewaar(schrijver))
    }),
    doorgaan(async () => {
      ingeschreven += await schrijfInOfUit(deelnemer)
    }),
  ])
  for (const onderdeel of ['website', 'achtergrond', 'database'] as const)
    await test.step(`${RONDES} keer de ${onderdeel}`, async () => {
      for (let ronde = 0; ronde < RONDES; ronde += 1) {
        const vorige = bewaard.length + ingeschreven
        await sleep(Math.random() * 300)
        await dood(onderdeel)
        // Somebody got an answer after it, so that the next time hits people at work again.
        await expect
          .poll(() => bewaard.length + ingeschreven, { timeout: 120_000, intervals: [50] })
          .toBeGreaterThan(vorige)
      }
    })
  klaar.abort()
  await werk
  expect(bewaard.length).toBeGreaterThan(RONDES)
  expect(ingeschreven).toBeGreaterThan(RONDES)
  await nietsKwijt(bewaard)
  await alleMailEenKeer(ingeschreven)
})

async function nietsKwijt(bewaard: string[]): Promise<void> {
  const versies = await portal.query<{ titel: string }>(`select inhoud ->> 'titel' as titel from "Versie"`)
  const titels = new Set(versies.map(({ titel }) => titel))
  expect(bewaard.filter((titel) => !titels.has(titel))).toEqual([])
}

/** Every enrolment that happened has one mail, and each of them is delivered under an id of its own. */
async function alleMailEenKeer(bevestigd: number): Promise<void> {
  const openstaand = `select count(*)::int as aantal from "Mailbericht" where "sentAt" is null`
  // A delivery that was cut off five times waits minutes before it is tried again.
  // What fell over last may still be coming up.
  await expect(async () => expect(await portal.query(openstaand)).toEqual([{ aantal: 0 }])).toPass({
    timeout: 300_000,
  })
  const [{ aantal = 0 } = {}] = await portal.query<{ aantal: number }>(
    `select count(*)::int as aantal from "Logboekregel" where handeling = 'scholing.enrol' and resultaat = 'GELUKT'`,
  )
  expect(aantal).toBeGreaterThanOrEqual(bevestigd)
  const berichten = await portal.query<{ id: string }>(`select id from "Mailbericht" order by id`)
  expect(berichten.length).toBe(aantal)
  // A delivery that the background process could not mark any more is repeated with the same Message-ID, by which a
  // mailbox knows it (RFC 5322 §3.6.4); nobody gets a second mail.
  expect([...new Set(postbus.ontvangen)].sort()).toEqual(berichten.map(({ id }) => id))
  test.info().annotations.push({
    type: 'herhaalde afleveringen',
    description: String(postbus.ontvangen.length - berichten.length),
  })
}

async function meldAan(browser: Browser, wie: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: `http://localhost:${portal.port}`,
  })
  const page = await context.newPage()
  await page.goto('/aanmelden')
  await page.getByLabel('E-mailadres').fill(`${wie}@kennisplein.example`)
  await page.getByLabel('Wachtwoord').fill('welkom-op-het-kennisplein')
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(page).not.toHaveURL(/aanmelden/)
  page.setDefaultTimeout(10_000)
  return page
}

/** Gives the title that the portal said it stored. */
async function bewaar(page: Page): Promise<string> {
  const titel = `Informatie ${Math.random().toString(36).slice(2)}`
  await page.goto(DOSSIER)
  await page.getByLabel('Titel').fill(titel)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await page.getByText('Opgeslagen.').waitFor()
  return titel
}

/** Enrols, or cancels when that was done before; gives 1 for an enrolment that was confirmed. */
async function schrijfInOfUit(page: Page): Promise<number> {
  await page.goto(`/scholingsagenda/${SCHOLING}`)
  const inschrijven = page.getByRole('button', { name: 'Schrijf je in' })
  const afmelden = page.getByRole('button', { name: 'Meld je af' })
  const isIn = await afmelden
    .or(inschrijven)
    .textContent()
    .then((tekst) => tekst?.includes('af') ?? false)
  await (isIn ? afmelden : inschrijven).click()
  await (isIn ? inschrijven : afmelden).waitFor()
  return isIn ? 0 : 1
}

type Onderdeel = 'website' | 'achtergrond' | 'database'

/** Kills this part in the middle of its work; waits when it is not there yet. */
async function dood(onderdeel: Onderdeel): Promise<void> {
  await expect(() => process.kill(procesVan(onderdeel), 'SIGKILL')).toPass({ timeout: 60_000 })
}

function procesVan(onderdeel: Onderdeel): number {
  if (onderdeel === 'database') return portal.postmaster()
  const isAchtergrond = (pid: number) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('lib/background/main')
  const gevonden = portal
    .lock()
    .children.find(({ pid }) => isAchtergrond(pid) === (onderdeel === 'achtergrond'))
  if (!gevonden) throw new Error(`${onderdeel} draait niet`)
  return gevonden.pid
}

/** A mail server that takes everything; `ontvangen` holds the id of each mail that it accepted. */
async function openPostbus() {
  const ontvangen: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, klaar) => {
      buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then(({ messageId }) => {
          ontvangen.push((messageId ?? '').replace(/^<|@.*$/g, ''))
          klaar()
        }, klaar)
    },
  })
  // A sender that is killed in the middle of a mail is an error of the server here, and unheard it ends the test.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const adres = server.server.address()
  if (adres === null || typeof adres === 'string') throw new Error('de mailserver luistert niet')
  return {
    url: `smtp://127.0.0.1:${adres.port}`,
    ontvangen,
    dicht: () => new Promise<void>((klaar) => server.close(() => klaar())),
  }
}
