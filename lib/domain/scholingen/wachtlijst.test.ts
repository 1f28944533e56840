import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { ForbiddenError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { inschrijvingVan, mails, meldAf, mensen, standen } from '@/tests/support/inschrijvingen'
import { acceptAanbod } from './accept-aanbod'
import { cancelInschrijving } from './cancel-inschrijving'
import { enrolScholing } from './enrol-scholing'
import { volgWachtlijsten } from './jobs'
import { findScholing, listEigenInschrijvingen, listInschrijvingen } from './queries'
import { sendAanbod } from './send-aanbod'

const HOUR = 3_600_000
const NU = new Date('2026-11-23T09:00:00Z')
const na = (uren: number) => new Date(NU.getTime() + uren * HOUR)
const neemAan = async (actor: GebruikerActor, scholingId: string) =>
  acceptAanbod(actor, await inschrijvingVan(actor, scholingId))

/** One place, taken by the first; the second and third wait. The scholing begins in `begin` hours. */
async function volleScholing(begin = 240, netwerkId: string | null = null) {
  holdClock(NU)
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId },
    scholing: { capaciteit: 1 },
    bijeenkomsten: [{ begin: na(begin) }],
  })
  const [eerste, tweede, derde] = await mensen(3)
  if (!eerste || !tweede || !derde) throw new Error('three people were made')
  for (const actor of [eerste, tweede, derde]) await enrolScholing(actor, { id })
  return { id, slug: publicatie.slug, eerste, tweede, derde }
}

afterEach(() => holdClock())

describe('wie zich afmeldt', () => {
  test('maakt plek voor de eerste die wacht: die krijgt één mail en twee dagen om ja te zeggen', async () => {
    const { id, slug, eerste, tweede, derde } = await volleScholing()
    await Promise.all([meldAf(eerste, id), meldAf(eerste, id)])
    expect(await standen(id)).toEqual([
      [tweede.id, 'AANGEBODEN'],
      [derde.id, 'WACHTLIJST'],
    ])
    const [mail, ...meer] = await mails('aangeboden')
    expect(meer).toEqual([])
    expect(mail).toMatchObject({
      aan: (await database().gebruiker.findUniqueOrThrow({ where: { id: tweede.id } })).email,
    })
    expect(mail?.tekst).toContain('We houden die voor je vast tot woensdag 25 november 2026, 10:00.')
    expect((await findScholing(tweede, { slug }))?.inschrijving).toMatchObject({ aanbodTot: na(48) })
    expect((await listEigenInschrijvingen(derde, {}))[0]).toMatchObject({ status: 'WACHTLIJST', plaats: 1 })
    expect((await findScholing(await hospicemedewerker(), { slug }))?.aanmelding).toEqual({
      stand: 'VOL',
      wachtend: 1,
    })
  })

  test('heeft de plek pas als er ja is gezegd; twee keer ja is één keer, met één bevestiging', async () => {
    const { id, eerste, tweede } = await volleScholing()
    await meldAf(eerste, id)
    holdClock(na(47))
    await Promise.all([neemAan(tweede, id), neemAan(tweede, id)])
    expect((await standen(id))[0]).toEqual([tweede.id, 'BEVESTIGD'])
    expect(await mails('bevestigd')).toHaveLength(2)
  })

  test('geeft de plek door door nee te zeggen', async () => {
    const { id, eerste, tweede, derde } = await volleScholing()
    await meldAf(eerste, id)
    await meldAf(tweede, id)
    expect(await standen(id)).toEqual([[derde.id, 'AANGEBODEN']])
  })
})

describe('een aanbod dat verloopt', () => {
  test('gaat naar de volgende, ook als verschillende achtergrondprocessen tegelijk kijken, met één mail elk', async () => {
    const { id, eerste, tweede, derde } = await volleScholing()
    await meldAf(eerste, id)
    holdClock(na(48))
    await expect(neemAan(tweede, id)).rejects.toThrow(RefusedError)
    await Promise.all([1, 2, 3].map(() => volgWachtlijsten.run({})))
    expect(await standen(id)).toEqual([[derde.id, 'AANGEBODEN']])
    expect(await mails('verlopen')).toHaveLength(1)
    expect(await mails('aangeboden')).toHaveLength(2)
    await volgWachtlijsten.run({})
    expect(await standen(id)).toEqual([[derde.id, 'AANGEBODEN']])
    const gelukt = { handeling: 'scholing.sendAanbod', resultaat: 'GELUKT' as const }
    expect(await database().logboekregel.findMany({ where: gelukt })).toMatchObject([
      { details: { verlopen: 1, aangeboden: 1 } },
    ])
    expect(await enrolScholing(tweede, { id })).toMatchObject({ status: 'WACHTLIJST', plaats: 1 })
  })

  test('eindigt als de scholing begint, en daarna wordt niets meer aangeboden', async () => {
    const { id, eerste } = await volleScholing(10)
    await meldAf(eerste, id)
    holdClock(na(10))
    await volgWachtlijsten.run({})
    expect((await standen(id)).map(([, status]) => status)).toEqual(['WACHTLIJST'])
    expect((await mails('verlopen'))[0]?.tekst).toContain('De scholing is intussen begonnen.')
  })

  test('slaat over wie geen account meer heeft', async () => {
    const { id, eerste, tweede, derde } = await volleScholing()
    await database().gebruiker.update({ where: { id: tweede.id }, data: { gedeactiveerdOp: NU } })
    await meldAf(eerste, id)
    expect(await standen(id)).toEqual([
      [tweede.id, 'WACHTLIJST'],
      [derde.id, 'AANGEBODEN'],
    ])
  })
})

describe('de organisator', () => {
  test('meldt iemand af: die krijgt een mail, en de eerste die wacht krijgt de plek aangeboden', async () => {
    const netwerk = await aNetwerk()
    const { id, slug, eerste, tweede } = await volleScholing(240, netwerk.id)
    const zijn = await inschrijvingVan(eerste, id)
    const eigen = await coordinator({ netwerkId: netwerk.id })
    for (const ander of [tweede, await coordinator({ netwerkId: (await aNetwerk()).id })])
      await expect(cancelInschrijving(ander, zijn)).rejects.toThrow(NotFoundError)
    await expect(cancelInschrijving(await beheer(), zijn)).rejects.toThrow(ForbiddenError)
    expect((await listInschrijvingen(await beheer(), { slug }))?.magVeranderen).toBe(false)
    expect((await listInschrijvingen(eigen, { slug }))?.magVeranderen).toBe(true)
    await cancelInschrijving(eigen, zijn)
    expect(await mails('verwijderd')).toHaveLength(1)
    expect((await standen(id))[0]).toEqual([tweede.id, 'AANGEBODEN'])
    await expect(neemAan(eerste, id)).rejects.toThrow(RefusedError)
    await expect(acceptAanbod(await redactie(), await inschrijvingVan(tweede, id))).rejects.toThrow(
      ForbiddenError,
    )
  })
})

type Reeks = readonly { wie: GebruikerActor; wat: string }[]

/** What somebody does, or what time does; `uren` is how late it is. */
async function doe(id: string, { wie, wat }: Reeks[number], rij: readonly string[], uren: number) {
  if (wat === 'in') return enrolScholing(wie, { id })
  if (wat === 'wacht') {
    holdClock(na(uren))
    return sendAanbod(job('wachtlijst.volg'), { id })
  }
  return rij.includes(wie.id) && (wat === 'uit' ? meldAf(wie, id) : tenzijTeLaat(wie, id))
}

test('bij elke reeks van inschrijven, afmelden, ja zeggen en verlopen blijft de rij op volgorde en past iedereen', async () => {
  const actors = await mensen(6)
  const wat = fc.constantFrom('in', 'in', 'uit', 'ja', 'wacht')
  const stappen = fc.array(fc.record({ wie: fc.constantFrom(...actors), wat }), {
    minLength: 4,
    maxLength: 18,
  })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), stappen, async (capaciteit, reeks: Reeks) => {
      holdClock(NU)
      const { id } = await aScholing({ scholing: { capaciteit }, bijeenkomsten: [{ begin: na(2400) }] })
      let rij: string[] = []
      for (const [nummer, stap] of reeks.entries()) {
        await doe(id, stap, rij, 30 * nummer)
        const nu = await standen(id)
        rij = volgorde(rij, nu)
        const bezet = nu.filter(([, status]) => status !== 'WACHTLIJST')
        expect(bezet).toHaveLength(Math.min(capaciteit, nu.length))
        expect(nu.slice(0, bezet.length)).toEqual(bezet)
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)

const tenzijTeLaat = (actor: GebruikerActor, id: string) =>
  neemAan(actor, id).catch((error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
  })

/** The line now; fails when people who stayed changed places. */
function volgorde(eerder: string[], nu: (readonly string[])[]): string[] {
  const rij = nu.flatMap(([wie]) => wie ?? [])
  const gebleven = eerder.filter((wie) => rij.includes(wie))
  expect(rij.filter((wie) => gebleven.includes(wie))).toEqual(gebleven)
  return rij
}
