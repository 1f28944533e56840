import { paths } from '@/lib/web/paths'
import { hospicemedewerker, redactie } from '../../support/actors'
import { biedVerhaalAan, netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('de redactie ziet wat wacht, en publiceert het verhaal van een ander', async ({ open }) => {
  const zeeland = await netwerkId()
  const auteur = await hospicemedewerker({ netwerkId: zeeland })
  const titel = uniek('Stil aan tafel')
  const { slug } = await biedVerhaalAan(auteur, { titel })
  const lezer = await hospicemedewerker()

  const page = await open(await redactie(), paths.redactie({ wat: 'beoordelen', q: titel }))
  await expect(page.getByRole('row', { name: new RegExp(titel) })).toContainText(auteur.naam)
  await page.getByRole('link', { name: titel, exact: true }).click()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText('Het verhaal is gepubliceerd.')).toBeVisible()
  await page.goto(paths.redactie({ q: titel }))
  await expect(page.getByRole('link', { name: titel, exact: true })).toHaveCount(0)

  const bijLezer = await open(lezer, `/praktijkverhalen/${slug}`)
  await expect(bijLezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()
})
