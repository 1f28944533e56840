import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { aNieuwsbericht } from '../../support/factories/nieuwsbericht'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('een link die je op titel kiest, overleeft een ander adres en waarschuwt als het stuk weg is', async ({
  open,
  baseURL,
  bevindingen,
}) => {
  const titel = uniek('Nieuws over waken')
  const nieuws = await aNieuwsbericht({ publicatie: { titel, status: 'GEPUBLICEERD' } })
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Waken') } })
  const redacteur = await redactie()
  const bewerken = `/themadossiers/${publicatie.slug}/bewerken/informatie`
  const page = await open(redacteur, bewerken)
  const veld = await tekstveld(page, 'Tekst')
  await veld.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Lees ook: ')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Link', exact: true }).focus()
  await page.keyboard.press('Enter')
  const zoek = page.getByRole('combobox', { name: 'Zoek een pagina op titel' })
  await expect(zoek).toBeFocused()
  await zoek.pressSequentially(titel)
  await expect(page.getByRole('option', { name: titel })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(veld).toContainText(`Lees ook: ${titel}`)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  const slug = uniek('nieuw-adres')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  await database().publicatie.update({ where: { id: nieuws.id }, data: { slug } })
  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  const link = lezer.getByRole('link', { name: titel })
  await expect(link).toHaveAttribute('href', `/nieuws/${slug}`)
  await link.click()
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()

  const intrekking = { create: { uitleg: 'Dit bericht is vervallen.', zichtbaarheid: 'LEDEN' } } as const
  await database().publicatie.update({ where: { id: nieuws.id }, data: { status: 'CONCEPT', intrekking } })
  bevindingen.verwacht.add(new URL(`/nieuws/${slug}`, baseURL).href)
  await lezer.goto(`/themadossiers/${publicatie.slug}`)
  await lezer.getByRole('link', { name: titel }).click()
  await expect(lezer.getByText('Dit bericht is vervallen.')).toBeVisible()
  await page.goto(bewerken)
  await expect(page.getByRole('region', { name: 'Links controleren' })).toContainText(
    `verwijst naar iets dat is ingetrokken: ${titel}`,
  )
})
