import { hospicemedewerker } from '../../support/actors'
import { expect, test } from '../test'

test('een hospicemedewerker kiest met het toetsenbord wat het zoekveld voorstelt', async ({ open }) => {
  const page = await open(await hospicemedewerker(), '/nieuws')
  const veld = page.getByRole('combobox', { name: 'Zoeken in Kennisplein' })
  await veld.focus()
  await veld.pressSequentially('pijnsch')
  const lijst = page.getByRole('listbox')
  await expect(lijst.getByRole('option', { name: /Pijnschaal/ })).toBeVisible()
  await expect(veld).toHaveAttribute('aria-expanded', 'true')

  await page.keyboard.press('Escape')
  await expect(lijst).toBeHidden()
  await expect(veld).toHaveValue('pijnsch')

  await veld.pressSequentially('aal')
  await expect(lijst.getByRole('option', { name: /Pijnschaal/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(lijst.getByRole('option', { selected: true })).toContainText('Pijnschaal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/begrippen#pijnschaal$/)
})
