import { afterEach, describe, expect, test } from 'vitest'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { inschrijvingen, inschrijvingVan, meldAf } from '@/tests/support/inschrijvingen'
import { enrolScholing } from './enrol-scholing'
import { vergeetInschrijfopmerkingen } from './jobs'
import { findScholing, listInschrijvingen } from './queries'
import { updateInschrijving } from './update-inschrijving'

const NU = new Date('2026-10-01T09:00:00Z')
const EERSTE = { begin: new Date('2026-10-20T09:00:00Z') }
const LAATSTE = { begin: new Date('2026-10-24T22:00:00Z'), einde: new Date('2026-10-25T02:30:00Z') }
const DAG = 24 * 3_600_000

async function metOpmerking() {
  holdClock(NU)
  const netwerk = await aNetwerk()
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: netwerk.id },
    bijeenkomsten: [EERSTE, LAATSTE],
  })
  const wie = await hospicemedewerker()
  await enrolScholing(wie, { id, opmerking: '  Ik eet geen vlees. ' })
  return { id, slug: publicatie.slug, netwerk, wie }
}

const opmerkingVan = async (id: string) => (await inschrijvingen(id))[0]?.opmerking

afterEach(() => holdClock())

describe('een opmerking voor de organisator', () => {
  test('leest alleen de organisator, en wie haar schreef', async () => {
    const { slug, netwerk, wie } = await metOpmerking()
    const gelezen = async (actor: Parameters<typeof listInschrijvingen>[0]) =>
      (await listInschrijvingen(actor, { slug }))?.bevestigd[0]?.opmerking
    expect(await gelezen(await coordinator({ netwerkId: netwerk.id }))).toBe('Ik eet geen vlees.')
    expect(await gelezen(await redactie())).toBeNull()
    expect(await gelezen(await beheer())).toBeNull()
    expect((await findScholing(wie, { slug }))?.inschrijving?.opmerking).toBe('Ik eet geen vlees.')
    const landelijk = await aScholing({ bijeenkomsten: [LAATSTE] })
    await enrolScholing(wie, { id: landelijk.id, opmerking: 'Rolstoel' })
    const lijst = await listInschrijvingen(await redactie(), { slug: landelijk.publicatie.slug })
    expect(lijst?.bevestigd[0]?.opmerking).toBe('Rolstoel')
  })

  test('verandert of verwijdert alleen wie haar schreef, tot het voorbij is', async () => {
    const { id, wie } = await metOpmerking()
    const zijn = await inschrijvingVan(wie, id)
    await updateInschrijving(wie, { ...zijn, opmerking: 'Toch wel vlees.' })
    expect(await opmerkingVan(id)).toBe('Toch wel vlees.')
    await expect(updateInschrijving(await hospicemedewerker(), { ...zijn, opmerking: 'x' })).rejects.toThrow(
      NotFoundError,
    )
    await updateInschrijving(wie, { ...zijn, opmerking: '' })
    expect(await opmerkingVan(id)).toBeNull()
    holdClock(LAATSTE.einde)
    await expect(updateInschrijving(wie, { ...zijn, opmerking: 'x' })).rejects.toThrow(RefusedError)
  })

  test('gaat weg bij afmelden', async () => {
    const { id, wie } = await metOpmerking()
    await meldAf(wie, id)
    expect(await opmerkingVan(id)).toBeNull()
  })

  test('is 30 dagen na de laatste datum weg, ook als de klok intussen versprong, en niet eerder', async () => {
    const { id } = await metOpmerking()
    const straks = new Date(LAATSTE.einde.getTime() + 30 * DAG)
    holdClock(new Date(straks.getTime() - 1))
    await vergeetInschrijfopmerkingen.run({})
    expect(await opmerkingVan(id)).toBe('Ik eet geen vlees.')
    holdClock(straks)
    await vergeetInschrijfopmerkingen.run({})
    await vergeetInschrijfopmerkingen.run({})
    expect(await opmerkingVan(id)).toBeNull()
  })

  test('is ook weg als alle datums zijn weggehaald en er een maand niets gebeurde', async () => {
    const { id } = await metOpmerking()
    await database().bijeenkomst.deleteMany({ where: { scholingId: id } })
    await vergeetInschrijfopmerkingen.run({})
    expect(await opmerkingVan(id)).toBe('Ik eet geen vlees.')
    holdClock(new Date(Date.now() + 31 * DAG))
    await vergeetInschrijfopmerkingen.run({})
    expect(await opmerkingVan(id)).toBeNull()
  })
})
