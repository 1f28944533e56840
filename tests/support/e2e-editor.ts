import { expect, type Locator, type Page } from '@playwright/test'

/** The rich text field with this label, once its editor is there. */
export async function tekstveld(page: Page, label: string): Promise<Locator> {
  const veld = page.getByRole('textbox', { name: label, exact: true })
  await expect(veld).toBeEditable()
  return veld
}

/** Types in the rich text field with this label as a person does, after what stands there. */
export async function typIn(page: Page, label: string, woorden: string): Promise<void> {
  const veld = await tekstveld(page, label)
  await veld.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(woorden)
  await expect(veld).toContainText(woorden)
}
