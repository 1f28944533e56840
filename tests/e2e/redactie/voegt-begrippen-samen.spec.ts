import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aBegrip } from '../../support/factories/begrip'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('twee begrippen worden één: links, woorden en het oude adres leiden naar wat blijft', async ({
  open,
}) => {
  const [oud, nieuw] = [uniek('Delirium'), uniek('Delier')]
  const van = await aBegrip({ publicatie: { titel: oud }, begrip: { uitleg: 'Onrust.' } })
  const naar = await aBegrip({ publicatie: { titel: nieuw }, begrip: { uitleg: 'Plotseling verward.' } })
  const dossier = await aThemadossier({ publicatie: { titel: uniek('Onrust') } })
  const marks = [{ type: 'link', attrs: { naar: van.id } }]
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Lees de uitleg', marks }] }]
  await database().onderdeel.update({
    where: { id: dossier.onderdelen[0]?.id ?? '' },
    data: { inhoud: { type: 'doc', content } },
  })

  const page = await open(await redactie(), `/redactie/begrippen/${van.publicatie.slug}`)
  await page.getByRole('link', { name: 'Voeg samen met een ander begrip' }).click()
  await page.getByLabel('Gaat op in').selectOption(naar.publicatie.slug)
  await page.getByRole('button', { name: 'Bekijk wat er meegaat' }).click()
  await expect(page.getByText(`1 tekst met een link gaat naar “${nieuw}”.`)).toBeVisible()
  await expect(page.getByText(`ook bekend als ${oud}`)).toBeVisible()
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nieuw)
  await expect(page.getByText('Opgeslagen.')).toBeVisible()
  await page.goto(`/redactie/begrippen/${van.publicatie.slug}`)
  await expect(page.getByText(`“${oud}” is opgegaan in ${nieuw}.`)).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${dossier.publicatie.slug}`)
  const link = lezer.getByRole('link', { name: 'Lees de uitleg' })
  await expect(link).toHaveAttribute('href', `/begrippen#${naar.publicatie.slug}`)
  await lezer.goto(`/begrippen#${van.publicatie.slug}`)
  const begrip = lezer.locator(`#${naar.publicatie.slug}`)
  await expect(begrip).toBeInViewport()
  await expect(begrip).toContainText(`Ook bekend als: ${oud}`)
})
