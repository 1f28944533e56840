import { afterEach, expect, test } from 'vitest'
import { createMelding } from '@/lib/domain/meldingen/create-melding'
import { endMelding } from '@/lib/domain/meldingen/end-melding'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { gemeldNummer } from './gemeld-nummer'

afterEach(() => holdClock())

const NUMMER = '010 765 43 21'
let minuut = 0
/** A later minute, so that nothing is remembered. */
const later = () => {
  minuut += 1
  holdClock(new Date(Date.now() + minuut * 60_000))
}

test('een nummer onder elke pagina is gemeld tot de melding is afgehandeld of er een ander nummer staat', async () => {
  const [lezer, redacteur] = [await hospicemedewerker(), await redactie()]
  const lijn = await aConsultatielijn({ telefoon: NUMMER })
  later()
  expect(await gemeldNummer(NUMMER)).toBeNull()
  const meld = () =>
    createMelding(lezer, {
      over: 'PUBLICATIE',
      id: lijn.id,
      deel: null,
      soort: 'NUMMER_KLOPT_NIET',
      nummer: NUMMER,
      tekst: '',
    })
  const { id } = await meld()
  // What was just read is not asked again.
  expect(await gemeldNummer(NUMMER)).toBeNull()
  later()
  expect(await gemeldNummer(NUMMER)).toEqual({ nummer: NUMMER, op: expect.any(Date) })
  await database().consultatielijn.update({ where: { id: lijn.id }, data: { telefoon: '112' } })
  later()
  expect(await gemeldNummer(NUMMER)).toBeNull()
  await database().consultatielijn.update({ where: { id: lijn.id }, data: { telefoon: NUMMER } })
  later()
  expect(await gemeldNummer(NUMMER)).not.toBeNull()
  await endMelding(redacteur, { id, antwoord: 'Ik belde: er nam iemand op.' })
  later()
  expect(await gemeldNummer(NUMMER)).toBeNull()
})
