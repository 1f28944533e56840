import { describe, expect, test } from 'vitest'
import { transcript } from './transcript'

const zegt = (begin: number, tekst: string, duur = 2) => ({
  begin: begin * 1_000,
  eind: (begin + duur) * 1_000,
  tekst,
})
const vorm = (delen: ReturnType<typeof transcript>) =>
  delen.map(({ titel, alineas }) => [
    titel,
    alineas.map(({ stukjes }) => stukjes.map(({ tekst }) => tekst).join(' ')),
  ])

describe('de tekst van een opname', () => {
  test('staat per hoofdstuk, en per pauze of spreker in een alinea', () => {
    const delen = transcript(
      [
        zegt(0, 'Welkom\nallemaal.'),
        zegt(2, 'Fijn dat je er bent.'),
        zegt(9.8, 'Dan nu pijn.'),
        zegt(12, 'En angst.'),
        zegt(20, 'Na een pauze.'),
        zegt(22, 'Noor de Vries: Een vraag.'),
        zegt(24, '- Ja.'),
      ],
      [
        { begin: 10_000, titel: 'Pijn' },
        { begin: 600_000, titel: 'Zonder woorden' },
      ],
    )
    expect(vorm(delen)).toEqual([
      [null, ['Welkom allemaal. Fijn dat je er bent.']],
      ['Pijn', ['Dan nu pijn. En angst.', 'Na een pauze.', 'Noor de Vries: Een vraag.', '- Ja.']],
    ])
    expect(delen[1]).toMatchObject({ begin: 10_000, alineas: [{ begin: 9_800 }, {}, {}, {}] })
  })

  test('een lange alinea breekt na een zin, en anders vanzelf', () => {
    const zin = 'Dit is een zin van precies zo veel letters dat er acht in een alinea gaan.'
    const lang = Array.from({ length: 12 }, (_, plek) => zegt(plek * 2, zin))
    expect(vorm(transcript(lang, []))[0]?.[1]).toHaveLength(3)
    const zonderPunt = lang.map((stuk) => ({ ...stuk, tekst: stuk.tekst.slice(0, -1) }))
    expect(vorm(transcript(zonderPunt, []))[0]?.[1]).toHaveLength(1)
    expect(transcript([...zonderPunt, ...zonderPunt], [])[0]?.alineas).toHaveLength(2)
    expect(transcript([], [{ begin: 0, titel: 'Welkom' }])).toEqual([])
  })
})
