import type { Page } from '@playwright/test'
import { beheer, hospicemedewerker, redactie } from '../../support/actors'
import { netwerkId, schrijfVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

const banner = (page: Page) => page.getByRole('region', { name: 'Bekijk als' })
const stop = (page: Page) => page.getByRole('button', { name: 'Stop met bekijken' })

async function bekijkVanafMenu(page: Page, als: string, netwerk?: string): Promise<void> {
  await page.goto('/bekijken')
  await page.getByLabel(als, { exact: true }).check()
  if (netwerk) await page.getByLabel('Van welk netwerk?').selectOption({ label: netwerk })
  await page.getByRole('button', { name: 'Bekijk het portaal zo' }).click()
  await expect(banner(page)).toContainText('Je bekijkt het portaal')
}

test('een redacteur kijkt als hospicemedewerker: concepten zijn weg, niets verandert, en stoppen brengt alles terug', async ({
  open,
  bestaatNiet,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const { slug } = await schrijfVerhaal(auteur, { titel: uniek('Nog niet af') })
  const page = await open(await redactie(), `/praktijkverhalen/${slug}`)
  await expect(page.getByText('Dit is een concept.')).toBeVisible()

  await bekijkVanafMenu(page, 'Hospicemedewerker')
  await expect(banner(page)).toContainText('als hospicemedewerker')
  await bestaatNiet(page, `/praktijkverhalen/${slug}`)
  await expect(banner(page)).toBeVisible()
  await bestaatNiet(page, '/redactie')

  await page.goto('/mijn')
  await expect(page.getByText('Hier ziet ieder alleen wat van zichzelf is')).toBeVisible()

  await page.goto('/zoeken/vraag')
  await page.getByLabel('Je vraag').fill('Wat helpt bij jeuk in de nacht?')
  await page.getByRole('button', { name: /Stuur|Verstuur/ }).click()
  await expect(page.getByText('dus er verandert niets').first()).toBeVisible()

  await stop(page).click()
  await expect(banner(page)).toBeHidden()
  await page.goto(`/praktijkverhalen/${slug}`)
  await expect(page.getByText('Dit is een concept.')).toBeVisible()
})

test('een concept is vanaf het stuk zelf in één druk te zien zoals een lezer het straks leest', async ({
  open,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const titel = uniek('Straks te lezen')
  const { slug } = await schrijfVerhaal(auteur, { titel })
  const page = await open(await redactie(), `/praktijkverhalen/${slug}`)
  await page.getByText('Bekijk als…', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Bekijk als hospicemedewerker' }).click()
  await expect(banner(page)).toContainText('als hospicemedewerker')
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await expect(page.getByText('Dit is een concept.')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Publiceren' })).toBeHidden()

  await stop(page).click()
  await expect(page.getByText('Dit is een concept.')).toBeVisible()
})

test('zonder aanmelden kijken laat de aanmeldpagina zien, en daar kan niemand zich aanmelden', async ({
  open,
}) => {
  const page = await open(await beheer(), '/')
  await bekijkVanafMenu(page, 'Zonder aanmelden')
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Aanmelden' })).toBeVisible()
  await expect(banner(page)).toContainText('zonder aanmelden')
  await page.getByLabel('E-mailadres').fill('redactie@kennisplein.example')
  await page.getByLabel('Wachtwoord').fill('welkom-op-het-kennisplein')
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByText('dus er verandert niets').first()).toBeVisible()

  await stop(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Waar ben je naar op zoek?' })).toBeVisible()
  await expect(banner(page)).toBeHidden()
})

test('zonder JavaScript werkt kijken en stoppen ook', async ({ open }) => {
  const page = await open(await redactie(), '/bekijken', { javaScriptEnabled: false })
  await page.getByLabel('Netwerkcoördinator', { exact: true }).check()
  await page.getByLabel('Van welk netwerk?').selectOption({ label: 'Zeeland' })
  await page.getByRole('button', { name: 'Bekijk het portaal zo' }).click()
  await expect(banner(page)).toContainText('als netwerkcoördinator (Zeeland)')
  await page.goto('/netwerken/zeeland')
  await stop(page).click()
  await expect(page).toHaveURL(/\/netwerken\/zeeland$/)
  await expect(banner(page)).toBeHidden()
})
