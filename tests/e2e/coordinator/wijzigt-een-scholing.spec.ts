import { coordinator } from '../../support/actors'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een coördinator verandert een scholing van het eigen netwerk, niet die van een ander', async ({
  open,
  bestaatNiet,
}) => {
  const zeeland = await netwerkId()
  const titel = uniek('Rouw')
  const eigen = await aScholing({ publicatie: { titel, netwerkId: zeeland }, scholing: { capaciteit: 10 } })
  const ander = await aScholing({ publicatie: { netwerkId: await netwerkId('rotterdam-en-omstreken') } })
  const page = await open(
    await coordinator({ netwerkId: zeeland }),
    `/scholingsagenda/${eigen.publicatie.slug}`,
  )
  await page.getByRole('link', { name: 'Bewerken', exact: true }).click()
  await page.getByLabel('Titel').fill(`${titel} en afscheid`)
  await page.getByRole('textbox', { name: 'Aantal plaatsen' }).fill('25')
  await page.getByRole('textbox', { name: 'Locatie' }).fill('Hospice De Kade')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${titel} en afscheid` })).toBeVisible()
  await expect(page.getByText('Er zijn nog 25 van de 25 plekken vrij.')).toBeVisible()
  await expect(page.getByText('Hospice De Kade')).toBeVisible()

  await page.goto(`/scholingsagenda/${ander.publicatie.slug}`)
  await expect(page.getByRole('link', { name: 'Bewerken', exact: true })).toHaveCount(0)
  await bestaatNiet(page, `/scholingsagenda/${ander.publicatie.slug}/bewerken`)
})
