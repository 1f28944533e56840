import { beforeEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { exportGebruikers } from './export-gebruikers'
import { listGebruikers } from './queries'

let bea: GebruikerActor

beforeEach(async () => {
  const netwerk = await aNetwerk()
  bea = await beheer({ naam: 'Bea' })
  const anna = await hospicemedewerker({ naam: '=Anna', netwerkId: netwerk.id })
  const carl = await redactie({ naam: 'Carl' })
  for (const [{ id }, dag] of [
    [anna, '2026-03-01'],
    [carl, '2026-02-01'],
  ] as const)
    await database().gebruiker.update({ where: { id }, data: { laatstGezienOp: new Date(dag) } })
})

const namen = async (sorteer?: string) =>
  (await listGebruikers(bea, { sorteer })).gebruikers.map(({ naam }) => naam)
const metPas = () => ({ ...bea, bevestigdOp: new Date() })

describe('de lijst van gebruikers', () => {
  test('staat op naam, tenzij het adres een andere kolom noemt; wie nooit kwam telt als het langst geleden', async () => {
    expect(await namen()).toEqual(['=Anna', 'Bea', 'Carl'])
    expect(await namen('-naam')).toEqual(['Carl', 'Bea', '=Anna'])
    expect(await namen('gezien')).toEqual(['Bea', 'Carl', '=Anna'])
    expect(await namen('-gezien')).toEqual(['=Anna', 'Carl', 'Bea'])
  })

  test.each(['wachtwoordHash', '__proto__', '-', '--naam', ''])(
    'onzin (%s) telt niet mee',
    async (sorteer) => {
      expect(await listGebruikers(bea, { sorteer })).toMatchObject({ sorteer: null, totaal: 3 })
    },
  )
})

describe('de lijst van gebruikers als bestand', () => {
  test('vraagt het wachtwoord, volgt filter en volgorde, en staat in het logboek', async () => {
    await expect(exportGebruikers(bea, {})).rejects.toThrow(RefusedError)
    const { csv } = await exportGebruikers(metPas(), { sorteer: '-naam', rol: '', stand: 'ooit' })
    const [, carl, beheerder, anna, rest] = csv.split('\r\n')
    expect(carl).toMatch(/^"Carl";.*"2026-02-01"$/)
    expect(beheerder).toMatch(/^"Bea";.*;""$/)
    // A name is never a formula.
    expect(anna?.startsWith(`"'=Anna"`)).toBe(true)
    expect(rest).toBe('')
    const gefilterd = await exportGebruikers(metPas(), { rol: 'REDACTIE' })
    expect(gefilterd.csv.trimEnd().split('\r\n')).toHaveLength(2)
    expect(
      await database().logboekregel.findMany({
        where: { handeling: 'gebruiker.export', resultaat: 'GELUKT' },
        orderBy: { id: 'asc' },
      }),
    ).toMatchObject([{ details: { aantal: 3 } }, { details: { aantal: 1 } }])
  })

  test('is er alleen voor beheer', async () => {
    const pas = { bevestigdOp: new Date() }
    for (const actor of [await hospicemedewerker(), await coordinator(), await redactie()])
      await expect(exportGebruikers({ ...actor, ...pas }, {})).rejects.toThrow(NotFoundError)
  })
})
