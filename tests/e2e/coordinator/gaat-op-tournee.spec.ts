import { paths } from '@/lib/web/paths'
import { coordinator } from '../../support/actors'
import { alsDatum, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een scholing krijgt meer datums en gaat op tournee: een ander netwerk vraagt een halte en krijgt een concept', async ({
  open,
}) => {
  const titel = uniek('Leren van een casus')
  const [thuis, elders] = [await netwerkId('zeeland'), await netwerkId('rotterdam-en-omstreken')]
  const { publicatie } = await aScholing({ publicatie: { titel, netwerkId: thuis } })
  const organisator = await open(await coordinator({ netwerkId: thuis }), paths.scholing(publicatie.slug))

  await organisator.getByRole('link', { name: 'Meer datums' }).click()
  await expect(organisator.getByLabel('Begin').first()).toHaveValue('10:00')
  await organisator
    .getByLabel(/^Datum/)
    .and(organisator.locator('input'))
    .first()
    .fill(alsDatum(overDagen(60)))
  await organisator.getByRole('button', { name: 'Maak deze datums als concept' }).click()
  await expect(organisator.getByText('Er is een concept bij. Kijk het na.')).toBeVisible()
  await expect(organisator.getByRole('heading', { name: 'De 2 datums' })).toBeVisible()

  await organisator.getByRole('link', { name: 'Op tournee langs alle netwerken' }).click()
  await organisator.getByLabel('Wat moet een netwerk weten?').fill('Een zaal met een scherm.')
  await organisator.getByRole('button', { name: 'Bied deze scholing aan alle netwerken aan' }).click()
  await expect(organisator.getByText('Deze scholing is op tournee.')).toBeVisible()

  const vrager = await open(await coordinator({ netwerkId: elders }), '/scholingsagenda')
  await vrager.getByRole('link', { name: 'Op tournee' }).click()
  await vrager.getByRole('link', { name: titel }).click()
  await vrager.getByText('Vraag een halte aan voor').click()
  await vrager.getByLabel('Wanneer willen jullie het graag?').fill('een middag in mei')
  await vrager.getByRole('button', { name: 'Vraag aan' }).click()
  await expect(vrager.getByText('Je aanvraag is verstuurd.')).toBeVisible()

  await organisator.reload()
  await expect(organisator.getByText('Graag: een middag in mei.')).toBeVisible()
  await organisator.getByText(/^Geef .* antwoord$/).click()
  await organisator.getByLabel(/^Ja, we komen/).check()
  await organisator.getByRole('button', { name: 'Geef antwoord' }).click()
  await expect(organisator.getByText('Je antwoord is verstuurd.')).toBeVisible()
  await expect(organisator.getByText('Wordt voorbereid')).toBeVisible()

  await vrager.reload()
  await vrager.getByRole('link', { name: 'Bekijk het concept' }).click()
  await expect(vrager.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await expect(vrager.getByText('De datum volgt.')).toBeVisible()
  await vrager.getByRole('link', { name: 'Bewerken' }).click()
  await expect(vrager.getByLabel('Titel')).toHaveValue(titel)
})
