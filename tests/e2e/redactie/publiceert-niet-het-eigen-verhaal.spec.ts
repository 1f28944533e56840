import { redactie } from '../../support/actors'
import { biedVerhaalAan, netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een redacteur kan het eigen verhaal niet publiceren, een collega wel', async ({ open }) => {
  const schrijver = await redactie()
  const titel = uniek('Van mezelf')
  const { slug } = await biedVerhaalAan(schrijver, { titel, netwerkId: await netwerkId() })
  const page = await open(schrijver, `/redactie?q=${encodeURIComponent(titel)}`)
  await expect(page.getByRole('row', { name: new RegExp(titel) })).toContainText('een ander beoordeelt het')
  await page.goto(`/praktijkverhalen/${slug}`)
  await expect(page.getByText('Ter beoordeling', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publiceren' })).toHaveCount(0)

  const collega = await open(await redactie(), `/praktijkverhalen/${slug}`)
  await collega.getByRole('button', { name: 'Publiceren' }).click()
  await expect(collega.getByText('Het verhaal is gepubliceerd.')).toBeVisible()
})
