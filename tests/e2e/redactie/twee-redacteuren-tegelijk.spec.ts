import { redactie } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('twee redacteuren op één onderdeel zien beide teksten en verliezen niets', async ({ open }) => {
  const { publicatie } = await aThemadossier()
  const adres = `/themadossiers/${publicatie.slug}/bewerken/onderzoek`
  const eerste = await redactie({ naam: 'Eva Eerste' })
  const bijEerste = await open(eerste, adres)
  const bijTweede = await open(await redactie(), adres)
  await typIn(bijEerste, 'Tekst', ' Toevoeging van Eva.')
  await typIn(bijTweede, 'Tekst', ' Toevoeging van de ander.')
  await bijEerste.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(bijEerste.getByText('Opgeslagen.')).toBeVisible()

  await bijTweede.getByRole('button', { name: 'Opslaan', exact: true }).click()
  const melding = bijTweede.getByRole('alert').filter({ hasText: 'Eva Eerste was je net voor' })
  await expect(melding.locator('ins').filter({ hasText: 'Eva' })).toBeVisible()
  await expect(melding.locator('ins').filter({ hasText: 'de ander' })).toBeVisible()
  await expect(melding).toBeInViewport()
  // Pressing the same button again is no choice: the colleague's text stays on the page.
  await bijTweede.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(melding).toBeInViewport()
  await expect(melding).toContainText('Kies eerst welke tekst je hier wilt.')
  await bijEerste.goto(`/themadossiers/${publicatie.slug}`)
  await expect(bijEerste.getByText('Toevoeging van Eva.')).toBeVisible()
  await expect(bijEerste.getByText('Toevoeging van de ander.')).toBeHidden()

  await melding.getByRole('button', { name: /^Neem de tekst van Eva Eerste/ }).click()
  await typIn(bijTweede, 'Tekst', ' En van de ander.')
  await bijTweede.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(bijTweede.getByText('Opgeslagen.')).toBeVisible()
  await bijTweede.goto(`/themadossiers/${publicatie.slug}`)
  await expect(bijTweede.getByText('Toevoeging van Eva. En van de ander.')).toBeVisible()

  // Each another field, from the same versie: nothing to ask, and nothing lost.
  await bijEerste.goto(adres)
  await bijTweede.goto(adres)
  await bijEerste.getByRole('textbox', { name: 'Titel' }).fill('Onderzoek volgens Eva')
  await typIn(bijTweede, 'Tekst', ' Tot slot.')
  await bijEerste.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(bijEerste.getByText('Opgeslagen.')).toBeVisible()
  await bijTweede.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(melding).toContainText('Jullie veranderden niet hetzelfde.')
  await expect(bijTweede.getByRole('textbox', { name: 'Titel' })).toHaveValue('Onderzoek volgens Eva')
  await melding.getByText('Vanzelf samengevoegd: Titel, Tekst').click()
  await expect(melding).toContainText('Eva Eerste veranderde hier niets. Jouw tekst blijft staan.')
  await bijTweede.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(bijTweede.getByText('Opgeslagen.')).toBeVisible()
  await bijEerste.goto(adres)
  await expect(bijEerste.getByRole('textbox', { name: 'Titel' })).toHaveValue('Onderzoek volgens Eva')
  await expect(bijEerste.getByRole('textbox', { name: 'Tekst', exact: true })).toContainText('Tot slot.')
})
