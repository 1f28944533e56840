import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '../../support/actors'
import { tekstveld, typIn } from '../../support/e2e-editor'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { aBron } from '../../support/factories/bron'
import { aConsultatielijn } from '../../support/factories/consultatielijn'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { aNieuwsbericht } from '../../support/factories/nieuwsbericht'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('een redacteur bekijkt een bericht zoals het wordt, en schrijft daarna verder waar het stond', async ({
  open,
}) => {
  const { publicatie, id } = await aNieuwsbericht()
  const titel = uniek('Nieuwe naam')
  const page = await open(await redactie(), `/nieuws/${publicatie.slug}/bewerken`)
  await page.getByLabel('Titel').fill(titel)
  await typIn(page, 'Bericht', 'Dit komt erbij.')
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
  await expect(page.getByText('Lezers zien dit niet.')).toBeVisible()
  await expect(page.getByText('Dit komt erbij.')).toBeVisible()
  const nu = await database().publicatie.findUniqueOrThrow({ where: { id } })
  expect(nu).toMatchObject({ titel: publicatie.titel, versie: publicatie.versie })

  await page.getByRole('link', { name: 'Verder schrijven' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue(titel)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
})

test('wat nog niet compleet is, zegt wat er nog bij hoort', async ({ open }) => {
  const page = await open(await coordinator({ netwerkId: await netwerkId() }), '/praktijkverhalen/nieuw')
  await typIn(page, 'Casus', 'Een gast wilde niet zonder zijn hond.')
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is nog geen pagina om te bekijken')
  await page.getByRole('link', { name: 'Verder schrijven' }).click()
  await expect(await tekstveld(page, 'Casus')).toContainText('zonder zijn hond.')
  await page.getByLabel('Titel').fill('De hond mocht mee')
  await page.getByRole('radio', { name: /^Succes/ }).check()
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De hond mocht mee')
  await expect(page.getByText('Een gast wilde niet zonder zijn hond.')).toBeVisible()
})

test('ook een bron en een consultatielijn zijn vooraf te zien', async ({ open }) => {
  const bron = await aBron()
  const lijn = await aConsultatielijn()
  const page = await open(await redactie(), `/redactie/bronnen/${bron.publicatie.slug}`)
  await page.getByLabel('Titel').fill('Een andere richtlijn')
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()
  await expect(page.getByRole('main').getByRole('listitem').getByText('Een andere richtlijn')).toBeVisible()

  await page.goto(`/redactie/consultatielijnen/${lijn.slug}`)
  await page.getByLabel('Naam').fill('Lijn voor de nacht')
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()
  await expect(page.getByRole('article').getByRole('heading', { name: 'Lijn voor de nacht' })).toBeVisible()
})

test('zonder JavaScript staat er de pagina zoals hij is opgeslagen', async ({ open }) => {
  const { publicatie } = await aNieuwsbericht()
  const page = await open(await redactie(), `/nieuws/${publicatie.slug}/bewerken`, {
    javaScriptEnabled: false,
  })
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(publicatie.titel)
  await expect(page.getByText('Je hebt niets getypt dat nog niet is opgeslagen.')).toBeVisible()
})

test('wie een onderdeel schrijft, ziet de pagina zoals zij wordt en schrijft daarna verder', async ({
  open,
}) => {
  const { id: doelgroepId } = await aDoelgroep({ actief: false })
  const { publicatie } = await aThemadossier({ dossier: { doelgroepId } })
  const page = await open(
    await redactie(),
    `/themadossiers/${publicatie.slug}/bewerken/protocollen-en-richtlijnen`,
  )
  const zin = uniek('Meet de pijn elke avond')
  await typIn(page, 'Tekst', zin)
  await page.getByRole('link', { name: 'Bekijk hoe het wordt' }).click()
  await expect(page.getByText('Zo wordt de pagina. Lezers zien dit niet.')).toBeVisible()
  await expect(page.getByText(zin)).toBeVisible()
  await page.getByRole('link', { name: 'Verder schrijven' }).click()
  await expect(await tekstveld(page, 'Tekst')).toContainText(zin)
})
