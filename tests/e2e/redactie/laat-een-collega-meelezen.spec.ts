import type { Page } from '@playwright/test'
import { hospicemedewerker, redactie } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

const werklijst = (wat: string, titel: string) => `/redactie?wat=${wat}&q=${encodeURIComponent(titel)}`
const naarStuk = (page: Page, titel: string) => page.getByRole('link', { name: titel, exact: true }).click()

test('een nieuwsbericht gaat naar een collega, komt terug met een opmerking en wordt daarna geplaatst', async ({
  open,
}) => {
  const titel = uniek('Nieuwe openingstijden')
  const opmerking = 'Zet erbij vanaf welke dag.'
  const page = await open(await redactie(), '/nieuws/nieuw')
  await page.getByLabel('Titel').fill(titel)
  await page.getByLabel(/^Samenvatting/).fill('De lijn is ook ’s avonds open.')
  await typIn(page, 'Bericht', 'Je kunt nu bellen tot tien uur.')
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()
  await expect(page.getByText('Het bericht is er, als concept.')).toBeVisible()
  const adres = new URL(page.url()).pathname
  await expect(page.getByRole('button', { name: 'Publiceren' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' })).toBeVisible()
  await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
  await expect(page.getByText('Dit ligt bij de redactie.')).toBeVisible()

  const collega = await open(await redactie(), werklijst('beoordelen', titel))
  await test.step('een collega stuurt het terug', async () => {
    await naarStuk(collega, titel)
    await collega.getByText('Terugsturen…').click()
    await collega.getByLabel('Wat moet er nog veranderen?').fill(opmerking)
    await collega.getByRole('button', { name: 'Terugsturen' }).click()
    await expect(collega.getByText('Dit is een concept.')).toBeVisible()
  })

  await test.step('de schrijver ziet waarom, past het aan en biedt het weer aan', async () => {
    await page.goto(werklijst('concepten', titel))
    await expect(page.getByRole('row', { name: new RegExp(titel) })).toContainText(opmerking)
    await naarStuk(page, titel)
    await page.getByRole('link', { name: 'Bewerk dit bericht' }).click()
    await expect(page.getByText(opmerking)).toBeVisible()
    await typIn(page, 'Bericht', ' Dat kan vanaf maandag.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByText('Opgeslagen.')).toBeVisible()
    await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
    await expect(page.getByText('Dit ligt bij de redactie.')).toBeVisible()
  })

  await collega.goto(werklijst('beoordelen', titel))
  await naarStuk(collega, titel)
  await expect(collega.getByText('Dat kan vanaf maandag.')).toBeVisible()
  await collega.getByRole('button', { name: 'Publiceren', exact: true }).click()
  await expect(collega.getByText('Gepubliceerd', { exact: true })).toBeVisible()
  // Somebody read it before: no second reader is due.
  await expect(collega.getByText('Een tweede lezer moet dit nog nalezen.')).toHaveCount(0)
  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByText('Dat kan vanaf maandag.')).toBeVisible()
  await expect(lezer.getByText(opmerking)).toHaveCount(0)
})
