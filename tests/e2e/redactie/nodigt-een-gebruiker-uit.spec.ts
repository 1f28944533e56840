import { randomBytes } from 'node:crypto'
import { beheer } from '../../support/actors'
import { expect, test } from '../test'

const WACHTWOORD = 'fietsbel gordijn meeuw lantaarn'

test('beheer nodigt iemand uit, die kiest een wachtwoord en meldt zich aan', async ({ open }) => {
  const email = `nieuw-${randomBytes(4).toString('hex')}@test.example`
  const page = await open(await beheer(), '/beheer/gebruikers/nieuw')
  await page.getByLabel('Naam').fill('Nina Nieuw')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('combobox', { name: 'Netwerk' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  await expect(page.getByText('De uitnodiging is onderweg.')).toBeVisible()

  await page.goto('/beheer/mail')
  const mail = page.getByRole('group').filter({ hasText: email })
  await mail.getByText('Je account voor Kennisplein').click()
  const link = await mail.getByRole('link').first().getAttribute('href')

  const gast = await open(null, link ?? '')
  await expect(gast.getByRole('heading', { level: 1, name: 'Welkom, Nina Nieuw' })).toBeVisible()
  await gast.getByLabel('Nieuw wachtwoord').fill('hospicehospicehospice')
  await gast.getByRole('button', { name: 'Bewaar wachtwoord' }).click()
  await expect(gast.getByRole('alert').filter({ hasText: 'te makkelijk te raden' })).toBeVisible()
  await gast.getByLabel('Nieuw wachtwoord').fill(WACHTWOORD)
  await gast.getByRole('button', { name: 'Bewaar wachtwoord' }).click()
  await expect(gast.getByText('Je wachtwoord is opgeslagen. Meld je nu aan.')).toBeVisible()
  await gast.getByLabel('E-mailadres').fill(email)
  await gast.getByLabel('Wachtwoord').fill(WACHTWOORD)
  await gast.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(gast.getByRole('button', { name: 'Nina Nieuw' })).toBeVisible()

  const opnieuw = await open(null, link ?? '')
  await expect(opnieuw.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
})
