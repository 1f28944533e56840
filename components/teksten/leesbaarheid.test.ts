import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { editorExtensies } from './editor-extensies'
import { leesbaarheid, leeszin } from './leesbaarheid'
import { maakBegrippenzoeker } from './zoek-begrippen'

const schema = getSchema(editorExtensies('volledig'))
const lees = (...content: object[]) => leesbaarheid(schema.nodeFromJSON({ type: 'doc', content }))
const blok = (type: string, text: string, attrs = {}) => ({ type, attrs, content: [{ type: 'text', text }] })
const woorden = (aantal: number) => `Als ${Array.from({ length: aantal - 1 }, () => 'dat').join(' ')}.`

test('een zin van meer dan twintig woorden wordt genoemd, met zijn plaats in de tekst', () => {
  const { zinnen } = lees(blok('paragraph', `Kort. ${woorden(21)} Weer kort.`))
  expect(zinnen).toEqual([{ van: 7, tot: 7 + woorden(21).length, tekst: woorden(21), uitleg: '21 woorden' }])
  expect(lees(blok('paragraph', `${woorden(20)} ${woorden(20)}`)).zinnen).toEqual([])
})

test('een afkorting of een getal eindigt geen zin, een kop is er geen', () => {
  const zin = `Geef bijv. 2.5 mg ${woorden(20).toLowerCase()}`
  expect(lees(blok('paragraph', zin)).zinnen).toHaveLength(1)
  expect(lees(blok('heading', woorden(30), { level: 2 })).zinnen).toEqual([])
})

test('een moeilijk woord krijgt een makkelijker woord, ook met een hoofdletter en na een voetnoot', () => {
  const voetnoot = { type: 'voetnoot', attrs: { bron: 'x' } }
  const content = [{ type: 'text', text: 'Ja' }, voetnoot, { type: 'text', text: ' Indien nodig, teneinde.' }]
  const uitslag = lees({ type: 'paragraph', content })
  expect(uitslag.woorden).toEqual([
    { van: 5, tot: 11, tekst: 'Indien', uitleg: 'als', liever: 'Als' },
    { van: 19, tot: 27, tekst: 'teneinde', uitleg: 'om', liever: 'om' },
  ])
  expect(leeszin(uitslag)).toBe('Kan makkelijker: 2 moeilijke woorden')
  expect(leeszin({ zinnen: [], woorden: [] })).toBe('Leest makkelijk')
})

test('een woord dat een begrip is, is niet moeilijk: de eerste keer staat erbij wat lezers lezen', () => {
  const zoeker = maakBegrippenzoeker([
    { slug: 'dyspnoe', term: 'Dyspnoe', uitleg: 'Benauwd zijn.', ookBekendAls: ['kortademigheid'] },
  ])
  const inhoud = blok('paragraph', 'Bij dyspnoe, indien nodig. Kortademigheid.')
  const doc = schema.nodeFromJSON({ type: 'doc', content: [inhoud] })
  const { woorden: moeilijk, begrippen } = leesbaarheid(doc, zoeker)
  expect(moeilijk.map(({ tekst }) => tekst)).toEqual(['indien'])
  expect(begrippen).toEqual([{ van: 5, tot: 12, tekst: 'dyspnoe', uitleg: 'Benauwd zijn.' }])
})
