import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsIn, veldlabel, vergelijkTekst, vergelijkVersies } from './versievergelijking'

const doc = (...alineas: string[]) => ({
  type: 'doc',
  content: alineas.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

describe('twee versies naast elkaar', () => {
  test('laat per veld zien welke woorden weg zijn en welke erbij kwamen', () => {
    const oud = { titel: 'Pijn', inleiding: doc('Vraag naar pijn.') }
    const nieuw = { titel: 'Pijn', inleiding: doc('Vraag elke dag naar pijn.') }
    expect(vergelijkVersies(oud, nieuw)).toEqual([
      {
        veld: 'inleiding',
        label: 'Inleiding',
        delen: [
          { soort: 'GELIJK', tekst: 'Vraag ' },
          { soort: 'ERBIJ', tekst: 'elke dag ' },
          { soort: 'GELIJK', tekst: 'naar pijn.' },
        ],
      },
    ])
  })

  test('een veld dat erbij kwam of verdween telt mee', () => {
    const velden = vergelijkVersies({ opmerking: 'weg' }, { reden: 'nieuw' })
    expect(velden.map(({ veld, delen }) => [veld, delen[0]?.soort])).toEqual([
      ['reden', 'ERBIJ'],
      ['opmerking', 'WEG'],
    ])
  })

  test('ids staan er met hun naam', () => {
    const id = '0192f0c1-1111-7aaa-8bbb-1234567890ab'
    const namen = new Map([[id, 'Dementie']])
    expect(idsIn({ doelgroepIds: [id], titel: 'x' })).toEqual([id])
    const [veld] = vergelijkVersies({ doelgroepIds: [] }, { doelgroepIds: [id] }, namen)
    expect(veld).toEqual({
      veld: 'doelgroepIds',
      label: 'Doelgroep',
      delen: [{ soort: 'ERBIJ', tekst: 'Dementie' }],
    })
  })

  test('een veldnaam leest als gewone woorden', () => {
    expect(veldlabel('laatstGecontroleerdOp')).toBe('Laatst gecontroleerd op')
    expect(veldlabel('url')).toBe('Url')
  })

  test('oud en nieuw zijn altijd terug te lezen uit de delen', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (oud, nieuw) => {
        const delen = vergelijkTekst(oud, nieuw)
        const zonder = (soort: string) =>
          delen
            .filter((deel) => deel.soort !== soort)
            .map(({ tekst }) => tekst)
            .join('')
        expect(zonder('ERBIJ')).toBe(oud)
        expect(zonder('WEG')).toBe(nieuw)
      }),
    )
  })

  test('twee heel lange teksten kosten geen seconden', () => {
    const [oud, nieuw] = ['a ', 'b '].map((woord) => woord.repeat(40_000))
    const begin = performance.now()
    expect(vergelijkTekst(oud ?? '', nieuw ?? '')).toHaveLength(2)
    expect(performance.now() - begin).toBeLessThan(500)
  })
})
