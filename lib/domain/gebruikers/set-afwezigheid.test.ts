import { afterEach, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { findMijn } from './queries'
import { setAfwezigheid } from './set-afwezigheid'

afterEach(() => holdClock())
const afwezigTot = async (actor: Awaited<ReturnType<typeof hospicemedewerker>>) =>
  (await findMijn(actor, { token: null }))?.afwezigTot

test('iemand meldt zich afwezig tot en met een dag, en weer terug; alleen zichzelf', async () => {
  holdClock(new Date('2027-05-31T22:30:00Z'))
  const wie = await hospicemedewerker()
  const ander = await hospicemedewerker()
  await setAfwezigheid(wie, { afwezigTot: '2027-06-14' })
  expect(await afwezigTot(wie)).toBe('2027-06-14')
  expect(await afwezigTot(ander)).toBeNull()
  await setAfwezigheid.fromForm(wie, { afwezigTot: '' })
  expect(await afwezigTot(wie)).toBeNull()
  const regels = await database().logboekregel.findMany({
    where: { actorId: wie.id },
    orderBy: { id: 'asc' },
  })
  expect(regels.map(({ details }) => details)).toEqual([{ afwezigTot: '2027-06-14' }, { afwezigTot: null }])
})

test('een afwezigheid die voorbij is, hoeft niemand weg te halen', async () => {
  holdClock(new Date('2027-06-01T10:00:00Z'))
  const wie = await hospicemedewerker()
  await setAfwezigheid(wie, { afwezigTot: '2027-06-01' })
  holdClock(new Date('2027-06-01T21:59:00Z'))
  expect(await afwezigTot(wie)).toBe('2027-06-01')
  holdClock(new Date('2027-06-01T22:01:00Z'))
  expect(await afwezigTot(wie)).toBeNull()
})

test.each([
  ['2027-05-31', 'Kies vandaag of een dag die nog komt.'],
  ['2028-06-02', /^Kies een dag binnen een jaar\./],
  ['2027-02-30', 'Vul een datum in, bijvoorbeeld 1 juni 2027.'],
])('%s kan niet', async (dag, zin) => {
  // In the Netherlands this is the first of June already.
  holdClock(new Date('2027-05-31T22:30:00Z'))
  const wie = await hospicemedewerker()
  await expect(setAfwezigheid(wie, { afwezigTot: dag })).rejects.toMatchObject({
    fields: { afwezigTot: [typeof zin === 'string' ? zin : expect.stringMatching(zin)] },
  })
  expect(await afwezigTot(wie)).toBeNull()
})

test('een bezoeker is nergens afwezig van', async () => {
  await expect(setAfwezigheid(bezoeker, { afwezigTot: null })).rejects.toThrow('Dit bestaat niet')
})
