import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTekstDoc } from './leesschema'
import { isLegeTekst, tekstDocSchema } from './schema'

const tekst = (text: string, marks: unknown[] = []) => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
})
const alinea = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const lijst = (...content: unknown[]) => ({ type: 'bulletList', content })
const punt = (...content: unknown[]) => ({ type: 'listItem', content })
const link = (href: unknown, attrs = {}) => alinea(tekst('x', [{ type: 'link', attrs: { href, ...attrs } }]))
const past = (value: unknown) => tekstDocSchema.safeParse(value).success

const VOLLEDIG = doc(
  { type: 'heading', attrs: { level: 2 }, content: [tekst('Kop')] },
  alinea(
    tekst('vet', [{ type: 'bold' }, { type: 'italic' }]),
    { type: 'hardBreak' },
    { type: 'voetnoot', attrs: { bron: 'richtlijn-delier' } },
  ),
  lijst(punt(alinea(tekst('een')), lijst(punt(alinea(tekst('binnen')))))),
  { type: 'orderedList', attrs: { start: 3 }, content: [punt(alinea())] },
  {
    type: 'taskList',
    content: [{ type: 'taskItem', attrs: { checked: true }, content: [alinea(tekst('taak'))] }],
  },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [alinea(tekst('k'))] },
          { type: 'tableCell', content: [alinea()] },
        ],
      },
    ],
  },
  { type: 'callout', attrs: { soort: 'TIP' }, content: [alinea(tekst('tip'))] },
  { type: 'blockquote', content: [alinea(tekst('citaat'))] },
  { type: 'horizontalRule' },
  { type: 'image', attrs: { bijlageId: '0197c5d8-6f0a-7d4e-8c1a-000000000000', alt: 'Een foto' } },
  link('https://palliaweb.nl/x?a=1#b'),
  alinea(tekst('y', [{ type: 'link', attrs: { naar: '0197c5d8-6f0a-7d4e-8c1a-000000000000' } }])),
)

test('alles op de lijst past, en blijft zoals het is', () => {
  expect(tekstDocSchema.parse(VOLLEDIG)).toEqual(VOLLEDIG)
})

test.each([
  ['een onbekend blok', doc({ type: 'script', content: [tekst('x')] })],
  ['een onbekende sleutel', doc({ type: 'paragraph', style: 'color:red' })],
  ['een onbekend attribuut', doc({ type: 'heading', attrs: { level: 2, onclick: 'x' }, content: [] })],
  ['een onbekend merk', doc(alinea(tekst('x', [{ type: 'code' }])))],
  ['hetzelfde merk twee keer', doc(alinea(tekst('x', [{ type: 'bold' }, { type: 'bold' }])))],
  ['kop 1', doc({ type: 'heading', attrs: { level: 1 } })],
  ['kop 99', doc({ type: 'heading', attrs: { level: 99 } })],
  ['tekst buiten een alinea', doc(tekst('x'))],
  ['een alinea in een alinea', doc(alinea(alinea()))],
  ['een lijst zonder punten', doc(lijst())],
  ['een punt dat met een lijst begint', doc(lijst(punt(lijst(punt(alinea())))))],
  ['een kop in een lijst', doc(lijst(punt({ type: 'heading', attrs: { level: 2 } })))],
  [
    'een tabel in een kader',
    doc({ type: 'callout', attrs: { soort: 'TIP' }, content: [{ type: 'table', content: [] }] }),
  ],
  [
    'een kader van een onbekende soort',
    doc({ type: 'callout', attrs: { soort: 'GEVAAR' }, content: [alinea()] }),
  ],
  ['een rij buiten een tabel', doc({ type: 'tableRow', content: [] })],
  [
    'een afbeelding waarbij de beschrijving ontbreekt',
    doc({ type: 'image', attrs: { bijlageId: '0197c5d8-6f0a-7d4e-8c1a-000000000000' } }),
  ],
  ['een afbeelding met een adres', doc({ type: 'image', attrs: { src: 'https://x.nl/a.png', alt: 'a' } })],
  ['een voetnoot die geen slug is', doc(alinea({ type: 'voetnoot', attrs: { bron: '../x' } }))],
  ['een link met target', doc(link('https://x.nl', { target: '_blank' }))],
  ['een link naar twee dingen', doc(link('https://x.nl', { naar: '0197c5d8-6f0a-7d4e-8c1a-000000000000' }))],
  ['een link naar iets dat geen id is', doc(alinea(tekst('x', [{ type: 'link', attrs: { naar: '../x' } }])))],
  ['een link naar niets', doc(alinea(tekst('x', [{ type: 'link', attrs: {} }])))],
  ['een leeg document', doc()],
  ['U+0000', doc(alinea(tekst('a\u0000b')))],
  ['een half teken', doc(alinea(tekst('a\ud800b')))],
  ['tekst die geen tekst is', doc(alinea({ type: 'text', text: 5 }))],
  ['een lijst in plaats van een document', [alinea()]],
  ['niets', null],
])('weigert %s', (_naam, value) => {
  expect(past(value)).toBe(false)
})

describe('omvang', () => {
  const diep = (lagen: number): unknown =>
    Array.from({ length: lagen }).reduce(
      (binnen) => lijst(punt(alinea(), binnen)),
      lijst(punt(alinea(tekst('x')))),
    )

  test('vier lijsten in elkaar passen, vijf niet', () => {
    expect(past(doc(diep(3)))).toBe(true)
    expect(tekstDocSchema.safeParse(doc(diep(4))).error?.issues[0]?.message).toContain(
      'te veel lijsten in elkaar',
    )
  })

  test('honderdduizend lagen geven een nette weigering en geen volle stapel', () => {
    expect(past(doc(diep(100_000)))).toBe(false)
  })

  test('5.000 nodes passen, 5.001 niet', () => {
    const leeg = (n: number) => doc(...Array.from({ length: n }, () => ({ type: 'paragraph' })))
    expect(past(leeg(4_999))).toBe(true)
    expect(tekstDocSchema.safeParse(leeg(5_000)).error?.issues[0]?.message).toContain('te lang')
  })

  test('100.000 tekens passen, 100.001 niet', () => {
    expect(past(doc(alinea(tekst('a'.repeat(100_000)))))).toBe(true)
    expect(past(doc(alinea(tekst('a'.repeat(60_000)), tekst('a'.repeat(40_001)))))).toBe(false)
  })
})

describe('schoonmaken', () => {
  const schoon = (text: string) => tekstDocSchema.parse(doc(alinea(tekst(text))))

  test('tekst wordt NFC, zonder omkeertekens; een regeleinde uit Word wordt een spatie', () => {
    expect(schoon('cafe\u0301\u202e ab\u000bc')).toEqual(doc(alinea(tekst('café ab c'))))
  })

  test('tekst waar niets van overblijft verdwijnt, want de editor kent geen lege tekst', () => {
    expect(schoon('\u202e')).toEqual(doc(alinea()))
  })

  test('nog eens schoonmaken verandert niets meer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const eerst = tekstDocSchema.safeParse(doc(alinea(tekst(text))))
        if (eerst.success) expect(tekstDocSchema.parse(eerst.data)).toEqual(eerst.data)
      }),
    )
  })
})

test('een tekst uit de eigen database wordt aan de buitenkant herkend', () => {
  expect(isTekstDoc(VOLLEDIG)).toBe(true)
  for (const value of [null, 'doc', {}, doc(), { type: 'doc' }, { type: 'paragraph', content: [1] }])
    expect(isTekstDoc(value)).toBe(false)
})

test('een tekst is leeg zonder woorden en zonder afbeelding', () => {
  expect(isLegeTekst(tekstDocSchema.parse(doc(alinea(), lijst(punt(alinea())))))).toBe(true)
  expect(isLegeTekst(tekstDocSchema.parse(VOLLEDIG))).toBe(false)
})
