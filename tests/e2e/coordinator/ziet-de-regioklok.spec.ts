import { coordinator, redactie } from '../../support/actors'
import { plaatsVerhaal, uniek } from '../../support/e2e-gegevens'
import { aNetwerk } from '../../support/factories/netwerk'
import { aPraktijkverhaal } from '../../support/factories/praktijkverhaal'
import { expect, test } from '../test'

test('een coördinator ziet wat elk netwerk nog belooft, en de redactie legt de consortiumdag vast', async ({
  open,
}) => {
  const korteNaam = uniek('Duinnetwerk')
  const netwerk = await aNetwerk({ korteNaam })
  const wie = await coordinator({ netwerkId: netwerk.id })
  await plaatsVerhaal(wie, { titel: uniek('Het enige van dit jaar') })

  const page = await open(wie, '/')
  await page.getByRole('link', { name: 'Alle netwerken: de Regioklok' }).click()
  const eigen = page.getByRole('listitem').filter({ hasText: korteNaam })
  await expect(eigen).toContainText('1/2')
  await expect(eigen).toContainText('Nog 1')
  await eigen.getByRole('link', { name: 'Schrijf nu' }).click()
  await expect(page.getByRole('heading', { name: 'Deel een verhaal' })).toBeVisible()

  const jaar = new Date().getFullYear() + 1
  const kantoor = await open(await redactie(), '/praktijkverhalen/regioklok')
  await kantoor.getByText(`Afspraken voor ${jaar}`).click()
  await kantoor.locator(`#eersteDag-${jaar}`).fill(`${jaar}-02-08`)
  const vorm = kantoor.locator('form').filter({ has: kantoor.locator(`#eersteDag-${jaar}`) })
  await vorm.getByRole('button', { name: 'Opslaan' }).click()
  await expect(kantoor.getByText('Bewaard.')).toBeVisible()
  await expect(kantoor.getByText(/De volgende consortiumdag is \d+ \w+ \d{4}/)).toBeVisible()

  // The redactie writes for any netwerk, so there it is a choice that is already made.
  await kantoor
    .getByRole('listitem')
    .filter({ hasText: korteNaam })
    .getByRole('link', { name: 'Schrijf nu' })
    .click()
  await expect(kantoor.getByRole('combobox', { name: 'Netwerk' })).toHaveValue(netwerk.id)
})

test('een netwerk zegt wat het van een verhaal vindt, en het overzicht voor de consortiumdag schrijft zichzelf', async ({
  open,
}) => {
  const korteNaam = uniek('Bosnetwerk')
  const netwerk = await aNetwerk({ korteNaam })
  const titel = uniek('De lamp die aan bleef')
  const { publicatie } = await aPraktijkverhaal({ publicatie: { titel } })
  const page = await open(
    await coordinator({ netwerkId: netwerk.id }),
    `/praktijkverhalen/${publicatie.slug}`,
  )
  await page.getByRole('radio', { name: 'Willen we' }).check()
  await page.getByRole('textbox', { name: /Waarom/ }).fill('Bij ons is de nacht ook lang.')
  await page.getByRole('button', { name: `Bewaar het oordeel van ${korteNaam}` }).click()
  await expect(page.getByText('Het oordeel van je netwerk is bewaard.')).toBeVisible()

  await page.goto('/praktijkverhalen/consortiumdag')
  const verhaal = page.getByRole('region', { name: titel })
  await expect(verhaal).toContainText('1 × willen we')
  const onze = verhaal.getByRole('listitem').filter({ hasText: korteNaam })
  await expect(onze).toContainText('Bij ons is de nacht ook lang.')

  // What comes of it is there filled in: news by the redactie, a mini-webinar by who organises.
  const kantoor = await open(await redactie(), `/praktijkverhalen/${publicatie.slug}`)
  await kantoor.getByRole('button', { name: 'Maak er een nieuwsbericht van' }).click()
  await expect(kantoor.getByLabel('Titel')).toHaveValue(`Nieuw praktijkverhaal: ${titel}`)
  await page.goto(`/praktijkverhalen/${publicatie.slug}`)
  await page.getByRole('button', { name: 'Maak er een mini-webinar van' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue(`Mini-webinar: ${titel}`)
})
