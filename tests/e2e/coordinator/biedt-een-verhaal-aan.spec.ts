import { coordinator } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een coördinator schrijft een verhaal, biedt het aan en ziet hoe het ervoor staat', async ({ open }) => {
  const wie = await coordinator({ netwerkId: await netwerkId() })
  const titel = uniek('Muziek in de gang')
  const page = await open(wie, '/praktijkverhalen')
  await page.getByRole('link', { name: 'Deel een verhaal' }).click()
  await page.getByLabel('Titel').fill(titel)
  await page.getByRole('radio', { name: /^Dilemma/ }).check()
  await page.getByRole('checkbox', { name: 'Dementie' }).check()
  await typIn(page, 'Casus', 'Een gast werd onrustig van de stilte.')
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()
  await expect(page).toHaveURL(/\/bewerken\?net=begonnen&stap=casus$/)

  await page.getByRole('button', { name: 'Volgende: de aanpak' }).click()
  await expect(page).toHaveURL(/stap=aanpak/)
  await expect(page.getByRole('textbox', { name: 'Casus', exact: true })).toBeHidden()
  await typIn(page, 'Aanpak', 'We zetten zachte muziek aan.')

  await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
  const fouten = page.getByRole('alert').filter({ hasText: 'kloppen nog niet' })
  await expect(fouten).toContainText('Vat het verhaal samen')
  await expect(fouten).toContainText('Schrijf nog iets bij ‘Uitkomst’.')

  // What is still missing may be in any step, so all of them are shown now.
  await typIn(page, 'Uitkomst', 'De gast werd rustig.')
  await typIn(page, 'Aandachtspunten', 'Vraag naar muziek van vroeger.')
  await typIn(page, 'Vragen voor het gesprek', 'Wat zou jij opzetten?')
  await page.getByLabel('Samenvatting').fill('Over muziek als rustpunt.')
  await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
  await expect(page.getByText(/Je verhaal ligt bij de redactie/)).toBeVisible()

  await page.goto('/mijn')
  const regel = page.getByRole('listitem').filter({ hasText: titel })
  await expect(regel).toContainText('Ter beoordeling')
  await regel.getByRole('link', { name: titel }).click()
  await expect(page.getByText('Dit ligt bij de redactie.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bewerk dit verhaal' })).toHaveCount(0)
})
