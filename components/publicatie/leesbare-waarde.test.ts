import { describe, expect, test } from 'vitest'
import { isGelijk, leesbareWaarde, linksIn } from './leesbare-waarde'

const doc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Pijn' }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'Vraag het' },
                { type: 'voetnoot', attrs: { bron: 'pijn' } },
              ],
            },
          ],
        },
      ],
    },
  ],
}

describe('een opgeslagen veld lezen', () => {
  test('opgemaakte tekst leest als regels, met de bron van een voetnoot', () => {
    expect(leesbareWaarde(doc)).toBe('Pijn\nVraag het [bron: pijn]')
  })

  test('een link zegt waarheen, want daarin kunnen twee teksten verschillen', () => {
    const tekst = (attrs: object) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: 'hier', marks: [{ type: 'bold' }, { type: 'link', attrs }] }],
    })
    const naar = { type: 'doc', content: [tekst({ naar: 'id-1' }), tekst({ href: 'https://x.nl' })] }
    expect(leesbareWaarde(naar, { 'id-1': 'NAH' })).toBe('hier [link: NAH]\nhier [link: https://x.nl]')
    expect(linksIn(naar)).toEqual(['id-1', 'https://x.nl'])
    expect(linksIn('zomaar')).toEqual([])
  })

  test('ids en codes krijgen hun naam, lijsten een regel per stuk', () => {
    expect(leesbareWaarde(['a', 'b'], { a: 'Dementie' })).toBe('Dementie\nb')
    expect(leesbareWaarde(true)).toBe('ja')
    expect(leesbareWaarde(null)).toBe('')
    expect(leesbareWaarde([{ titel: 'ZonMw', url: 'https://x.nl' }])).toBe('ZonMw · https://x.nl')
  })

  test('de volgorde van sleutels maakt geen verschil, de volgorde van een lijst wel', () => {
    expect(isGelijk({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
    expect(isGelijk(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(isGelijk(undefined, null)).toBe(true)
    expect(isGelijk('', null)).toBe(false)
  })
})
