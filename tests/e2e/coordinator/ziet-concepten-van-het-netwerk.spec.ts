import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, schrijfVerhaal, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een coördinator ziet concepten van het eigen netwerk en die van een ander bestaan niet', async ({
  open,
  bestaatNiet,
}) => {
  const zeeland = await netwerkId()
  const rotterdam = await netwerkId('rotterdam-en-omstreken')
  const eigen = uniek('Concept van hier')
  const vreemd = uniek('Concept van daar')
  const hier = await schrijfVerhaal(await hospicemedewerker({ netwerkId: zeeland }), { titel: eigen })
  const daar = await schrijfVerhaal(await hospicemedewerker({ netwerkId: rotterdam }), { titel: vreemd })
  const scholing = await aScholing({ publicatie: { status: 'CONCEPT', netwerkId: rotterdam } })

  const page = await open(await coordinator({ netwerkId: zeeland }), '/praktijkverhalen')
  await expect(page.getByRole('heading', { name: 'Nog niet gepubliceerd' })).toBeVisible()
  await expect(page.getByRole('link', { name: vreemd })).toHaveCount(0)
  await page.getByRole('link', { name: eigen }).click()
  await expect(page).toHaveURL(new RegExp(`/praktijkverhalen/${hier.slug}$`))
  await expect(page.getByText('Dit is een concept.')).toBeVisible()
  await bestaatNiet(page, `/praktijkverhalen/${daar.slug}`)
  await bestaatNiet(page, `/scholingsagenda/${scholing.publicatie.slug}`)
})
