import { afterEach, describe, expect, test, vi } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { ForbiddenError } from '@/lib/kernel/errors'
import * as clock from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findWerkblad } from '../opmerkingen/queries'
import { endAanwezigheid } from './end-aanwezigheid'
import { vergeetAanwezigheid } from './jobs'
import { saveAanwezigheid } from './save-aanwezigheid'

afterEach(() => {
  vi.restoreAllMocks()
})

const om = (tijd: string) => vi.spyOn(clock, 'now').mockReturnValue(new Date(`2026-11-22T${tijd}Z`))

async function metTwee() {
  const { id, publicatie } = await aThemadossier()
  const plek = `dossier:${publicatie.slug}`
  const [anna, bo] = [await redactie({ naam: 'Anna de Wit' }), await redactie({ naam: 'Bo' })]
  const meld = async (wie: GebruikerActor, waar = plek) =>
    (await saveAanwezigheid(wie, { id, plek: waar })).anderen
  return { id, plek, anna, bo, meld }
}

describe('wie er nog meer aan werkt', () => {
  test('staat erbij met sinds wanneer, en zichzelf ziet niemand', async () => {
    const { anna, bo, meld } = await metTwee()
    om('13:03:00')
    expect(await meld(anna)).toEqual([])
    om('13:04:00')
    expect(await meld(bo)).toEqual([{ naam: 'Anna de Wit', sinds: '2026-11-22T13:03:00.000Z' }])
    expect(await meld(anna)).toEqual([{ naam: 'Bo', sinds: '2026-11-22T13:04:00.000Z' }])
  })

  test('blijft staan zolang er een teken komt, is na twee minuten stilte weg, en begint dan opnieuw', async () => {
    const { anna, bo, meld } = await metTwee()
    om('13:00:00')
    await meld(anna)
    om('13:01:20')
    await meld(anna)
    om('13:02:40')
    expect(await meld(bo)).toMatchObject([{ sinds: '2026-11-22T13:00:00.000Z' }])
    om('13:03:20')
    expect(await meld(bo)).toEqual([])
    await meld(anna)
    expect(await meld(bo)).toMatchObject([{ sinds: '2026-11-22T13:03:20.000Z' }])
  })

  test('is weg zodra het formulier dicht is, en stond niet bij een ander onderdeel', async () => {
    const { anna, bo, plek, meld } = await metTwee()
    await meld(anna)
    expect(await meld(bo, 'dossierdeel:iets-anders')).toEqual([])
    expect(await meld(bo)).toHaveLength(1)
    await endAanwezigheid(anna, { plek })
    expect(await meld(bo)).toEqual([])
  })

  test('staat er ook zonder JavaScript, bij het openen van de pagina', async () => {
    const { id, plek, anna, bo, meld } = await metTwee()
    await meld(anna)
    expect(await findWerkblad(bo, { id, plek })).toMatchObject({ anderen: [{ naam: 'Anna de Wit' }] })
    expect(await findWerkblad(anna, { id, plek })).toMatchObject({ anderen: [] })
  })

  test('is niet te zien of te melden voor wie het stuk niet mag veranderen', async () => {
    const { id, plek, anna, meld } = await metTwee()
    await meld(anna)
    const lezer = await hospicemedewerker()
    await expect(saveAanwezigheid(lezer, { id, plek })).rejects.toThrow(ForbiddenError)
    expect(await findWerkblad(lezer, { id, plek })).toBeNull()
    expect(await database().aanwezigheid.count()).toBe(1)
  })

  test('wordt niet bewaard: het achtergrondwerk ruimt op, en er staat niets van in het logboek', async () => {
    const { anna, bo, meld } = await metTwee()
    om('13:00:00')
    await meld(anna)
    om('13:30:00')
    await meld(bo)
    await vergeetAanwezigheid.run({})
    expect(await database().aanwezigheid.findMany({ select: { gebruikerId: true } })).toEqual([
      { gebruikerId: bo.id },
    ])
    expect(
      await database().logboekregel.count({ where: { handeling: { startsWith: 'aanwezigheid' } } }),
    ).toBe(0)
  })

  test('twee vensters van dezelfde persoon tegelijk is één keer aanwezig', async () => {
    const { anna, bo, meld } = await metTwee()
    await Promise.all(Array.from({ length: 10 }, () => meld(anna)))
    expect(await meld(bo)).toHaveLength(1)
  })
})
