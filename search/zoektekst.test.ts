import { describe, expect, test } from 'vitest'
import { verdeelInTermen } from './synonyms.nl'
import { leesZoektekst, normaliseer } from './zoektekst'

describe('een zoekvraag lezen', () => {
  test('hoofdletters, accenten en dubbele spaties tellen niet', () => {
    expect(normaliseer('  Één  CAFÉ ')).toBe('een cafe')
  })

  test('woorden, een zin tussen aanhalingstekens en een woord met een streepje ervoor', () => {
    expect(leesZoektekst('pijn "laatste dagen" -kind -"jonge mensen"')).toEqual({
      frases: ['laatste dagen'],
      zonder: ['kind', 'jonge mensen'],
      woorden: ['pijn'],
    })
  })

  test('van een hele vraag blijft het onderwerp over', () => {
    expect(leesZoektekst('wie bel ik bij een delier in het weekend?').woorden).toEqual([
      'bel',
      'delier',
      'weekend',
    ])
  })

  test('een vraag van alleen vraagwoorden blijft staan', () => {
    expect(leesZoektekst('wie is dat').woorden).toEqual(['wie', 'is', 'dat'])
  })

  test('een los aanhalingsteken, een los streepje of niets is geen fout', () => {
    expect(leesZoektekst('"pijn').woorden).toEqual(['pijn'])
    expect(leesZoektekst('- pijn').woorden).toEqual(['pijn'])
    expect(leesZoektekst('   ')).toEqual({ frases: [], zonder: [], woorden: [] })
  })
})

describe('woorden die hetzelfde betekenen', () => {
  const GROEPEN = [
    ['pzp', 'proactieve zorgplanning', 'acp'],
    ['hospice', 'bijnathuishuis'],
  ]

  test('een reeks woorden uit een groep is één term', () => {
    expect(verdeelInTermen(['proactieve', 'zorgplanning', 'gesprek'], GROEPEN)).toEqual([
      { getypt: 'proactieve zorgplanning', verwant: ['pzp', 'acp'] },
      { getypt: 'gesprek', verwant: [] },
    ])
  })

  test('een afkorting krijgt haar volle naam', () => {
    expect(verdeelInTermen(['acp'], GROEPEN)).toEqual([
      { getypt: 'acp', verwant: ['pzp', 'proactieve zorgplanning'] },
    ])
  })
})
