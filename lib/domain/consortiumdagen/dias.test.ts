import { describe, expect, test } from 'vitest'
import { tekst } from '@/tests/support/factories/themadossier'
import type { TekstDoc } from '../teksten/schema'
import { type Dia, maakDias, type Standverhaal } from './dias'
import { diaregels, verdeel } from './diatekst'

const alinea = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const kaal = (text: string) => ({ type: 'listItem' as const, content: [alinea(text)] satisfies [unknown] })
type Lijst = Extract<TekstDoc['content'][number], { type: 'bulletList' }>
const punt = (text: string, ...onder: string[]): Lijst['content'][number] => ({
  type: 'listItem',
  content:
    onder.length === 0 ? [alinea(text)] : [alinea(text), { type: 'bulletList', content: onder.map(kaal) }],
})
const lijst = (...punten: Lijst['content']): TekstDoc => ({
  type: 'doc',
  content: [{ type: 'bulletList', content: punten }],
})

const verhaal: Standverhaal = {
  id: '1',
  slug: 'de-lamp',
  titel: 'De lamp',
  samenvatting: 'Over de nacht.',
  netwerk: 'Zee',
  casus: tekst('Mevrouw A. sliep slecht.'),
  aanpak: tekst('Een lamp bleef aan.'),
  uitkomst: tekst('Zij sliep.'),
  aandachtspunten: lijst(punt('Kijk naar het licht.', 'Ook op de gang.'), punt('Vraag de familie.')),
  gespreksvragen: lijst(punt('Wat doen wij?'), punt('Wat kan anders?')),
  netwerken: [],
}
const dag = { id: 'd', titel: 'Consortiumdag', datum: '2027-02-08', besluiten: [] }
const inWoorden = (dia: Dia) =>
  dia.soort === 'TEKST' ? `${dia.kop}: ${dia.regels.map((regel) => regel.tekst).join(' | ')}` : dia.kop

test('een dag is één idee per scherm, in de volgorde van het verhaal', () => {
  expect(maakDias({ ...dag, verhalen: [verhaal] }).map(inWoorden)).toEqual([
    'Consortiumdag',
    'Deze verhalen: De lamp',
    'De lamp',
    'Casus: Mevrouw A. sliep slecht.',
    'Aanpak: Een lamp bleef aan.',
    'Uitkomst: Zij sliep.',
    'Aandachtspunt 1 van 2: Kijk naar het licht. | Ook op de gang.',
    'Aandachtspunt 2 van 2: Vraag de familie.',
    'Vragen voor het gesprek: Wat doen wij? | Wat kan anders?',
    'Ook iets voor ons?',
    'Wat spreken we af?',
    'Wat we besloten',
  ])
})

test('wat niet is geschreven heeft geen scherm, en een dag zonder verhalen wel een begin en een einde', () => {
  const leeg = { type: 'doc', content: [{ type: 'paragraph' }] }
  const dias = maakDias({
    ...dag,
    verhalen: [{ ...verhaal, uitkomst: leeg, aandachtspunten: leeg, gespreksvragen: null }],
  })
  expect(dias.filter(({ soort }) => soort === 'TEKST').map(({ kop }) => kop)).toEqual([
    'Deze verhalen',
    'Casus',
    'Aanpak',
  ])
  expect(maakDias({ ...dag, verhalen: [] }).map(({ soort }) => soort)).toEqual(['BEGIN', 'EINDE'])
})

describe('een lange tekst', () => {
  const alineas = (...teksten: string[]): TekstDoc => ({ type: 'doc', content: teksten.map(alinea) })
  const alleWoorden = (schermen: ReturnType<typeof verdeel>) =>
    schermen
      .flat()
      .map((regel) => regel.tekst)
      .join(' ')
      .replaceAll(/\s+/g, ' ')

  test('gaat over schermen op de grens van een alinea', () => {
    const zin = 'Dit is een gewone zin van een verhaal, zoals er meer zijn. '
    const schermen = verdeel(diaregels(alineas(zin.repeat(3), zin.repeat(2), zin)))
    expect(schermen.map((scherm) => scherm.length)).toEqual([2, 1])
  })

  test('verliest niets en houdt elk scherm klein, hoe de tekst ook is', () => {
    const zin = 'Dit is een gewone zin van een verhaal, zoals er meer zijn.'
    const teksten = [
      Array.from({ length: 60 }, () => zin).join(' '),
      Array.from({ length: 400 }, (_, plek) => `woord${plek}`).join(' '),
      'Kort.',
    ]
    const schermen = verdeel(diaregels(alineas(...teksten)))
    expect(alleWoorden(schermen)).toBe(teksten.join(' '))
    for (const scherm of schermen)
      expect(scherm.reduce((som, regel) => som + regel.tekst.length, 0)).toBeLessThanOrEqual(8 * 50)
  })

  test('breekt een woord zonder einde, maar geen teken van meer letters', () => {
    const gezin = '👩‍👩‍👧‍👦'
    const schermen = verdeel(diaregels(alineas(`https://adres.example/${gezin.repeat(100)}`)))
    expect(schermen.length).toBeGreaterThan(1)
    expect(
      schermen
        .flat()
        .map((regel) => regel.tekst)
        .join(''),
    ).toBe(`https://adres.example/${gezin.repeat(100)}`)
    expect(schermen.flat().every((regel) => regel.tekst.replaceAll(gezin, '').length < 30)).toBe(true)
  })

  test('een punt van een lijst heeft zijn teken één keer, en telt door in een genummerde lijst', () => {
    const lang = Array.from({ length: 30 }, () => 'Dit is een zin van het eerste punt.').join(' ')
    const regels = verdeel(diaregels(lijst(punt(lang), punt('Twee.')))).flat()
    expect(regels.filter(({ teken }) => teken === '•')).toHaveLength(2)
    const genummerd: TekstDoc = {
      type: 'doc',
      content: [
        { type: 'orderedList', attrs: { start: 3 }, content: [punt('Drie.'), punt('Vier.', 'Onder vier.')] },
      ],
    }
    expect(diaregels(genummerd)).toEqual([
      { tekst: 'Drie.', teken: '3.', diepte: 0 },
      { tekst: 'Vier.', teken: '4.', diepte: 0 },
      { tekst: 'Onder vier.', teken: '•', diepte: 1 },
    ])
  })
})
