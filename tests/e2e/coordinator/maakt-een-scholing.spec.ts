import { coordinator } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { alsDatum, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een coördinator maakt een scholing van het eigen netwerk en biedt die aan', async ({ open }) => {
  const wie = await coordinator({ netwerkId: await netwerkId() })
  const titel = uniek('Lunch over slapen')
  const page = await open(wie, '/scholingsagenda')
  await page.getByRole('link', { name: 'Nieuwe scholing' }).click()
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'kloppen nog niet' })).toContainText(
    'Vul een titel in.',
  )

  await page.getByLabel('Titel').fill(titel)
  await typIn(page, 'Beschrijving', 'Je leert wat helpt als iemand niet slaapt.')
  await page.getByRole('combobox', { name: 'Werkvorm' }).selectOption({ label: 'Webinar' })
  await page.getByRole('radio', { name: 'Online', exact: true }).check()
  await page.getByLabel('Datum', { exact: true }).fill(alsDatum(overDagen(30)))
  await page.getByLabel('Begin', { exact: true }).fill('12:15')
  await page.getByLabel('Einde', { exact: true }).fill('13:00')
  await page.getByRole('textbox', { name: 'Aantal plaatsen' }).fill('20')
  await page.getByRole('textbox', { name: 'Kosten in euro’s' }).fill('12,50')
  await page.getByLabel('Wie organiseert dit?').fill('Netwerkcoördinator')
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()

  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await expect(page.getByText('12:15–13:00')).toBeVisible()
  await expect(page.getByText('€ 12,50')).toBeVisible()
  await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
  await expect(page.getByText('Dit ligt bij de redactie.')).toBeVisible()

  await page.getByRole('button', { name: 'Maak nog zo een' }).click()
  await expect(page.getByText('Dit is een kopie, als concept.')).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue(titel)
  await expect(page.getByRole('textbox', { name: 'Aantal plaatsen' })).toHaveValue('20')
  await expect(page.getByLabel('Datum', { exact: true })).toHaveValue('')
})
