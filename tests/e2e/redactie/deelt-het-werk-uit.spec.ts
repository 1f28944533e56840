import { hospicemedewerker, redactie } from '../../support/actors'
import { biedVerhaalAan, netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een redacteur vindt werk met de filters en deelt een paar stukken in één keer uit', async ({
  open,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const woord = uniek('Uitdelen')
  const titels = [`${woord} een`, `${woord} twee`, `${woord} drie`]
  for (const titel of titels) await biedVerhaalAan(auteur, { titel })
  const collega = await redactie({ naam: uniek('Collega') })

  const page = await open(await redactie(), `/redactie?q=${encodeURIComponent(woord)}`)
  await page.getByRole('combobox', { name: 'Soort werk' }).selectOption({ label: 'Te beoordelen (3)' })
  await page.getByRole('combobox', { name: 'Van wie' }).selectOption({ label: `${auteur.naam} (3)` })
  await page.getByRole('button', { name: 'Toon resultaten' }).click()
  await expect(page).toHaveURL(/wat=beoordelen/)
  await expect(page.getByText('3 gevonden')).toBeVisible()

  await page.getByRole('button', { name: 'Wijs toe' }).click()
  await expect(page.getByText('Vink eerst aan welk werk je wilt toewijzen.')).toBeVisible()

  // With the keyboard alone.
  for (const titel of titels.slice(0, 2)) {
    await page.getByRole('checkbox', { name: `Kies: ${titel}` }).focus()
    await page.keyboard.press('Space')
  }
  await page.getByLabel('Wie doet wat je hebt aangevinkt?').selectOption({ label: collega.naam })
  await page.getByRole('button', { name: 'Wijs toe' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('In de kolom Voor staat wie het nu doet.')).toBeVisible()
  await expect(page).toHaveURL(/wat=beoordelen/)
  for (const titel of titels.slice(0, 2))
    await expect(page.getByRole('row', { name: new RegExp(titel) })).toContainText(collega.naam)
  await expect(page.getByRole('row', { name: new RegExp(`${woord} drie`) })).toContainText('Niemand')

  await page.getByRole('link', { name: 'Sorteer op Werk' }).click()
  await expect(page.getByRole('columnheader', { name: 'Sorteer op Werk' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )

  const bijCollega = await open(collega, '/redactie?voor=mij')
  await expect(bijCollega.getByText('2 gevonden')).toBeVisible()
  await bijCollega.getByRole('link', { name: titels[0] ?? '', exact: true }).click()
  await expect(bijCollega.getByRole('heading', { level: 1, name: titels[0] ?? '' })).toBeVisible()
})
