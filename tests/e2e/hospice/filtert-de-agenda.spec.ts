import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '../../support/actors'
import { doelgroepVan, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een hospicemedewerker filtert de agenda en deelt het adres met een collega', async ({ open }) => {
  const zeeland = await netwerkId()
  const { id: doelgroepId } = await doelgroepVan('dementie')
  const titel = uniek('Onrust herkennen')
  const { id } = await aScholing({
    publicatie: { titel, netwerkId: zeeland },
    bijeenkomsten: [{ begin: overDagen(1) }],
  })
  await koppelDoelgroep(id, doelgroepId)
  const duur = uniek('Betaalde scholing')
  await aScholing({
    publicatie: { titel: duur, netwerkId: zeeland },
    scholing: { kostenCent: 12_500 },
    bijeenkomsten: [{ begin: overDagen(1) }],
  })

  const page = await open(await hospicemedewerker(), '/scholingsagenda')
  const filter = page.getByRole('search', { name: 'Filter de scholingsagenda' })
  const dementie = filter.getByLabel('Doelgroep').locator('option[value=dementie]')
  await expect(dementie).toHaveText(/^Dementie \([1-9]\d*\)$/)
  await filter.getByLabel('Doelgroep').selectOption('dementie')
  await filter.getByLabel('Plaats vrij').check()
  await filter.getByLabel('Alleen gratis').check()
  await filter.getByRole('button', { name: 'Toon resultaten' }).click()
  await expect(page).toHaveURL(/doelgroep=dementie/)
  await expect(page.getByRole('link', { name: titel })).toBeVisible()
  await expect(page.getByRole('link', { name: duur })).toHaveCount(0)
  await expect(page.getByText(/^\d+ komende bijeenkomsten?( van \d+ scholing(en)?)?$/)).toBeVisible()

  const collega = await open(await hospicemedewerker(), page.url())
  await expect(collega.getByRole('link', { name: titel })).toBeVisible()
  await expect(collega.getByRole('link', { name: duur })).toHaveCount(0)

  await page.getByRole('link', { name: 'Haal alle filters weg' }).click()
  await expect(page.getByRole('link', { name: duur })).toBeVisible()
})

async function koppelDoelgroep(scholingId: string, doelgroepId: string): Promise<void> {
  await database().scholing.update({
    where: { id: scholingId },
    data: { doelgroepen: { connect: { id: doelgroepId } } },
  })
}

test('een hospicemedewerker ziet bij elke datum of zij in haar rooster past, en anders waarom niet', async ({
  open,
}) => {
  const zeeland = await netwerkId()
  const [past, duur] = [uniek('Korte les online'), uniek('Dure dag ver weg')]
  const overdag = new Date(`${overDagen(2).toISOString().slice(0, 10)}T10:00:00Z`)
  await aScholing({
    publicatie: { titel: past, netwerkId: zeeland },
    scholing: { vorm: 'ONLINE', kostenCent: 0, voorbereidingMinuten: 30 },
    bijeenkomsten: [{ begin: overdag }],
  })
  await aScholing({
    publicatie: { titel: duur, netwerkId: null },
    scholing: { vorm: 'FYSIEK', kostenCent: 12_500, voorbereidingMinuten: 90 },
    bijeenkomsten: [{ begin: overdag }],
  })
  const page = await open(await hospicemedewerker({ netwerkId: zeeland }), '/scholingsagenda')
  const kaart = (titel: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: titel }) })
  await expect(kaart(past)).not.toContainText('Past in je rooster')
  await page.getByLabel('Past in mijn rooster').check()
  await page.getByRole('button', { name: 'Toon resultaten' }).click()
  await expect(page).toHaveURL(/rooster=ja/)
  await expect(kaart(past)).toContainText('Past in je rooster')
  await expect(kaart(duur)).toContainText(
    'Past niet: meer dan een uur voorbereiding, duurder dan 25 euro, op locatie buiten je netwerk',
  )
})
