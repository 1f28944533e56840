import { describe, expect, test } from 'vitest'
import { tekst } from '@/tests/support/factories/themadossier'
import { blokkenVan, fragmentVan } from './blokken'

const alinea = (woorden: string) => ({ type: 'paragraph', content: [{ type: 'text', text: woorden }] })
const doc = (...alineas: string[]) => ({ type: 'doc', content: alineas.map(alinea) })
const namen = (inhoud: Record<string, unknown>) =>
  blokkenVan('dossier/nah', inhoud).flatMap(({ blokken }) =>
    blokken.map(({ blok, tekst: woorden }) => ({ blok, woorden })),
  )
const naamVan = (inhoud: Record<string, unknown>, woorden: string) =>
  namen(inhoud).find((blok) => blok.woorden === woorden)?.blok

describe('een blok van een tekst', () => {
  test('houdt zijn naam als er ervoor of erna iets verandert', () => {
    const eerst = naamVan({ inhoud: doc('Een', 'Twee', 'Drie') }, 'Twee')
    expect(eerst).toMatch(/^[0-9a-f]{24}$/)
    expect(naamVan({ inhoud: doc('Nieuw', 'Een', 'Twee') }, 'Twee')).toBe(eerst)
  })

  test('krijgt een andere naam als zijn woorden veranderen, of als het in een ander veld staat', () => {
    const eerst = naamVan({ inhoud: doc('Een', 'Twee') }, 'Twee')
    expect(namen({ inhoud: doc('Een', 'Twee.') }).map(({ blok }) => blok)).not.toContain(eerst)
    expect(naamVan({ inleiding: doc('Een', 'Twee') }, 'Twee')).not.toBe(eerst)
    expect(blokkenVan('dossier/als', { inhoud: doc('Twee') })[0]?.blokken[0]?.blok).not.toBe(eerst)
  })

  test('met dezelfde woorden als een ander blok heeft een eigen naam', () => {
    const [een, twee] = namen({ inhoud: doc('Let op', 'Let op') })
    expect(een?.blok).not.toBe(twee?.blok)
  })

  test('is een alinea, kop, lijst, tabel of een veld met gewone woorden; leeg is geen blok', () => {
    const lijst = { type: 'bulletList', content: [{ type: 'listItem', content: [alinea('Punt')] }] }
    const cel = { type: 'tableCell', content: [alinea('Cel')] }
    const tabel = { type: 'table', content: [{ type: 'tableRow', content: [cel, cel] }] }
    const kop = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kop' }] }
    const inhoud = {
      type: 'doc',
      content: [kop, lijst, { type: 'paragraph' }, { type: 'horizontalRule' }, tabel],
    }
    expect(namen({ inhoud, titel: 'Titel', samenvatting: ' ', scholingIds: ['x'], versie: 3 })).toMatchObject(
      [{ woorden: 'Titel' }, { woorden: 'Kop' }, { woorden: 'Punt' }, { woorden: 'Cel\nCel' }],
    )
  })

  test('oude of vreemde inhoud geeft geen blokken en geen fout', () => {
    for (const inhoud of [
      {},
      { inhoud: null },
      { inhoud: 'x'.repeat(3) },
      { inhoud: { type: 'doc' } },
      { titel: 4 },
    ])
      expect(() => blokkenVan('dossier/nah', inhoud)).not.toThrow()
  })

  test('het fragment van een lang blok is het begin, zonder een teken doormidden te knippen', () => {
    expect(fragmentVan('kort')).toBe('kort')
    const lang = fragmentVan('😀'.repeat(700))
    expect(lang).not.toMatch(/\p{Surrogate}/u)
    expect([...lang]).toHaveLength(601)
    expect(namen({ inhoud: tekst('Een') })).toHaveLength(1)
  })
})
