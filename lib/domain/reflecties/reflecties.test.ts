import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { setAfwezigheid } from '../gebruikers/set-afwezigheid'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { herinnerAanScholingen } from '../scholingen/jobs'
import { deleteReflectie } from './delete-reflectie'
import { findReflectie, listEigenReflecties, listOpenVragen } from './queries'
import { setAntwoord } from './set-antwoord'
import { setVragen } from './set-vragen'
import { updateReflectie } from './update-reflectie'

const GESCHREVEN = new Date('2026-03-02T11:00:00Z')
const op = (dag: string, tijd = '11:00') => holdClock(new Date(`${dag}T${tijd}:00Z`))

beforeEach(() => holdClock(GESCHREVEN))
afterEach(() => holdClock())

async function aReflectie(wie: Actor, titel = 'Rouw') {
  const { id } = await aScholing({
    publicatie: { titel },
    bijeenkomsten: [{ begin: new Date('2026-03-02T09:00:00Z') }],
  })
  await updateReflectie(wie, { id, tekst: 'Eerst luisteren.' })
  const [eigen] = await listEigenReflecties(wie, {})
  return eigen?.id ?? ''
}

const mails = () =>
  database().mailbericht.findMany({
    where: { sleutel: { startsWith: 'scholingherinnering/' } },
    orderBy: { createdAt: 'asc' },
  })

async function heleDag(dag: string) {
  for (const uur of ['01', '09', '15']) {
    op(dag, `${uur}:17`)
    await Promise.all([herinnerAanScholingen.run({}), herinnerAanScholingen.run({})])
  }
}

describe('een reflectie', () => {
  test('is er één per persoon, te veranderen en weg te gooien, en pas na het begin', async () => {
    const { id } = await aScholing({ bijeenkomsten: [{ begin: new Date('2026-03-01T10:00:00Z') }] })
    const [schrijver, ander] = [await hospicemedewerker(), await hospicemedewerker()]
    await updateReflectie(schrijver, { id, tekst: 'Eerder bellen.' })
    await updateReflectie(schrijver, { id, tekst: 'Eerder bellen met de ggz.' })
    const [reflectie, ...meer] = await listEigenReflecties(schrijver, {})
    expect(reflectie?.tekst).toBe('Eerder bellen met de ggz.')
    expect(meer).toEqual([])
    expect(await listEigenReflecties(ander, {})).toEqual([])
    await expect(deleteReflectie(ander, { id: reflectie?.id ?? '' })).rejects.toThrow(NotFoundError)
    await deleteReflectie(schrijver, { id: reflectie?.id ?? '' })
    expect(await database().reflectie.count()).toBe(0)
    const komend = await aScholing({ bijeenkomsten: [{ begin: new Date('2026-04-01T10:00:00Z') }] })
    await expect(updateReflectie(schrijver, { id: komend.id, tekst: 'x' })).rejects.toThrow(
      'nog niet geweest',
    )
  })

  test('is met wat erop volgt alleen van de schrijver, ook voor redactie en beheer', async () => {
    const wie = await hospicemedewerker()
    const id = await aReflectie(wie)
    op('2026-03-20')
    await setAntwoord(wie, { id, uitkomst: 'DEELS', woord: 'Bij één gast.' })
    for (const ander of [await hospicemedewerker(), await coordinator(), await redactie(), await beheer()]) {
      expect(await findReflectie(ander, { id })).toBeNull()
      await expect(setAntwoord(ander, { id, uitkomst: 'GELUKT' })).rejects.toThrow(NotFoundError)
      await expect(setVragen(ander, { id, vragen: 'nee' })).rejects.toThrow(NotFoundError)
    }
    expect(await findReflectie(wie, { id })).toMatchObject({
      antwoorden: [{ moment: 'NA_2_WEKEN', uitkomst: 'DEELS', woord: 'Bij één gast.' }],
    })
  })
})

describe('de vraag of het lukte', () => {
  test('staat open vanaf twee weken, is te veranderen tot de volgende, en daarna tot zestien weken', async () => {
    const wie = await hospicemedewerker()
    const id = await aReflectie(wie)
    const gevraagd = async () => (await listOpenVragen(wie, {})).map(({ vraag }) => vraag?.moment)
    op('2026-03-15', '22:59')
    expect(await gevraagd()).toEqual([])
    await expect(setAntwoord(wie, { id, uitkomst: 'GELUKT' })).rejects.toThrow('staat nu niet open')
    op('2026-03-15', '23:00')
    expect(await gevraagd()).toEqual(['NA_2_WEKEN'])
    await setAntwoord(wie, { id, uitkomst: 'NOG_NIET', woord: 'Geen tijd.' })
    expect(await gevraagd()).toEqual([])
    // A tap without a word leaves the word. Summer time began on the 29th of March.
    op('2026-04-26', '21:59')
    await setAntwoord(wie, { id, uitkomst: 'DEELS' })
    op('2026-04-26', '22:00')
    expect(await gevraagd()).toEqual(['NA_8_WEKEN'])
    await setAntwoord(wie, { id, uitkomst: 'GELUKT', woord: '' })
    expect((await findReflectie(wie, { id }))?.antwoorden).toMatchObject([
      { moment: 'NA_2_WEKEN', uitkomst: 'DEELS', woord: 'Geen tijd.' },
      { moment: 'NA_8_WEKEN', uitkomst: 'GELUKT', woord: null },
    ])
    op('2026-06-21', '22:00')
    await expect(setAntwoord(wie, { id, uitkomst: 'DEELS' })).rejects.toThrow('staat nu niet open')
  })

  test('komt na twee en na acht weken één keer, in de ene mail van die dag', async () => {
    const wie = await hospicemedewerker()
    const ids = [await aReflectie(wie, 'Rouw')]
    const { id: komend } = await aScholing({
      publicatie: { titel: 'Intervisie' },
      bijeenkomsten: [{ begin: new Date('2026-03-17T10:00:00Z') }],
    })
    await enrolScholing(wie, { id: komend })
    await heleDag('2026-03-15')
    expect(await mails()).toEqual([])
    await heleDag('2026-03-16')
    const [mail, ...meer] = await mails()
    expect(meer).toEqual([])
    expect(mail?.onderwerp).toBe('Morgen: Intervisie')
    expect(mail?.tekst).toMatch(
      /Twee weken geleden schreef je op wat je meenam van “Rouw”\. Lukte het\? Eén tik is genoeg:\n\nhttp\S+\/mijn\/reflecties\//,
    )
    expect(mail?.tekst).toContain(ids[0])
    expect(mail?.tekst).not.toContain('Eerst luisteren')
    await heleDag('2026-03-17')
    expect(await mails()).toHaveLength(1)
    expect(await database().reflectieantwoord.findMany()).toMatchObject([
      { moment: 'NA_2_WEKEN', gevraagdOp: new Date('2026-03-16T09:17:00Z'), uitkomst: null },
    ])
    await heleDag('2026-04-27')
    expect((await mails()).at(-1)?.onderwerp).toBe('Lukte het? Rouw')
    await heleDag('2026-04-28')
    expect(await mails()).toHaveLength(2)
  })

  test('komt niet bij wie al antwoordde, niet meer gevraagd wil worden of een gesloten account heeft; wie weg is later', async () => {
    const mensen = await Promise.all(Array.from({ length: 4 }, () => hospicemedewerker()))
    const [klaar, stil, dicht, weg] = mensen
    const ids: string[] = []
    for (const wie of mensen) ids.push(await aReflectie(wie))
    if (!klaar || !stil || !dicht || !weg) throw new Error('four people')
    await setVragen(stil, { id: ids[1] ?? '', vragen: 'nee' })
    await database().gebruiker.update({ where: { id: dicht.id }, data: { gedeactiveerdOp: GESCHREVEN } })
    op('2026-03-16', '05:00')
    await setAntwoord(klaar, { id: ids[0] ?? '', uitkomst: 'GELUKT' })
    await setAfwezigheid(weg, { afwezigTot: '2026-03-20' })
    await heleDag('2026-03-16')
    expect(await mails()).toEqual([])
    expect(await listOpenVragen(stil, {})).toEqual([])
    await heleDag('2026-03-21')
    expect((await mails()).map(({ onderwerp }) => onderwerp)).toEqual(['Lukte het? Rouw'])
  })
})
