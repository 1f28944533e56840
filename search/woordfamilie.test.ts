import { describe, expect, test } from 'vitest'
import { familieVan, wortel } from './woordfamilie'

test.each([
  ['verslaafd', 'verslaafden', 'verslaving', 'verslavingen'],
  ['dementie', 'dementerend', 'dementerenden', 'demente'],
  ['sterven', 'sterft', 'stervend', 'stervende'],
  ['dakloos', 'daklozen', 'dakloosheid'],
  ['kwetsbaar', 'kwetsbare', 'kwetsbaarheid'],
  ['palliatief', 'palliatieve', 'palliative'],
  ['psychiatrie', 'psychiatrisch', 'psychiatrische'],
  ['markeren', 'gemarkeerd', 'gemarkeerde', 'markering'],
  ['begeleiden', 'begeleidt', 'begeleiding'],
  ['cultuursensitief', 'cultuursensitieve', 'cultuursensitiviteit'],
  ['delirium', 'delirante'],
  ['verward', 'verwarring', 'verwardheid'],
  ['tolk', 'tolken', 'tolkt'],
  ['verlies', 'verliezen'],
  ['kind', 'kinderen'],
])('%s is familie van wat erop lijkt', (woord, ...familie) => {
  expect(familie.map(wortel)).toEqual(familie.map(() => wortel(woord)))
})

test.each([
  ['gebruiker', 'gebruiken'],
  ['week', 'weekend'],
  ['hart', 'haar'],
  ['dienst', 'dieet'],
  ['geest', 'geen'],
])('%s en %s zijn geen familie', (een, ander) => {
  expect(wortel(een)).not.toBe(wortel(ander))
})

test.each(['', 'a', 'wc', '4', 'e', 'ge', 'en'])('%j geeft geen fout en geen lege wortel', (woord) => {
  expect(wortel(woord)).toBe(woord)
})

describe('de familie in een lijst woorden', () => {
  const bekend = new Set('rouw rouwen rouwende rouwt roeien rood tolk'.split(' '))

  test('zijn de andere woorden met dezelfde wortel, wie er het meest op lijkt eerst', () => {
    expect(familieVan('rouwend', bekend)).toEqual(['rouwen', 'rouwende', 'rouwt', 'rouw'])
    expect(familieVan('rouwend', bekend, 1)).toEqual(['rouwen'])
  })

  test('is leeg voor een woord dat er alleen voor staat of waar te weinig van over blijft', () => {
    expect(familieVan('tolk', bekend)).toEqual([])
    expect(familieVan('rode', bekend)).toEqual([])
  })
})
