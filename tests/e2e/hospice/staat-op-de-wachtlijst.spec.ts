import { hospicemedewerker } from '../../support/actors'
import { schrijfIn } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('wie op de wachtlijst staat krijgt een plek aangeboden als er iemand afvalt, en zegt ja of nee', async ({
  open,
}) => {
  const { id, publicatie } = await aScholing({ scholing: { capaciteit: 1 } })
  const adres = `/scholingsagenda/${publicatie.slug}`
  const eerste = await hospicemedewerker()
  const tweede = await hospicemedewerker()
  await schrijfIn(id, eerste)
  await schrijfIn(id, tweede, 'WACHTLIJST')

  const derde = await open(await hospicemedewerker(), adres)
  const paneel = derde.getByRole('region', { name: 'Inschrijven' })
  await expect(paneel).toContainText('Er staat 1 persoon op de wachtlijst.')
  await paneel.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()
  await expect(paneel).toContainText('Je staat op plaats 2 van de wachtlijst')

  const vertrekker = await open(eerste, adres)
  await vertrekker.getByRole('button', { name: 'Meld je af' }).click()
  await expect(vertrekker.getByRole('button', { name: 'Zet me op de wachtlijst' })).toBeVisible()

  // The mail holds the address of this page, and opening it changes nothing.
  const opvolger = await open(tweede, adres)
  const aanbod = opvolger.getByRole('region', { name: 'Inschrijven' })
  await expect(aanbod.getByRole('status').first()).toContainText('Er is plek voor je. We houden die vast tot')
  await opvolger.goto('/mijn')
  await expect(opvolger.getByText('Er is plek: laat weten of je komt vóór')).toBeVisible()
  await opvolger.goto(adres)
  await aanbod.getByRole('button', { name: 'Ja, ik kom' }).click()
  await expect(aanbod.getByRole('status').first()).toContainText('Je bent ingeschreven.')
  await derde.reload()
  await expect(paneel).toContainText('Je staat op plaats 1 van de wachtlijst')

  await aanbod.getByRole('button', { name: 'Meld je af' }).click()
  await expect(aanbod.getByRole('button', { name: 'Zet me op de wachtlijst' })).toBeVisible()
  await derde.reload()
  await paneel.getByRole('button', { name: 'Nee, geef mijn plek door' }).click()
  await expect(paneel).toContainText('Er is nog 1 plek van de 1.')
})
