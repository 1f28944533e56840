import { afterEach, describe, expect, test } from 'vitest'
import { InvalidInputError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { coordinator, hospicemedewerker } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { meldAf, standen } from '@/tests/support/inschrijvingen'
import { enrolScholing } from './enrol-scholing'
import { volgWachtlijsten } from './jobs'
import { findScholing } from './queries'
import { setPlaatsaandeel } from './set-plaatsaandeel'

// Eight in the evening in the Netherlands, a fortnight and a day after the night in which summer time ended.
const BEGIN = new Date('2026-11-09T19:00:00Z')
const NU = new Date('2026-10-01T09:00:00Z')

/** Three places, of which two are kept for one netwerk until fourteen days before it begins. */
async function verdeeld() {
  holdClock(NU)
  const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: thuis.id },
    scholing: { capaciteit: 3 },
    bijeenkomsten: [{ begin: BEGIN }],
  })
  const organisator = await coordinator({ netwerkId: thuis.id })
  const aandeel = { id, voorNetwerkId: thuis.id, aantal: '2', vrijgaveDagen: '14' }
  await setPlaatsaandeel(organisator, aandeel)
  const van = (netwerk: { id: string }) => hospicemedewerker({ netwerkId: netwerk.id })
  return { id, slug: publicatie.slug, thuis, elders, organisator, aandeel, van }
}

afterEach(() => holdClock())

describe('plaatsen voor een netwerk', () => {
  test('wie van elders komt krijgt de plaatsen die over zijn, wie van het netwerk komt de vrijgehouden plaats', async () => {
    const { id, slug, thuis, elders, van } = await verdeeld()
    const [een, twee, drie] = [await van(elders), await van(elders), await van(thuis)]
    expect(await enrolScholing(een, { id })).toMatchObject({ status: 'BEVESTIGD' })
    expect(await findScholing(twee, { slug })).toMatchObject({
      aanmelding: { stand: 'VOL', wachtend: 0 },
      aandelen: { tot: '2026-10-25', plaatsen: [{ aantal: 2, naam: thuis.naam }] },
    })
    expect((await findScholing(drie, { slug }))?.aanmelding).toEqual({ stand: 'OPEN', vrij: 2 })
    expect(await enrolScholing(twee, { id })).toMatchObject({ status: 'WACHTLIJST', plaats: 1 })
    expect(await enrolScholing(drie, { id })).toMatchObject({ status: 'BEVESTIGD' })
    // The place that comes free was for everybody, so it goes to who waits.
    await meldAf(een, id)
    expect(await standen(id)).toEqual([
      [twee.id, 'AANGEBODEN'],
      [drie.id, 'BEVESTIGD'],
    ])
  })

  test('zijn op de afgesproken dag voor iedereen, om middernacht in Nederland, ook rond de nacht dat de klok verspringt', async () => {
    const { id, slug, elders, van } = await verdeeld()
    const [een, twee] = [await van(elders), await van(elders)]
    for (const actor of [een, twee]) await enrolScholing(actor, { id })
    holdClock(new Date('2026-10-25T22:59:59Z'))
    await volgWachtlijsten.run({})
    expect(await standen(id)).toEqual([
      [een.id, 'BEVESTIGD'],
      [twee.id, 'WACHTLIJST'],
    ])
    holdClock(new Date('2026-10-25T23:00:00Z'))
    await volgWachtlijsten.run({})
    expect((await standen(id))[1]).toEqual([twee.id, 'AANGEBODEN'])
    expect((await findScholing(een, { slug }))?.aandelen).toBeNull()
  })

  test('haalt de organisator weer weg, en dan schuift wie wacht meteen door', async () => {
    const { id, elders, organisator, aandeel, van } = await verdeeld()
    const [een, twee] = [await van(elders), await van(elders)]
    for (const actor of [een, twee]) await enrolScholing(actor, { id })
    await setPlaatsaandeel(organisator, { ...aandeel, aantal: '0' })
    expect((await standen(id))[1]).toEqual([twee.id, 'AANGEBODEN'])
  })

  test('kunnen er samen niet meer zijn dan er plaatsen zijn', async () => {
    const { elders, organisator, aandeel } = await verdeeld()
    const poging = setPlaatsaandeel(organisator, { ...aandeel, voorNetwerkId: elders.id })
    await expect(poging).rejects.toThrow(InvalidInputError)
    await expect(poging).rejects.toMatchObject({
      fields: { aantal: ['Nog te verdelen: 1. Kies een lager aantal.'] },
    })
    await setPlaatsaandeel(organisator, { ...aandeel, aantal: '3' })
  })
})
