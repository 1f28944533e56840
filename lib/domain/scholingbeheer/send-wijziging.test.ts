import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from '@/lib/kernel/zod'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aScholing, invoerVan } from '@/tests/support/factories/scholing'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { updateScholing } from '../scholingen/update-scholing'
import { vertelWijzigingen } from './jobs'

// Well ahead of the real clock, with which the database marks a change of status.
const om = (tijd: string) => holdClock(new Date(`2070-01-10T${tijd}:00Z`))
const middag = { datum: '2070-03-10', begin: '13:30', einde: '15:00' }

beforeEach(() => om('09:00'))
afterEach(() => holdClock())

/** Published, on 10 March 2070 from 13:30 to 15:00, with two places, and a third person who waits. */
async function metMensen() {
  const scholing = await aScholing({ scholing: { capaciteit: 1 }, bijeenkomsten: [datumVan('2070-03-10')] })
  const { id, werkvormId, publicatie, bijeenkomsten } = scholing
  const [eerste, wacht] = [await hospicemedewerker(), await hospicemedewerker()]
  for (const actor of [eerste, wacht]) await enrolScholing(actor, { id })
  const organisator = await redactie()
  let versie = 0
  const bewaar = async (...datums: { datum: string; id?: string; locatie?: string }[]) => {
    versie += 1
    const basis = { ...invoerVan(werkvormId), titel: publicatie.titel, capaciteit: '1' }
    const [rij] = basis.bijeenkomsten
    const gekozen = datums.map((datum) => ({ ...rij, ...middag, onlineLink: '', ...datum }))
    await updateScholing(organisator, {
      ...basis,
      id,
      versie,
      bijeenkomsten: z.array(z.any()).parse(gekozen),
    })
  }
  return { id, slug: publicatie.slug, datumId: bijeenkomsten[0]?.id ?? '', eerste, wacht, bewaar }
}

const datumVan = (dag: string) => ({
  begin: new Date(`${dag}T12:30:00Z`),
  einde: new Date(`${dag}T14:00:00Z`),
  locatie: 'Het Hospice',
  gemeente: 'Goes',
})

const status = (id: string, wat: 'CONCEPT' | 'GEPUBLICEERD') =>
  database().publicatie.update({ where: { id }, data: { status: wat, gepubliceerdOp: null } })

/** Several workers at once, and once more. */
async function vertel() {
  await Promise.all([vertelWijzigingen.run({}), vertelWijzigingen.run({})])
  await vertelWijzigingen.run({})
}

const bijlageSchema = z.array(z.object({ naam: z.string(), type: z.string(), inhoud: z.string() }))
async function mailsAan(actor: { id: string }) {
  const { email } = await database().gebruiker.findUniqueOrThrow({ where: { id: actor.id } })
  const rijen = await database().mailbericht.findMany({
    where: { aan: email, sleutel: { contains: '/wijziging/' } },
    orderBy: { id: 'asc' },
  })
  return rijen.map(({ bijlagen, ...mail }) => ({ ...mail, bijlagen: bijlageSchema.parse(bijlagen), email }))
}

function agenda(bijlage: { inhoud: string } | undefined) {
  const kalender = new ICAL.Component(ICAL.parse(bijlage?.inhoud ?? ''))
  const event = kalender.getFirstSubcomponent('vevent')
  const lees = (naam: string) => String(event?.getFirstPropertyValue(naam))
  return {
    methode: kalender.getFirstPropertyValue('method'),
    uid: lees('uid'),
    nummer: Number(lees('sequence')),
    status: lees('status'),
    begin: lees('dtstart'),
    van: lees('organizer'),
    aan: lees('attendee'),
  }
}

describe('een gewijzigde datum of plaats', () => {
  test('wordt na tien rustige minuten één keer verteld, met de laatste stand en wat er was', async () => {
    const { slug, datumId: id, eerste, wacht, bewaar } = await metMensen()
    await bewaar({ id, datum: '2070-03-11' })
    om('09:08')
    await bewaar({ id, datum: '2070-03-12', locatie: 'De Zaal' })
    om('09:17')
    await vertel()
    expect(await mailsAan(eerste)).toEqual([])
    om('09:18')
    await vertel()
    const [mail, ...meer] = await mailsAan(eerste)
    expect(meer).toEqual([])
    expect(mail?.onderwerp).toMatch(/^Gewijzigd: /)
    expect(mail?.tekst).toContain(
      'Was: maandag 10 maart 2070, 13:30–15:00. Het Hospice, Goes\nWordt: woensdag 12 maart 2070, 13:30–15:00. De Zaal, Goes',
    )
    expect(mail?.bijlagen.map(({ naam, type }) => [naam, type])).toEqual([
      [`${slug}.ics`, 'text/calendar; charset=utf-8; method=REQUEST'],
    ])
    expect(agenda(mail?.bijlagen[0])).toEqual({
      methode: 'REQUEST',
      uid: `scholing/${slug}@kennisplein`,
      nummer: 3,
      status: 'CONFIRMED',
      begin: '2070-03-12T13:30:00',
      van: expect.stringMatching(/^mailto:[^<>]+@[^<>]+$/),
      aan: `mailto:${mail?.email}`,
    })
    const [wachtend] = await mailsAan(wacht)
    expect(wachtend?.tekst).toContain('Je staat nog op de wachtlijst.')
    expect(wachtend?.bijlagen).toEqual([])
  })

  test('die weer is teruggezet, of iets anders dan datum en plaats, wordt niemand verteld', async () => {
    const { datumId: id, eerste, bewaar } = await metMensen()
    await bewaar({ id, datum: '2070-03-11' })
    await bewaar({ id, datum: '2070-03-10' })
    om('09:30')
    await vertel()
    await bewaar({ id, datum: '2070-03-10' })
    om('09:50')
    await vertel()
    expect(await mailsAan(eerste)).toEqual([])
    expect(await database().scholingwijziging.count()).toBe(0)
  })

  test('die erbij komt of vervalt staat er zo in, en wie later inschrijft hoort niets', async () => {
    const { id: scholingId, slug, eerste, wacht, bewaar } = await metMensen()
    await bewaar({ datum: '2070-04-01' })
    om('09:05')
    const later = await hospicemedewerker()
    await enrolScholing(later, { id: scholingId })
    await database().inschrijving.updateMany({
      where: { gebruikerId: later.id },
      data: { createdAt: new Date('2070-01-10T09:05:00Z') },
    })
    om('09:20')
    await vertel()
    const [mail] = await mailsAan(eerste)
    expect(mail?.tekst).toMatch(/Vervalt: maandag 10 maart 2070[^\n]*\n\nNieuw: dinsdag 1 april 2070/)
    const [nieuw, weg] = (mail?.bijlagen ?? []).map(agenda)
    expect(nieuw?.uid).not.toBe(weg?.uid)
    expect(weg).toMatchObject({ methode: 'CANCEL', status: 'CANCELLED', uid: `scholing/${slug}@kennisplein` })
    expect(await mailsAan(wacht)).toHaveLength(1)
    expect(await mailsAan(later)).toEqual([])
  })

  test('een scholing die niet doorgaat, en dan toch, wordt elk één keer verteld, met een steeds hoger nummer', async () => {
    const { id, eerste, wacht, bewaar, datumId } = await metMensen()
    await status(id, 'CONCEPT')
    await vertel()
    await bewaar({ id: datumId, datum: '2070-03-12' })
    om('09:30')
    await vertel()
    await status(id, 'GEPUBLICEERD')
    await vertel()
    const mails = await mailsAan(eerste)
    expect(mails.map(({ onderwerp }) => onderwerp.split(':')[0])).toEqual([
      'Gaat niet door',
      'Gaat toch door',
    ])
    const [weg, weer] = mails.map(({ bijlagen }) => agenda(bijlagen[0]))
    expect(weg).toMatchObject({ methode: 'CANCEL', status: 'CANCELLED', begin: '2070-03-10T13:30:00' })
    expect(weer).toMatchObject({ methode: 'REQUEST', uid: weg?.uid, begin: '2070-03-12T13:30:00' })
    expect(weer?.nummer).toBeGreaterThan(weg?.nummer ?? 99)
    expect(await mailsAan(wacht)).toHaveLength(2)
  })

  test('een scholing die even weg was, of al voorbij is, is voor niemand nieuws', async () => {
    const { id, eerste } = await metMensen()
    const net = { status: 'CONCEPT' as const, updatedAt: new Date('2070-01-10T08:55:00Z') }
    await database().publicatie.update({ where: { id }, data: net })
    await vertel()
    await status(id, 'GEPUBLICEERD')
    await vertel()
    holdClock(new Date('2070-03-11T09:00:00Z'))
    await status(id, 'CONCEPT')
    await vertel()
    expect(await mailsAan(eerste)).toEqual([])
  })
})
