import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aBron } from '../../support/factories/bron'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('een bestand bij een bron staat in het dossier; wie het weghaalt ziet eerst waar het te zien is', async ({
  open,
}) => {
  const { publicatie: bron } = await aBron({ publicatie: { titel: uniek('Bron met zakkaart') } })
  const dossier = await aThemadossier({ publicatie: { titel: uniek('Dossier met bron') } })
  await database().themadossier.update({
    where: { id: dossier.id },
    data: { bronnen: { connect: { id: bron.id } } },
  })
  const page = await open(await redactie(), `/redactie/bronnen/${bron.slug}`)
  await page.getByRole('link', { name: 'Bijlagen' }).click()
  await page.waitForLoadState('networkidle')
  const maker = await page.context().newPage()
  await maker.setContent('<h1>Zakkaart</h1>')
  const buffer = await maker.pdf()
  await maker.close()
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'kaart.pdf', mimeType: 'application/pdf', buffer })
  const titel = uniek('Zakkaart')
  await page.getByLabel('Titel').last().fill(titel)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Het bestand is toegevoegd.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${dossier.publicatie.slug}`)
  const link = lezer.locator(`#bron-${bron.slug}`).getByRole('link', { name: titel })
  const adres = (await link.getAttribute('href')) ?? ''
  expect((await lezer.request.get(adres)).status()).toBe(200)
  const melder = await open(await hospicemedewerker(), `/themadossiers/${dossier.publicatie.slug}`)
  await melder.getByRole('link', { name: `Klopt dit niet? ${bron.titel}` }).click()
  await expect(melder.getByText(`Je meldt iets over ${bron.titel}`)).toBeVisible()

  await page.getByRole('link', { name: new RegExp(`^Waar gebruikt.*${titel}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  const plekken = page.getByRole('main').getByRole('listitem')
  await expect(plekken.filter({ hasText: 'bij de bijlagen' })).toContainText(bron.titel)
  await expect(plekken.filter({ hasText: 'bij deze bron' })).toContainText(dossier.publicatie.titel)
  await expect(page.getByText('niet meer te openen')).toBeVisible()
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText('Het bestand is weggehaald.')).toBeVisible()
  expect((await lezer.request.get(adres)).status()).toBe(404)
  await lezer.reload()
  await expect(link).toHaveCount(0)
})
