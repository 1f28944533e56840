import { readFile } from 'node:fs/promises'
import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, schrijfIn } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een coördinator ziet wie er komt en neemt de lijst mee als CSV', async ({ open, bestaatNiet }) => {
  const zeeland = await netwerkId()
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: zeeland },
    scholing: { capaciteit: 1 },
  })
  const eerste = await hospicemedewerker({ naam: '=SOM(A1) Jansen', netwerkId: zeeland })
  const tweede = await hospicemedewerker()
  await schrijfIn(id, eerste)
  await schrijfIn(id, tweede, 'WACHTLIJST')

  const adres = `/scholingsagenda/${publicatie.slug}`
  const page = await open(await coordinator({ netwerkId: zeeland }), adres)
  await page.getByRole('link', { name: 'Inschrijvingen' }).click()
  await expect(page.getByText('1 van 1 plaatsen bezet, 1 op de wachtlijst, 0 afgemeld.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Wachtlijst (1)' })).toContainText(tweede.naam)

  await page.getByText('Houd plaatsen vrij voor een netwerk').click()
  await page.getByLabel('Netwerk').selectOption(zeeland)
  await page.getByLabel('Aantal plaatsen').fill('2')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Nog te verdelen: 1. Kies een lager aantal.').first()).toBeVisible()
  await page.getByLabel('Aantal plaatsen').fill('1')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Netwerk Palliatieve Zorg Zeeland: 1')).toBeVisible()

  await page.getByText('Stuur een bericht aan wie is ingeschreven').click()
  await page.getByLabel('Onderwerp').fill('Andere zaal')
  await page.getByLabel('Bericht', { exact: true }).fill('We zitten in zaal 2.')
  await page.getByRole('button', { name: 'Verstuur het bericht' }).click()
  await expect(page.getByText('Je bericht is onderweg.')).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download als bestand (CSV)' }).click()
  const bestand = await download
  expect(bestand.suggestedFilename()).toBe(`inschrijvingen-${publicatie.slug}.csv`)
  const csv = await readFile(await bestand.path(), 'utf8')
  const [kop = '', rij = '', wachtend = ''] = csv.split('\r\n')
  expect(kop).toContain('"Naam";"E-mailadres"')
  // A spreadsheet must show this name, not calculate it.
  expect(rij.startsWith(`"'=SOM(A1) Jansen"`)).toBe(true)
  expect(wachtend).toContain('"Wachtlijst";"1"')

  // It begins tomorrow, so what is kept for a netwerk is for everybody by now.
  await page.getByRole('button', { name: 'Meld af =SOM(A1) Jansen' }).click()
  await expect(
    page.getByText('0 van 1 plaatsen bezet, 1 aangeboden, 0 op de wachtlijst, 1 afgemeld.'),
  ).toBeVisible()
  await expect(page.getByRole('table', { name: 'Plek aangeboden (1)' })).toContainText(tweede.naam)

  const buur = await open(await coordinator({ netwerkId: await netwerkId('rotterdam-en-omstreken') }), adres)
  await expect(buur.getByRole('link', { name: 'Inschrijvingen' })).toHaveCount(0)
  await bestaatNiet(buur, `${adres}/inschrijvingen`)
})
