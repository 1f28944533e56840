import { getSchema, type JSONContent } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tekstDocSchema, tekstVeld } from '@/lib/domain/teksten/schema'
import { editorExtensies } from './editor-extensies'
import { uitEditor } from './editor-uitvoer'

const volledig = getSchema(editorExtensies('volledig'))
const verhaal = getSchema(editorExtensies('verhaal'))

const naarEditorEnTerug = (doc: unknown, schema = volledig) => {
  const node = schema.nodeFromJSON(doc)
  node.check()
  return uitEditor(node.toJSON())
}
const editorKent = (doc: unknown, schema = volledig) => {
  try {
    schema.nodeFromJSON(doc).check()
    return true
  } catch {
    return false
  }
}

const alinea = { type: 'paragraph' }
const punt = { type: 'listItem', content: [alinea] }
const taak = { type: 'taskItem', attrs: { checked: false }, content: [alinea] }
const cel = { type: 'tableCell', content: [alinea] }
const rij = { type: 'tableRow', content: [cel] }
const hardBreak = { type: 'hardBreak' }
const voetnoot = { type: 'voetnoot', attrs: { bron: 'x' } }
const KLEINSTE: Record<string, JSONContent> = {
  text: { type: 'text', text: 'x' },
  hardBreak,
  voetnoot,
  paragraph: alinea,
  heading: { type: 'heading', attrs: { level: 2 } },
  bulletList: { type: 'bulletList', content: [punt] },
  orderedList: { type: 'orderedList', content: [punt] },
  listItem: punt,
  taskList: { type: 'taskList', content: [taak] },
  taskItem: taak,
  table: { type: 'table', content: [rij] },
  tableRow: rij,
  tableCell: cel,
  tableHeader: { type: 'tableHeader', content: [alinea] },
  callout: { type: 'callout', attrs: { soort: 'TIP' }, content: [alinea] },
  blockquote: { type: 'blockquote', content: [alinea] },
  horizontalRule: { type: 'horizontalRule' },
  image: { type: 'image', attrs: { bijlageId: '0197c5d8-6f0a-7d4e-8c1a-000000000000', alt: 'a' } },
}
const OUDERS: Record<string, string> = {
  listItem: 'bulletList',
  taskItem: 'taskList',
  tableRow: 'table',
  tableCell: 'tableRow',
  tableHeader: 'tableRow',
}

/** A whole document around one node that holds just this content. */
function omhuld(type: string, content: JSONContent[]): JSONContent {
  if (type === 'doc') return { type, content }
  const attrs = KLEINSTE[type]?.attrs
  const node = { type, ...(attrs ? { attrs } : {}), content }
  return omhuld(OUDERS[type] ?? 'doc', [node])
}

test('de editor kent precies de nodes en merken van het schema', () => {
  expect(Object.keys(volledig.nodes).sort()).toEqual(['doc', ...Object.keys(KLEINSTE)].sort())
  expect(Object.keys(volledig.marks).sort()).toEqual(['bold', 'controleer', 'italic', 'link'])
  expect(Object.keys(verhaal.nodes).sort()).toEqual([
    'bulletList',
    'doc',
    'hardBreak',
    'listItem',
    'orderedList',
    'paragraph',
    'text',
  ])
})

const METINHOUD = Object.keys(KLEINSTE).filter(
  (type) => !['text', 'hardBreak', 'voetnoot', 'horizontalRule', 'image'].includes(type),
)

describe.each(['doc', ...METINHOUD])('in %s', (ouder) => {
  test.each(Object.keys(KLEINSTE))('past %s voor de editor als het voor het schema past', (kind) => {
    for (const content of [[KLEINSTE[kind] ?? {}], [alinea, KLEINSTE[kind] ?? {}]]) {
      const doc = omhuld(ouder, content)
      expect([kind, editorKent(doc)]).toEqual([kind, tekstDocSchema.safeParse(doc).success])
    }
  })
})

const inline: fc.Arbitrary<JSONContent> = fc.oneof(
  fc.record({ type: fc.constant('text'), text: fc.stringMatching(/^[a-z ]{1,8}$/) }),
  fc.record({
    type: fc.constant('text'),
    text: fc.constant('x'),
    marks: fc.array(fc.constantFrom({ type: 'bold' }, { type: 'italic' }), { minLength: 1, maxLength: 1 }),
  }),
  fc.constant(hardBreak),
  fc.constant(voetnoot),
)
const { blok } = fc.letrec<{
  alinea: JSONContent
  lijst: JSONContent
  stroom: JSONContent
  blok: JSONContent
}>((tie) => ({
  alinea: fc.record({
    type: fc.constant('paragraph'),
    content: fc.array(inline, { minLength: 1, maxLength: 3 }),
  }),
  lijst: fc.record({
    type: fc.constantFrom('bulletList', 'orderedList'),
    content: fc.array(
      fc.tuple(tie('alinea'), tie('stroom')).map((content) => ({ type: 'listItem', content })),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  stroom: fc.oneof({ maxDepth: 2, depthIdentifier: 'stroom' }, tie('alinea'), tie('lijst')),
  blok: fc.oneof(
    tie('stroom'),
    fc.record({
      type: fc.constant('blockquote'),
      content: fc.array(tie('stroom'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('callout'),
      attrs: fc.record({ soort: fc.constantFrom('LET_OP', 'TIP', 'VRAAG_DIT') }),
      content: fc.array(tie('stroom'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }),
      content: fc.array(inline, { minLength: 1, maxLength: 2 }),
    }),
    fc.constantFrom(...['taskList', 'table', 'horizontalRule', 'image'].map((type) => KLEINSTE[type] ?? {})),
  ),
}))

test('elke tekst komt onveranderd door de editor heen', () => {
  fc.assert(
    fc.property(fc.array(blok, { minLength: 1, maxLength: 4 }), (content) => {
      const doc = tekstDocSchema.parse({ type: 'doc', content })
      expect(tekstDocSchema.parse(naarEditorEnTerug(doc))).toEqual(doc)
    }),
    { numRuns: 300 },
  )
})

test('wat de editor aan het eind openhoudt om in te typen, wordt niet bewaard', () => {
  const doc = { type: 'doc', content: [KLEINSTE['table'], alinea, alinea] }
  expect(naarEditorEnTerug(doc)).toEqual({ type: 'doc', content: [KLEINSTE['table']] })
  expect(naarEditorEnTerug({ type: 'doc', content: [alinea] })).toEqual({ type: 'doc', content: [alinea] })
})

test('wat een verhaal in de editor kan bevatten, past ook in het veld van een verhaal', () => {
  const doc = {
    type: 'doc',
    content: [KLEINSTE['bulletList'], { ...alinea, content: [KLEINSTE['text'], KLEINSTE['hardBreak']] }],
  }
  expect(
    tekstVeld({ variant: 'verhaal' }).safeParse(JSON.stringify(naarEditorEnTerug(doc, verhaal))).success,
  ).toBe(true)
  for (const type of ['heading', 'table', 'callout', 'taskList']) {
    expect(editorKent({ type: 'doc', content: [KLEINSTE[type]] }, verhaal)).toBe(false)
  }
})
