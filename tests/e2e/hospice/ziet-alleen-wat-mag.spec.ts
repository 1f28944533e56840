import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, schrijfVerhaal, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('voor een hospicemedewerker bestaan redactie, beheer en concepten van anderen niet', async ({
  open,
  bestaatNiet,
}) => {
  const zeeland = await netwerkId()
  const ander = await coordinator({ netwerkId: zeeland })
  const verhaal = await schrijfVerhaal(ander, { titel: uniek('Nog niet klaar') })
  const scholing = await aScholing({ publicatie: { status: 'CONCEPT', netwerkId: zeeland } })
  const alleenCoordinatoren = await aScholing({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })

  const page = await open(await hospicemedewerker({ netwerkId: zeeland }), '/')
  await page.getByRole('button', { name: /^Gebruiker / }).click()
  await expect(page.getByRole('link', { name: 'Redactie' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Beheer' })).toHaveCount(0)
  for (const pad of [
    '/redactie',
    '/redactie/bronnen',
    '/beheer',
    '/beheer/gebruikers',
    '/scholingsagenda/nieuw',
    '/themadossiers/dementie/bewerken',
    `/praktijkverhalen/${verhaal.slug}`,
    `/praktijkverhalen/${verhaal.slug}/bewerken`,
    `/scholingsagenda/${scholing.publicatie.slug}`,
    `/scholingsagenda/${alleenCoordinatoren.publicatie.slug}`,
    `/scholingsagenda/${alleenCoordinatoren.publicatie.slug}/inschrijvingen`,
    '/een-pagina-die-nooit-bestond',
  ]) {
    await bestaatNiet(page, pad)
  }
})
