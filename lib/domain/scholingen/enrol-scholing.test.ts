import { afterEach, describe, expect, test } from 'vitest'
import { bezoeker, type GebruikerActor } from '@/lib/kernel/actor'
import { ForbiddenError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database, Prisma } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { inschrijvingen, mails, meldAf, mensen } from '@/tests/support/inschrijvingen'
import { cancelInschrijving } from './cancel-inschrijving'
import { enrolScholing } from './enrol-scholing'
import { findScholing } from './queries'

const db = () => database()
const HOUR = 3_600_000

const isTeDruk = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028'

/**
 * Enrols, and presses again when the database had no connection to give for fifteen seconds. That depends on what else
 * the machine does and says nothing about places or order, which is what is tested.
 */
async function schrijfIn(actor: GebruikerActor, id: string, keer = 1): ReturnType<typeof enrolScholing> {
  try {
    return await enrolScholing(actor, { id })
  } catch (error) {
    if (!isTeDruk(error) || keer === 4) throw error
    return schrijfIn(actor, id, keer + 1)
  }
}

afterEach(() => holdClock())

describe('inschrijven', () => {
  test('van 200 mensen die tegelijk op de knop drukken krijgen er 20 een plek, de rest staat op volgorde op de wachtlijst', async () => {
    const { id, publicatie } = await aScholing({ scholing: { capaciteit: 20 } })
    const actors = await mensen(200)
    const antwoorden = await Promise.all(actors.map((actor) => schrijfIn(actor, id)))
    const rijen = await inschrijvingen(id)
    expect(rijen.map(({ status }) => status)).toEqual([
      ...Array(20).fill('BEVESTIGD'),
      ...Array(180).fill('WACHTLIJST'),
    ])
    expect(antwoorden.filter(({ status }) => status === 'BEVESTIGD')).toHaveLength(20)
    expect(antwoorden.flatMap(({ plaats }) => plaats ?? []).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 180 }, (_, i) => i + 1),
    )
    const derde = actors.find(({ id: gebruikerId }) => gebruikerId === rijen[22]?.gebruikerId)
    expect(derde && (await findScholing(derde, { slug: publicatie.slug }))?.inschrijving).toMatchObject({
      status: 'WACHTLIJST',
      plaats: 3,
    })
    expect(await mails('bevestigd')).toHaveLength(20)
    expect(await mails('wachtlijst')).toHaveLength(180)
  }, 120_000)

  test('twintig keer tegelijk klikken geeft één inschrijving, één mail en één antwoord', async () => {
    const { id } = await aScholing({ scholing: { capaciteit: 5 } })
    const actor = await hospicemedewerker()
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => enrolScholing(actor, { id })))
    expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set(['BEVESTIGD']))
    expect(await inschrijvingen(id)).toHaveLength(1)
    expect(await mails('bevestigd')).toHaveLength(1)
    expect((await mails('bevestigd'))[0]?.tekst).toContain('Je bent ingeschreven voor “')
  })

  test('wie zich opnieuw inschrijft sluit achteraan, met een nieuwe mail', async () => {
    const { id } = await aScholing({ scholing: { capaciteit: 1 } })
    const [eerste, tweede, derde] = await mensen(3)
    if (!eerste || !tweede || !derde) throw new Error('three people were made')
    for (const actor of [eerste, tweede, derde]) await enrolScholing(actor, { id })
    await meldAf(tweede, id)
    expect(await enrolScholing(tweede, { id })).toMatchObject({ status: 'WACHTLIJST', plaats: 2 })
    expect((await inschrijvingen(id)).map(({ gebruikerId }) => gebruikerId)).toEqual([
      eerste.id,
      derde.id,
      tweede.id,
    ])
    expect(await mails('wachtlijst')).toHaveLength(3)
  })

  test('af- en aanmelden door elkaar heen, tegelijk, houdt het aantal plaatsen en de volgorde in stand', async () => {
    const { id } = await aScholing({ scholing: { capaciteit: 4 } })
    const actors = await mensen(24)
    for (const actor of actors.slice(0, 12)) await enrolScholing(actor, { id })
    await Promise.all([
      ...actors.slice(0, 4).map((actor) => meldAf(actor, id)),
      ...actors.slice(12).map((actor) => enrolScholing(actor, { id })),
    ])
    const actief = (await inschrijvingen(id)).filter(({ status }) => status !== 'AFGEMELD')
    expect(actief.map(({ status }) => status)).toEqual([
      ...Array(4).fill('AANGEBODEN'),
      ...Array(16).fill('WACHTLIJST'),
    ])
    expect(actief.slice(0, 8).map(({ gebruikerId }) => gebruikerId)).toEqual(
      actors.slice(4, 12).map((actor) => actor.id),
    )
  })
})

describe('inschrijven kan niet', () => {
  test('als de scholing al begonnen is', async () => {
    const { id } = await aScholing({
      bijeenkomsten: [{ begin: new Date(Date.now() - HOUR) }, { begin: new Date(Date.now() + 48 * HOUR) }],
    })
    await expect(enrolScholing(await hospicemedewerker(), { id })).rejects.toThrow('al begonnen of voorbij')
  })

  test('als de aanmeldtermijn voorbij is, en wel tot het laatste moment van de laatste dag', async () => {
    const aanmeldenTot = new Date('2026-12-01T23:00:00Z')
    const { id } = await aScholing({
      scholing: { aanmeldenTot },
      bijeenkomsten: [{ begin: new Date('2026-12-10T09:00:00Z') }],
    })
    holdClock(aanmeldenTot)
    await expect(enrolScholing(await hospicemedewerker(), { id })).rejects.toThrow(
      'De aanmeldtermijn is voorbij',
    )
    holdClock(new Date(aanmeldenTot.getTime() - 1))
    expect(await enrolScholing(await hospicemedewerker(), { id })).toMatchObject({ status: 'BEVESTIGD' })
  })

  test('zolang aanmelden niet via Kennisplein kan; wie er al in staat, blijft erin en kan zich afmelden', async () => {
    const { id, publicatie } = await aScholing()
    const [eerder, nieuw] = [await hospicemedewerker(), await hospicemedewerker()]
    await enrolScholing(eerder, { id })
    await db().scholing.update({ where: { id }, data: { aanmeldenOpen: false } })
    const zin = 'Aanmelden kan (nog) niet via Kennisplein. Vraag de organisator hoe je mee kunt doen.'
    await expect(enrolScholing(nieuw, { id })).rejects.toThrow(new RefusedError(zin))
    expect(await inschrijvingen(id)).toMatchObject([{ gebruikerId: eerder.id, status: 'BEVESTIGD' }])
    expect(await findScholing(nieuw, publicatie)).toMatchObject({ aanmelding: { stand: 'GESLOTEN', zin } })
    await meldAf(eerder, id)
    await expect(enrolScholing(eerder, { id })).rejects.toThrow(zin)
  })

  test('als er nog geen datum is', async () => {
    const { id } = await aScholing({ bijeenkomsten: [] })
    await expect(enrolScholing(await hospicemedewerker(), { id })).rejects.toThrow(RefusedError)
  })

  test('voor een concept, of voor wie de scholing niet mag zien: dan bestaat ze niet', async () => {
    const concept = await aScholing({ publicatie: { status: 'CONCEPT' } })
    const besloten = await aScholing({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
    const lezer = await hospicemedewerker()
    await expect(enrolScholing(lezer, { id: concept.id })).rejects.toThrow(NotFoundError)
    await expect(enrolScholing(lezer, { id: besloten.id })).rejects.toThrow(NotFoundError)
    expect(await enrolScholing(await coordinator(), { id: besloten.id })).toMatchObject({
      status: 'BEVESTIGD',
    })
  })

  test('zonder account, ook niet als iedereen de scholing mag zien', async () => {
    const { id } = await aScholing({ publicatie: { zichtbaarheid: 'OPENBAAR' } })
    await expect(enrolScholing(bezoeker, { id })).rejects.toThrow(ForbiddenError)
  })
})

describe('afmelden', () => {
  test('van iemand anders kan niet', async () => {
    const { id } = await aScholing()
    const [een, ander] = await mensen(2)
    if (!een || !ander) throw new Error('two people were made')
    await enrolScholing(een, { id })
    const [rij] = await inschrijvingen(id)
    await expect(cancelInschrijving(ander, { id: rij?.id ?? '' })).rejects.toThrow(NotFoundError)
    expect((await inschrijvingen(id))[0]?.status).toBe('BEVESTIGD')
  })

  test('kan niet meer als de scholing begonnen is', async () => {
    const begin = new Date(Date.now() + HOUR)
    const { id } = await aScholing({ bijeenkomsten: [{ begin }] })
    const actor = await hospicemedewerker()
    await enrolScholing(actor, { id })
    holdClock(begin)
    await expect(meldAf(actor, id)).rejects.toThrow('Afmelden kan niet meer')
  })
})
