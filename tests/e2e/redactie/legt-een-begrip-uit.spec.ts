import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier, tekst } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('een nieuw begrip staat onderstreept in een tekst, met zijn uitleg', async ({ open }) => {
  const term = uniek('zomerrust')
  const { publicatie } = await aThemadossier({
    dossier: { inleiding: tekst(`Denk aan ${term} op de kamer.`) },
  })
  const page = await open(await redactie(), '/redactie/begrippen/nieuw')
  await page.getByRole('textbox', { name: 'Begrip' }).fill(term)
  await page.getByRole('textbox', { name: 'Uitleg' }).fill('Rust op de warmste uren van de dag.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()
  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  await expect(lezer.getByRole('button', { name: term })).toHaveCount(0)

  await page.getByLabel(/^Waarom kan dit niet wachten/).fill('Het staat morgen in de nieuwsbrief.')
  await page.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' }).click()
  await expect(page.getByText('Gepubliceerd', { exact: true })).toBeVisible()
  await lezer.reload()
  await lezer.getByRole('button', { name: term }).click()
  await expect(lezer.getByRole('dialog')).toContainText('Rust op de warmste uren van de dag.')
  await lezer.goto('/begrippen')
  await expect(lezer.getByText('Rust op de warmste uren van de dag.')).toBeVisible()
})
