import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodesVan } from '@/lib/domain/teksten/leesschema'
import { plattetekst } from '@/lib/domain/teksten/plattetekst'
import type { TekstNode } from '@/lib/domain/teksten/schema'
import { voetnoten } from '@/lib/domain/teksten/voetnoten'
import { readMarkdown } from './markdown'

const CONTENT = path.join(import.meta.dirname, 'content')
const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && path.basename(file) !== 'README.md')
  .sort()

const read = (file: string) => readFileSync(path.join(CONTENT, file), 'utf8')
const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase())
const types = (node: TekstNode) => [...nodesVan(node)].map(({ type }) => type)

/** What a reader of the Markdown sees, by cutting the signs away: another road than the parser takes. */
const visible = (source: string) =>
  source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\n## Bronnen\n[\s\S]*$/, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/^[-*] \[[ x]\] /gm, '')
    .replace(/(?:^|(?<=[?.] ))\d+\. /gm, '')

test('the content pack is there', () => {
  expect(files.length).toBe(67)
})

describe.each(files)('%s', (file) => {
  const source = read(file)
  const text = readMarkdown(source)

  test('keeps every word, in order', () => {
    expect(words(`${text.title}\n${plattetekst(text.doc)}`)).toEqual(words(visible(source)))
  })

  test('keeps every footnote, in order', () => {
    const written = source.replace(/^\[\^.*$/gm, '').matchAll(/\[\^([a-z0-9-]+)\]/g)
    expect(voetnoten(text.doc)).toEqual([...new Set([...written].map((match) => match[1]))])
  })

  test('says the same in its parts as in one piece', () => {
    const parts = text.sections.map(({ title, doc }) => `${title}\n${plattetekst(doc)}`)
    const intro = text.intro ? [plattetekst(text.intro)] : []
    expect([...intro, ...parts].join('\n')).toBe(plattetekst(text.doc))
  })
})

test('callouts, check lists, tables and numbered lines keep their kind', () => {
  const kaart = readMarkdown(read('dossiers/psychiatrie/kenniskaart.md'))
  expect(types(kaart.doc)).toContain('taskList')
  expect(types(kaart.doc)).toContain('callout')
  const [, afloop] = kaart.sections
  expect(kaart.sections[0]?.doc.content[0]).toMatchObject({
    type: 'orderedList',
    content: Array(6).fill({ type: 'listItem' }),
  })
  expect(afloop?.doc.content[0]?.type).toBe('bulletList')
  const tabellen = files.filter((file) => types(readMarkdown(read(file)).doc).includes('table'))
  expect(tabellen).toEqual(['dossiers/interculturele-zorg/kenniskaart.md'])
  const callouts = files.flatMap((file) =>
    types(readMarkdown(read(file)).doc).filter((type) => type === 'callout'),
  )
  expect(callouts).toHaveLength(39)
})

test('a callout with words after its label begins with a sentence of its own', () => {
  const text = readMarkdown('---\nid: x\n---\n# T\n\n> **Vraag dit** (aan je team): Wat doen wij?\n')
  expect(plattetekst(text.doc)).toBe('Vraag dit\nAan je team: Wat doen wij?')
})

test('front matter comes back as data', () => {
  expect(readMarkdown(read('dossiers/psychiatrie/index.md')).data).toMatchObject({
    id: 'dossier/psychiatrie',
    volgende_herziening: '2027-06-01',
    bronnen: ['bron/themadag-dood-in-zicht', 'bron/netwerk-ggz-signalen'],
  })
})

test('what the portal has no place for stops the reading', () => {
  expect(() => readMarkdown('# T\n\nZonder front matter')).toThrow('front matter')
  expect(() => readMarkdown('---\nid: x\n---\nZonder kop')).toThrow('heading')
  expect(() => readMarkdown('---\nid: x\n---\n# T\n\n<b>html</b> in een zin')).toThrow('html')
  expect(() => readMarkdown('---\nid: x\n---\n# T\n\n```\ncode\n```')).toThrow('code')
})
