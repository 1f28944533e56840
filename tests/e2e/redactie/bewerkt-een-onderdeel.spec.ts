import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld, typIn } from '../../support/e2e-editor'
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

test('wie een ouder klad laat wachten en gewoon typt, verliest geen van beide teksten', async ({ open }) => {
  const wie = await redactie()
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Slapen') } })
  const hier = `/themadossiers/${publicatie.slug}/bewerken/informatie`
  const eerst = await open(wie, hier)
  await typIn(eerst, 'Tekst', ' Het oude klad.')
  await expect(eerst.getByText(/^Bewaard om/)).toBeVisible()
  await eerst.close()

  const page = await open(wie, hier)
  await expect(page.getByText(/Je begon hier vandaag om/)).toBeVisible()
  await typIn(page, 'Tekst', ' De nieuwe alinea.')
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Bewerken' }).click()
  await expect(page).toHaveURL(/\/bewerken$/)
  await page.goto(hier)
  await page.getByRole('button', { name: 'Verder met mijn klad' }).click()
  const veld = await tekstveld(page, 'Tekst')
  await expect(veld).toContainText('De nieuwe alinea.')
  await page.getByText('Je vorige klad is bewaard').click()
  await page.getByRole('button', { name: 'Zet dit klad terug' }).click()
  await expect(veld).toContainText('Het oude klad.')
  await expect(veld).not.toContainText('De nieuwe alinea.')
})

test('verder met het oude klad na typen laat wat er getypt is ernaast staan', async ({ open }) => {
  const wie = await redactie()
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Slapen') } })
  const hier = `/themadossiers/${publicatie.slug}/bewerken/informatie`
  const eerst = await open(wie, hier)
  await typIn(eerst, 'Tekst', ' Het oude klad.')
  await expect(eerst.getByText(/^Bewaard om/)).toBeVisible()
  await eerst.close()

  const page = await open(wie, hier)
  await typIn(page, 'Tekst', ' De nieuwe alinea.')
  await page.getByRole('button', { name: 'Verder met mijn klad' }).click()
  const veld = await tekstveld(page, 'Tekst')
  await expect(veld).toContainText('Het oude klad.')
  await page.getByText('Je vorige klad is bewaard').click()
  await page.getByRole('button', { name: 'Zet dit klad terug' }).click()
  await expect(veld).toContainText('De nieuwe alinea.')
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()
})
