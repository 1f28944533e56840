import { describe, expect, test } from 'vitest'
import { kiesLijnen } from './lijnkeuze'

const lijn = (slug: string, wens: Partial<Parameters<typeof kiesLijnen>[0][number]> = {}) => ({
  slug,
  telefoon: '088 605 14 44',
  landelijk: false,
  eersteKeus: false,
  netwerken: [],
  doelgroepen: [],
  ...wens,
})
const LIJNEN = [
  lijn('landelijk', { landelijk: true, eersteKeus: true }),
  lijn('zeeland-zonder-nummer', { netwerken: [{ id: 'zeeland' }], telefoon: null }),
  lijn('zeeland', { netwerken: [{ id: 'zeeland' }] }),
  lijn('zeeland-ggz', { netwerken: [{ id: 'zeeland' }], doelgroepen: [{ slug: 'psychiatrie' }] }),
  lijn('brabant', { netwerken: [{ id: 'brabant' }] }),
  lijn('ggz', { landelijk: true, doelgroepen: [{ slug: 'psychiatrie' }] }),
  lijn('113', { landelijk: true }),
]
const kies = (wens: Partial<Parameters<typeof kiesLijnen>[1]> = {}, lijnen = LIJNEN) =>
  kiesLijnen(lijnen, {
    netwerkId: 'zeeland',
    doelgroep: null,
    genoemd: [],
    vraagtOmMens: true,
    ...wens,
  }).map(({ slug }) => slug)

describe('welke lijn boven de resultaten staat', () => {
  test('eerst die van het eigen netwerk met een nummer, dan de landelijke', () => {
    expect(kies()).toEqual(['zeeland', 'landelijk'])
    expect(kies({ netwerkId: 'brabant' })).toEqual(['brabant', 'landelijk'])
  })
  test('wie geen netwerk heeft, krijgt de landelijke', () => {
    expect(kies({ netwerkId: null })).toEqual(['landelijk'])
  })
  test('noemt de vraag een doelgroep, dan ook de lijn voor die doelgroep', () => {
    expect(kies({ doelgroep: 'psychiatrie', netwerkId: null })).toEqual(['ggz', 'landelijk'])
    expect(kies({ doelgroep: 'dementie' })).toEqual(['zeeland', 'landelijk'])
  })
  test('een lijn die bij de woorden hoort, staat er ook zonder dat iemand om een mens vraagt', () => {
    expect(kies({ genoemd: ['113'], vraagtOmMens: false })).toEqual(['113', 'landelijk'])
  })
  test('nooit meer dan drie, en de landelijke valt niet weg', () => {
    expect(kies({ doelgroep: 'psychiatrie', genoemd: ['113'] })).toEqual(['zeeland', '113', 'landelijk'])
  })
  test('zonder eerste keus de eerste landelijke met een nummer; zonder lijnen niets', () => {
    expect(kies({}, LIJNEN.slice(1))).toEqual(['zeeland', '113'])
    expect(kies({}, [])).toEqual([])
  })
})
