import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { aBron } from '../../support/factories/bron'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('de redactie bewerkt een onderdeel met alleen het toetsenbord en zet er een voetnoot bij', async ({
  open,
}) => {
  const titel = uniek('Richtlijn slapen')
  await aBron({ publicatie: { titel } })
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Slapen') } })
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken/informatie`)
  const veld = await tekstveld(page, 'Tekst')
  await veld.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Wat helpt bij slapen')
  // Escape leaves the text for the toolbar, where the arrows walk along the buttons.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Vet', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Kop', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(veld.getByRole('heading', { name: 'Wat helpt bij slapen' })).toBeVisible()
  await expect(veld).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Doe het licht uit.')

  await page.keyboard.press('Escape')
  const voetnoot = page.getByRole('button', { name: 'Voetnoot', exact: true })
  await page.keyboard.press('End')
  await expect(voetnoot).toBeFocused()
  await page.keyboard.press('Enter')
  const venster = page.getByRole('dialog', { name: 'Kies een bron' })
  await venster.getByRole('searchbox', { name: 'Zoek op titel of uitgever' }).fill(titel)
  await expect(venster.getByText('1 bron', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(venster).toBeHidden()

  await page.getByLabel('Waarom deze wijziging?').fill('Aanvulling over licht.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  await expect(lezer.getByRole('heading', { level: 3, name: 'Wat helpt bij slapen' })).toBeVisible()
  await lezer.getByRole('button', { name: 'Bron 1', exact: true }).click()
  await expect(lezer.getByRole('dialog')).toContainText(titel)
})
