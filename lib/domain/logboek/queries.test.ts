import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findAchtergrondwerk } from '../achtergrondwerk/queries'
import { retryAchtergrondwerk } from '../achtergrondwerk/retry-achtergrondwerk'
import { listMailberichten } from '../mailberichten/queries'
import { deelRef } from '../themadossiers/labels'
import { listHandelingen, listLogboekregels } from './queries'

const regel = (
  op: string,
  wens: { handeling?: string; actor?: string; item?: string; resultaat?: 'GEWEIGERD' } = {},
) =>
  database().logboekregel.create({
    data: {
      op: new Date(op),
      handeling: 'scholing.publish',
      actor: 'Ria Redactie',
      resultaat: 'GELUKT',
      ...wens,
    },
  })

describe('het logboek', () => {
  test('een periode telt in Nederlandse dagen, ook als de klok wordt verzet', async () => {
    const actor = await beheer()
    // 25 October 2026 lasts 25 hours: from 24 October 22:00 UTC until 25 October 23:00 UTC.
    for (const op of [
      '2026-10-24T21:59:59Z',
      '2026-10-24T22:00:00Z',
      '2026-10-25T22:59:59Z',
      '2026-10-25T23:00:00Z',
    ])
      await regel(op)
    const { regels, totaal } = await listLogboekregels(actor, { van: '2026-10-25', tot: '2026-10-25' })
    expect(totaal).toBe(2)
    expect(regels.map(({ op }) => op.toISOString())).toEqual([
      '2026-10-25T22:59:59.000Z',
      '2026-10-24T22:00:00.000Z',
    ])
  })

  test('je zoekt op handeling, persoon, item en resultaat', async () => {
    const actor = await beheer()
    await regel('2026-11-01T10:00:00Z')
    await regel('2026-11-01T11:00:00Z', {
      handeling: 'dossier.update',
      actor: 'Daan 100% Dossier',
      item: 'dossier/psychiatrie',
      resultaat: 'GEWEIGERD',
    })
    for (const filter of [
      { handeling: 'dossier.update' },
      { persoon: 'daan' },
      { persoon: '100%' },
      { item: 'psychiatrie' },
      { resultaat: 'GEWEIGERD' as const },
    ]) {
      expect((await listLogboekregels(actor, filter)).regels.map(({ actor: wie }) => wie)).toEqual([
        'Daan 100% Dossier',
      ])
    }
    expect((await listLogboekregels(actor, { persoon: 'R%a' })).totaal).toBe(0)
    await expect(listLogboekregels(actor, { persoon: '\u0000' })).rejects.toThrow(InvalidInputError)
    expect(await listHandelingen(actor, {})).toEqual(['dossier.update', 'scholing.publish'])
  })

  test('een regel over een stuk of een deel van een dossier noemt de titel, zolang het er is', async () => {
    const actor = await beheer()
    const dossier = await aThemadossier({ publicatie: { titel: 'Dementie in de laatste fase' } })
    const { ref } = await database().publicatie.findUniqueOrThrow({ where: { id: dossier.id } })
    await regel('2026-11-01T10:00:00Z', { item: ref })
    await regel('2026-11-01T09:30:00Z', { item: deelRef(ref, 'KENNISKAART') })
    await regel('2026-11-01T09:00:00Z', { item: 'dossier/ging-weg' })
    const { regels } = await listLogboekregels(actor, {})
    expect(regels.map(({ stuk }) => stuk?.titel ?? null)).toEqual([
      'Dementie in de laatste fase',
      'Dementie in de laatste fase',
      null,
    ])
  })

  test('een regel over een gebruiker noemt de naam', async () => {
    const actor = await beheer({ naam: 'Bea Beheer' })
    await regel('2026-11-01T10:00:00Z', { item: actor.id })
    expect((await listLogboekregels(actor, {})).regels[0]?.item).toBe('Bea Beheer')
  })

  test('is alleen voor beheer', async () => {
    for (const actor of [await redactie(), await coordinator()]) {
      await expect(listLogboekregels(actor, {})).rejects.toThrow('Dit bestaat niet')
      await expect(findAchtergrondwerk(actor, {})).rejects.toThrow('Dit bestaat niet')
      await expect(listMailberichten(actor, { demo: true })).rejects.toThrow('Dit bestaat niet')
    }
  })
})

describe('mail en achtergrondwerk', () => {
  test('buiten een demo leest niemand de mail van een ander', async () => {
    await database().mailbericht.create({
      data: {
        sleutel: 'test',
        aan: 'hanna@hospice.example',
        onderwerp: 'Hoi',
        tekst: 'Hoi',
        html: '<p>Hoi</p>',
      },
    })
    const actor = await beheer()
    expect(await listMailberichten(actor, { demo: false })).toEqual([])
    expect(await listMailberichten(actor, { demo: true })).toHaveLength(1)
  })

  test('werk dat bleef liggen is te zien en kan opnieuw', async () => {
    const actor = await beheer()
    await database()
      .$queryRaw`select id::text from graphile_worker.add_job('mail.send', '{"sleutel":"geheim"}'::json, max_attempts := 1)`
    await database()
      .$executeRaw`update graphile_worker._private_jobs set attempts = 1, last_error = E'geen verbinding\n  at regel 1'`
    const { telling, mislukt } = await findAchtergrondwerk(actor, {})
    expect(telling).toEqual({ wachtend: 0, bezig: 0, opnieuw: 0, geparkeerd: 1 })
    expect(mislukt).toEqual([
      expect.objectContaining({ naam: 'mail.send', fout: 'geen verbinding', pogingen: 1 }),
    ])
    expect(JSON.stringify(mislukt)).not.toContain('geheim')
    await retryAchtergrondwerk(actor, { id: mislukt[0]?.id ?? '' })
    expect((await findAchtergrondwerk(actor, {})).telling).toMatchObject({ wachtend: 1, geparkeerd: 0 })
  })
})
