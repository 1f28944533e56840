import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aBron } from '../../support/factories/bron'
import { aThemadossier, tekst } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('de redactie zoekt een bron, verbetert die en bekijkt wat er veranderde', async ({ open }) => {
  const titel = uniek('Handreiking pijn')
  const { id, publicatie: bron } = await aBron({ publicatie: { titel } })
  const { publicatie } = await aThemadossier({ dossier: { inleiding: tekst('Pijn is lastig.', bron.slug) } })
  await database().bron.update({
    where: { id },
    data: { themadossiers: { connect: { id: publicatie.id } } },
  })
  const page = await open(await redactie(), '/redactie/bronnen')
  await page.getByLabel('Zoek op titel').fill(titel)
  await page.getByRole('button', { name: 'Toon resultaten' }).click()
  await page.getByRole('table').getByRole('link', { name: titel }).click()
  await page.getByLabel('Webadres').fill('geen-adres')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'klopt nog niet' })).toContainText('https://')
  await page.getByLabel('Webadres').fill(`https://bron.example/${bron.slug}`)
  await page.getByLabel('Titel').fill(`${titel} (herzien)`)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  await expect(lezer.getByRole('link', { name: `${titel} (herzien)` }).first()).toHaveAttribute(
    'href',
    `https://bron.example/${bron.slug}`,
  )
  await page.getByRole('link', { name: 'Bekijk eerdere versies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Versies' })).toBeVisible()
})
