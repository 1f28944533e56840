import { database } from '@/lib/platform/db'
import { redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('een dossier krijgt twee keer een ander adres, en beide oude adressen brengen je er nog', async ({
  open,
  baseURL,
}) => {
  const { id: doelgroepId } = await aDoelgroep({ actief: false })
  const { id, publicatie } = await aThemadossier({
    publicatie: { titel: uniek('Verslavign') },
    dossier: { doelgroepId },
  })
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken`)
  const namen = [1, 2].map((keer) => `${publicatie.slug}-${keer}`)
  for (const naam of namen) {
    await page.getByText('Verander het adres').click()
    await page.getByLabel('Laatste deel van het adres').fill(naam)
    await page.getByRole('button', { name: 'Bewaar het adres' }).click()
    await expect(page).toHaveURL(new URL(`/themadossiers/${naam}`, baseURL).href)
    await page.getByRole('link', { name: 'Bewerken' }).click()
  }
  for (const oud of [publicatie.slug, namen[0]]) {
    await page.goto(`/themadossiers/${oud}`)
    await expect(page).toHaveURL(new URL(`/themadossiers/${namen[1]}`, baseURL).href)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(publicatie.titel)
  }
  expect(await database().oudeSlug.count({ where: { publicatieId: id } })).toBe(2)
})
