import { expect, test } from 'vitest'
import { haltestand, kanVragen } from './haltestand'

const NU = new Date('2026-11-23T11:00:00Z')
const dag = (datum: string) => ({
  begin: new Date(`${datum}T12:00:00Z`),
  einde: new Date(`${datum}T14:00:00Z`),
})
const geweest = { slug: 'oud', status: 'GEPUBLICEERD' as const, datums: [dag('2026-03-01')] }
const komend = {
  slug: 'nieuw',
  status: 'GEPUBLICEERD' as const,
  datums: [dag('2027-03-01'), dag('2027-02-01')],
}
const concept = { slug: 'concept', status: 'CONCEPT' as const, datums: [dag('2027-05-01')] }
const gevraagd = { status: 'GEVRAAGD' as const }

test.each([
  ['een datum die komt gaat voor alles', [geweest, concept, komend], gevraagd, 'DATUM', false],
  [
    'een concept gaat voor wat gevraagd of geweest is',
    [geweest, concept],
    gevraagd,
    'IN_VOORBEREIDING',
    false,
  ],
  ['wie na een vorige keer weer vraagt, wacht', [geweest], gevraagd, 'GEVRAAGD', false],
  ['wie geweest is kan weer vragen', [geweest], { status: 'TOEGEZEGD' as const }, 'GEWEEST', true],
  ['na een nee kan het weer', [], { status: 'AFGEWEZEN' as const }, 'AFGEWEZEN', true],
  [
    'een toezegging waarvan niets meer over is, is geen halte',
    [],
    { status: 'TOEGEZEGD' as const },
    'GEEN',
    true,
  ],
  ['wie niets deed heeft niets', [], null, 'GEEN', true],
])('%s', (_zin, leden, halte, soort, mag) => {
  const stand = haltestand(leden, halte, NU)
  expect(stand.soort).toBe(soort)
  expect(kanVragen(stand)).toBe(mag)
})

test('van meer datums telt de eerste die nog komt', () => {
  expect(haltestand([komend], null, NU)).toMatchObject({ datum: { begin: new Date('2027-02-01T12:00:00Z') } })
})
