import { beheer, hospicemedewerker } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('wie beheer afsluit is bij de volgende stap afgemeld, en dat staat in het logboek', async ({ open }) => {
  const beheerder = await beheer({ naam: uniek('Bas') })
  const wie = await hospicemedewerker({ naam: uniek('Vertrokken') })
  const bijWie = await open(wie, '/themadossiers')
  const page = await open(beheerder, `/beheer/gebruikers/${wie.id}`)
  await page.getByRole('button', { name: 'Sluit dit account' }).click()
  await expect(page.getByText('Het account is gesloten. Deze persoon is overal afgemeld.')).toBeVisible()
  await bijWie.goto('/mijn')
  await expect(bijWie).toHaveURL(/\/aanmelden/)

  await page.goto('/beheer/logboek')
  await page.getByLabel('Persoon').fill(beheerder.naam)
  await page.getByLabel('Handeling').selectOption('gebruiker.deactivate')
  await page.getByRole('button', { name: 'Toon resultaten' }).click()
  await expect(page.getByText('1 regel', { exact: true })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Logboek' })).toContainText(wie.naam)
})
