import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InvalidInputError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { redactie } from '@/tests/support/actors'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { publishNieuwsbericht } from '../nieuwsberichten/publish-nieuwsbericht'
import { leesPlanning } from './planning'

const NU = new Date('2027-03-01T08:00:00Z')
const MOMENT = '2027-03-02T09:00'

beforeEach(() => holdClock(NU))
afterEach(() => holdClock())

describe('Nederlandse tijd', () => {
  const op = (publicerenOp: string, now = NU) =>
    leesPlanning({ publicerenOp }, now).publicerenOp?.toISOString()

  test.each([
    ['2027-03-02T09:00', '2027-03-02T08:00:00.000Z'],
    ['2027-07-01T09:00', '2027-07-01T07:00:00.000Z'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s is %s', (lokaal, utc) => {
    expect(op(lokaal)).toBe(utc)
  })

  test.each([
    ['2027-03-28T02:30', 'bestaat niet'],
    ['2027-03-01T09:00', 'nog moet komen'],
    ['2035-01-01T09:00', 'binnen 3 jaar'],
  ])('%s wordt geweigerd met een zin: %s', (lokaal, zin) => {
    const poging = () => op(lokaal)
    expect(poging).toThrow(InvalidInputError)
    try {
      poging()
    } catch (error) {
      expect(JSON.stringify(error)).toContain(zin)
    }
  })

  test('wat geen moment is, krijgt een zin bij het veld', async () => {
    const redacteur = await redactie()
    const { id } = await aNieuwsbericht({ publicatie: { status: 'TER_BEOORDELING' } })
    for (const publicerenOp of [
      'morgen',
      '2027-02-30T09:00',
      '2027-03-02',
      '2027-03-02T25:00',
      '0000-01-01T09:00',
    ])
      await expect(publishNieuwsbericht(redacteur, { id, publicerenOp })).rejects.toMatchObject({
        fields: { publicerenOp: [expect.any(String)] },
      })
    await expect(
      publishNieuwsbericht(redacteur, { id, publicerenOp: MOMENT, eindigtOp: MOMENT }),
    ).rejects.toMatchObject({ fields: { eindigtOp: ['Kies een einde dat na het begin ligt.'] } })
    expect((await database().publicatie.findUniqueOrThrow({ where: { id } })).status).toBe('TER_BEOORDELING')
  })
})
