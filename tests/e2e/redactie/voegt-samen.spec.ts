import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('twee doelgroepen worden één, en het oude filter leidt naar de nieuwe', async ({ open }) => {
  const [van, naar] = [await aDoelgroep(), await aDoelgroep()]
  const titel = uniek('Omgaan met onrust')
  const scholing = await aScholing({ publicatie: { titel } })
  await database().scholing.update({
    where: { id: scholing.id },
    data: { doelgroepen: { connect: { id: van.id } } },
  })
  const page = await open(await redactie(), `/redactie/doelgroepen/${van.slug}`)
  await page.getByRole('link', { name: 'Voeg samen met een andere' }).click()
  await page.getByLabel('Gaat op in').selectOption(naar.slug)
  await page.getByRole('button', { name: 'Bekijk wat er meegaat' }).click()
  await expect(page.getByText(`1 scholing gaat naar “${naar.titel}”.`)).toBeVisible()
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(naar.titel)
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/scholingsagenda?doelgroep=${van.slug}`)
  await expect(lezer).toHaveURL(new RegExp(`doelgroep=${naar.slug}`))
  await expect(lezer.getByRole('link', { name: titel }).first()).toBeVisible()
})

test('uit gebruik nemen en weer terug kan ook zonder script', async ({ open }) => {
  const doelgroep = await aDoelgroep()
  const page = await open(await redactie(), `/redactie/doelgroepen/${doelgroep.slug}`, {
    javaScriptEnabled: false,
  })
  await page.getByRole('button', { name: 'Neem uit gebruik' }).click()
  await expect(page.getByRole('button', { name: 'Neem weer in gebruik' })).toBeVisible()
  await page.getByRole('button', { name: 'Neem weer in gebruik' }).click()
  await expect(page.getByRole('button', { name: 'Neem uit gebruik' })).toBeVisible()
})
