import { hospicemedewerker } from '../../support/actors'
import { schrijfIn } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('wie op de wachtlijst staat ziet de plaats en schuift door als er iemand afvalt', async ({ open }) => {
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

  const opvolger = await open(tweede, adres)
  await expect(opvolger.getByText('Je bent ingeschreven.')).toBeVisible()
  await derde.reload()
  await expect(paneel).toContainText('Je staat op plaats 1 van de wachtlijst')
})
