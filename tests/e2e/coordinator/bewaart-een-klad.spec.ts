import { coordinator } from '../../support/actors'
import { tekstveld, typIn } from '../../support/e2e-editor'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een verhaal overleeft een gesloten tabblad en een ander apparaat', async ({ open }) => {
  const wie = await coordinator({ netwerkId: await netwerkId() })
  const titel = uniek('De hond mocht mee')
  const page = await open(wie, '/praktijkverhalen/nieuw')
  await typIn(page, 'Casus', 'Een gast wilde niet zonder zijn hond.')
  await page.getByLabel('Titel').fill(titel)
  await expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
  await page.close()

  const ander = await open(wie, '/mijn')
  await ander.getByRole('link', { name: 'Nieuw praktijkverhaal' }).click()
  await ander.getByRole('button', { name: 'Verder met mijn klad' }).click()
  await expect(ander.getByLabel('Titel')).toHaveValue(titel)
  await expect(await tekstveld(ander, 'Casus')).toContainText('Een gast wilde niet zonder zijn hond.')
  await ander.getByRole('radio', { name: /^Succes/ }).check()
  await ander.getByRole('button', { name: 'Bewaar als concept' }).click()
  await expect(ander.getByText('Je concept is bewaard. Schrijf rustig verder.')).toBeVisible()

  await ander.goto('/mijn')
  const werk = ander.getByRole('region', { name: 'Waar ik aan schrijf' })
  await expect(werk.getByRole('link', { name: titel })).toBeVisible()
  await expect(werk.getByText('Nog niet opgeslagen')).toHaveCount(0)
})

test('zonder verbinding blijft een verhaal op het apparaat bewaard', async ({ open, bevindingen }) => {
  const wie = await coordinator({ netwerkId: await netwerkId() })
  const page = await open(wie, '/praktijkverhalen/nieuw')
  await tekstveld(page, 'Casus')
  await page.context().setOffline(true)
  bevindingen.verwacht.add(page.url())
  await page.getByLabel('Titel').fill('Zonder bereik geschreven')
  await expect(page.getByText('Alleen op dit apparaat bewaard (geen verbinding)')).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
})
