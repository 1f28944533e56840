import { expect, test } from 'vitest'
import { leestijd } from './leestijd'
import { plattetekst } from './plattetekst'
import { type TekstDoc, tekstDocSchema } from './schema'
import { bronnenBijVoetnoten, voetnoten } from './voetnoten'
import { woordenaantal } from './woordenaantal'

const voetnoot = (bron: string) => ({ type: 'voetnoot', attrs: { bron } })
const alinea = (...delen: (string | object)[]) => ({
  type: 'paragraph',
  content: delen.map((deel) => (typeof deel === 'string' ? { type: 'text', text: deel } : deel)),
})
const doc = (...content: object[]): TekstDoc => tekstDocSchema.parse({ type: 'doc', content })

test('platte tekst heeft een regel per alinea, punt en cel, en geen voetnoten', () => {
  const tekst = doc(
    alinea('Bel de arts', voetnoot('richtlijn-delier'), '.', { type: 'hardBreak' }, 'Nu.'),
    { type: 'paragraph' },
    { type: 'bulletList', content: [{ type: 'listItem', content: [alinea('een')] }] },
    { type: 'callout', attrs: { soort: 'LET_OP' }, content: [alinea('Gevaar')] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [alinea('cel')] }] }],
    },
    { type: 'image', attrs: { bijlageId: '0197c5d8-6f0a-7d4e-8c1a-000000000000', alt: 'Een schema' } },
    { type: 'horizontalRule' },
  )
  expect(plattetekst(tekst)).toBe('Bel de arts. Nu.\neen\nLet op\nGevaar\ncel\nEen schema')
})

test('een link is zijn woorden; wie twee teksten vergelijkt, hoort ook waarheen', () => {
  const naar = '0197c5d8-6f0a-7d4e-8c1a-000000000000'
  const link = (text: string, attrs: object) => ({ type: 'text', text, marks: [{ type: 'link', attrs }] })
  const tekst = doc(alinea('Zie ', link('dit', { naar }), ' en ', link('dat', { href: 'https://x.nl' })))
  expect(plattetekst(tekst)).toBe('Zie dit en dat')
  expect(plattetekst(tekst, (doel) => ('naar' in doel ? 'NAH' : doel.href))).toBe(
    'Zie dit [link: NAH] en dat [link: https://x.nl]',
  )
})

test.each([
  ['', 0],
  ['Twee woorden.', 2],
  ["auto's van het ggz-team", 4],
  ['088 605 14 44', 4],
  ['– · …', 0],
])('%j telt %i woorden', (tekst, aantal) => expect(woordenaantal(tekst)).toBe(aantal))

test('leestijd is 200 woorden per minuut, over alle delen samen, en nooit nul', () => {
  const woorden = (n: number) => doc(alinea('woord '.repeat(n)))
  expect(leestijd(doc(alinea('Kort.')))).toBe(1)
  expect(leestijd(woorden(1_000))).toBe(5)
  expect(leestijd(woorden(300), woorden(300))).toBe(3)
})

test('voetnoten komen een keer en in volgorde, over meer teksten heen', () => {
  const eerste = doc(alinea('a', voetnoot('b-twee'), voetnoot('a-een'), voetnoot('b-twee')))
  const tweede = doc({ type: 'blockquote', content: [alinea(voetnoot('c-drie'), voetnoot('a-een'))] })
  expect(voetnoten(eerste, tweede)).toEqual(['b-twee', 'a-een', 'c-drie'])
  const bronnen = [{ slug: 'a-een' }, { slug: 'ongebruikt' }, { slug: 'b-twee' }]
  expect(bronnenBijVoetnoten([eerste, tweede], bronnen)).toEqual([{ slug: 'b-twee' }, { slug: 'a-een' }])
})
