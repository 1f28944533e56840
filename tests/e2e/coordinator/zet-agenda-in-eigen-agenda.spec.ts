import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { coordinator } from '../../support/actors'
import { netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

async function afspraken(page: Page, link: Locator): Promise<ICAL.Event[]> {
  const download: Promise<Download> = page.waitForEvent('download')
  await link.click()
  const bestand = await (await download).path()
  const kalender = new ICAL.Component(ICAL.parse(await readFile(bestand, 'utf8')))
  return kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel))
}

test('een coördinator zet één scholing en de gefilterde agenda in de eigen agenda', async ({ open }) => {
  const titel = uniek('Twee middagen, over "thuis"; en meer')
  const begin = new Date(Math.floor(overDagen(20).getTime() / 60_000) * 60_000)
  const { publicatie } = await aScholing({
    publicatie: { titel, netwerkId: await netwerkId() },
    bijeenkomsten: [{ begin }, { begin: overDagen(27) }],
  })
  const page = await open(await coordinator(), `/scholingsagenda/${publicatie.slug}`)
  const knop = page.getByRole('link', { name: 'Zet in je agenda (.ics)' })
  const een = await afspraken(page, knop)
  expect(een.map(({ summary }) => summary)).toEqual([titel, titel])
  expect(een[0]?.startDate.toJSDate()).toEqual(begin)

  await page.goto('/scholingsagenda?netwerk=zeeland')
  const uitZeeland = await afspraken(page, knop)
  expect(uitZeeland.map(({ summary }) => summary)).toContain(titel)
  await page.goto('/scholingsagenda?netwerk=rotterdam-en-omstreken')
  const uitRotterdam = await afspraken(page, knop)
  expect(uitRotterdam.map(({ summary }) => summary)).not.toContain(titel)
})
