import { describe, expect, test } from 'vitest'
import { normaliseer } from '@/lib/domain/teksten/normaliseer'
import { leesZoektekst } from './zoektekst'

describe('een zoekvraag lezen', () => {
  test('hoofdletters, accenten en dubbele spaties tellen niet', () => {
    expect(normaliseer('  Één  CAFÉ ')).toBe('een cafe')
  })

  test('woorden, een zin tussen aanhalingstekens en een woord met een streepje ervoor', () => {
    expect(leesZoektekst('pijn "laatste dagen" -kind -"jonge mensen"')).toEqual({
      frases: ['laatste dagen'],
      zonder: ['kind', 'jonge mensen'],
      woorden: ['pijn'],
      bijzaak: [],
      getypt: ['pijn'],
    })
  })

  test('van een hele vraag blijft het onderwerp over', () => {
    expect(leesZoektekst('wie bel ik bij een delier in het weekend?').woorden).toEqual([
      'bel',
      'delier',
      'weekend',
    ])
  })

  test.each([
    ['hoe regel ik een tolk', ['regel']],
    ['welke kaart print je uit', ['print']],
    ['ik overleg over pijn', ['overleg']],
    ['wie helpt bij een delier', ['helpt']],
    ['een tolk regelen', []],
  ])('%s heeft als werkwoord van de vraag %j', (tekst, bijzaak) => {
    expect(leesZoektekst(tekst).bijzaak).toEqual(bijzaak)
  })

  test('wie vraagt wat iets is, vraagt wat het woord betekent', () => {
    expect(leesZoektekst('Wat is een delier?')).toMatchObject({
      woorden: ['delier', 'betekenis'],
      bijzaak: ['is', 'betekenis'],
    })
    expect(leesZoektekst('wat is').woorden).toEqual(['wat', 'is'])
  })

  test('een vraag van alleen vraagwoorden blijft staan', () => {
    expect(leesZoektekst('wie is dat').woorden).toEqual(['wie', 'is', 'dat'])
  })

  test('een los aanhalingsteken, een los streepje of niets is geen fout', () => {
    expect(leesZoektekst('"pijn').woorden).toEqual(['pijn'])
    expect(leesZoektekst('- pijn').woorden).toEqual(['pijn'])
    expect(leesZoektekst('   ')).toEqual({
      frases: [],
      zonder: [],
      woorden: [],
      bijzaak: [],
      getypt: [],
    })
  })
})
