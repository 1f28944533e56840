import { database } from '@/lib/platform/db'
import { redactie } from '../../support/actors'
import { aBron } from '../../support/factories/bron'
import { aWeblink } from '../../support/factories/weblink'
import { expect, test } from '../test'

test('de redactie ziet een dode link, met oud naast nieuw, en neemt een nieuw adres over', async ({
  open,
}) => {
  const titel = `Richtlijn ${crypto.randomUUID().slice(0, 8)}`
  const bron = await aBron({ publicatie: { titel } })
  const { id } = await aWeblink({
    url: bron.url,
    stand: 'DOOD',
    misteDagen: 3,
    titel,
    vastTitel: titel,
    reden: 'De pagina bestaat niet (404).',
    volgendeKeerOp: new Date('2099-01-01'),
  })
  await database().weblinkgebruik.create({
    data: {
      weblinkId: id,
      ref: bron.publicatie.ref,
      soort: 'BRON',
      itemId: bron.id,
      titel,
      slug: bron.publicatie.slug,
    },
  })

  const page = await open(await redactie(), '/redactie')
  await page.getByRole('link', { name: 'Links', exact: true }).click()
  const rij = page.getByRole('row', { name: new RegExp(titel) })
  await expect(rij.getByText('Dood', { exact: true })).toBeVisible()
  await rij.getByRole('link', { name: titel }).click()

  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await expect(page.getByText('De pagina bestaat niet (404).')).toBeVisible()
  await page.getByRole('button', { name: /Nieuw adres overnemen/ }).click()
  await expect(page.getByText(/Vul een webadres in/).first()).toBeVisible()
  const nieuw = `${bron.url}-nieuw`
  await page.getByRole('textbox', { name: 'Nieuw adres' }).fill(nieuw)
  await page.getByRole('button', { name: /Nieuw adres overnemen/ }).click()

  await expect(page.getByText('Het nieuwe adres is bewaard.')).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(titel) })).toHaveCount(0)
  await page.goto(`/redactie/bronnen/${bron.publicatie.slug}`)
  await expect(page.getByRole('textbox', { name: /Webadres/ })).toHaveValue(nieuw)
})
