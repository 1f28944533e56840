import { describe, expect, test } from 'vitest'
import { type TekstDoc, tekstDocSchema } from '@/lib/domain/teksten/schema'
import { renderTekst } from './render-tekst'
import { maakBegrippenzoeker } from './zoek-begrippen'

const BEGRIPPEN = [
  { slug: 'delier', term: 'Delier', uitleg: 'Acute verwardheid.', ookBekendAls: ['acute verwardheid'] },
  { slug: 'sedatie', term: 'Palliatieve sedatie', uitleg: 'x', ookBekendAls: [] },
]
const tekst = (text: string, ...marks: object[]) => ({ type: 'text', text, marks })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const alinea = (...content: object[]) => ({ type: 'paragraph', content })
const voetnoot = (bron: string) => ({ type: 'voetnoot', attrs: { bron } })
const doc = (...content: object[]): TekstDoc => tekstDocSchema.parse({ type: 'doc', content })
const opties = {
  idPrefix: 'tekst',
  headingOffset: 0,
  bronnen: ['een', 'twee'],
  zoekBegrippen: maakBegrippenzoeker(BEGRIPPEN),
} as const
const html = (...content: object[]) => renderTekst(doc(...content), opties).html
const dom = (markup: string) => {
  const template = document.createElement('template')
  template.innerHTML = markup
  return template.content
}

describe('blokken', () => {
  test('alinea, merken en link', () => {
    expect(
      html(
        alinea(
          tekst('a', { type: 'bold' }, { type: 'italic' }),
          { type: 'hardBreak' },
          tekst('b', link('/nieuws')),
        ),
      ),
    ).toBe('<p><strong><em>a</em></strong><br><a href="/nieuws">b</a></p>')
  })

  test('koppen schuiven een niveau op onder een kop van de pagina', () => {
    const kop = doc({ type: 'heading', attrs: { level: 4 }, content: [tekst('Kop')] })
    expect(renderTekst(kop, opties).html).toBe('<h4>Kop</h4>')
    expect(renderTekst(kop, { ...opties, headingOffset: 1 }).html).toBe('<h5>Kop</h5>')
  })

  test('een lijst die bij 3 begint', () => {
    const punt = { type: 'listItem', content: [alinea(tekst('c'))] }
    expect(html({ type: 'orderedList', attrs: { start: 3 }, content: [punt] })).toBe(
      '<ol start="3"><li><p>c</p></li></ol>',
    )
  })

  test('een afvinklijst zegt ook in woorden wat gedaan is', () => {
    const taak = (checked: boolean) => ({
      type: 'taskItem',
      attrs: { checked },
      content: [alinea(tekst('x'))],
    })
    const lijst = dom(html({ type: 'taskList', content: [taak(true), taak(false)] }))
    expect([...lijst.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['Gedaan: x', 'Te doen: x'])
  })

  test('een tabel scrolt in een benoemd gebied en zijn koppen weten waarvoor ze gelden', () => {
    const cel = (type: string) => ({ type, content: [alinea(tekst('x'))] })
    const rij = (...cellen: string[]) => ({ type: 'tableRow', content: cellen.map(cel) })
    const tabel = dom(
      html({ type: 'table', content: [rij('tableHeader', 'tableHeader'), rij('tableHeader', 'tableCell')] }),
    )
    expect(tabel.querySelector('[role=region]')?.getAttribute('aria-label')).toBe('Tabel')
    expect(tabel.querySelector('[role=region]')?.getAttribute('tabindex')).toBe('0')
    expect([...tabel.querySelectorAll('th')].map((th) => th.scope)).toEqual(['col', 'col', 'row'])
  })

  test('een kader heet naar zijn soort', () => {
    const kader = dom(
      html({ type: 'callout', attrs: { soort: 'VRAAG_DIT' }, content: [alinea(tekst('Wie bent u?'))] }),
    )
    expect(kader.querySelector('.callout-vraag-dit')?.getAttribute('aria-label')).toBe('Vraag dit')
    expect(kader.textContent).toBe('Vraag ditWie bent u?')
  })
})

describe('voetnoten en begrippen', () => {
  test('het nummer van een voetnoot is de plaats van de bron in de lijst, ook de tweede keer', () => {
    const uitkomst = renderTekst(
      doc(alinea(tekst('a'), voetnoot('twee'), voetnoot('een'), voetnoot('twee'))),
      opties,
    )
    const knoppen = [...dom(uitkomst.html).querySelectorAll('button')]
    expect(knoppen.map((knop) => [knop.textContent, knop.getAttribute('popovertarget')])).toEqual([
      ['2', 'tekst-bron-twee'],
      ['1', 'tekst-bron-een'],
      ['2', 'tekst-bron-twee'],
    ])
    expect(knoppen[0]?.getAttribute('aria-label')).toBe('Bron 2')
    expect(uitkomst.voetnoten).toEqual(['twee', 'een'])
  })

  test('een link naar iets van onszelf krijgt het adres van nu; wie er niet heen mag, ziet alleen de woorden', () => {
    const naar = '0197c5d8-6f0a-7d4e-8c1a-000000000001'
    const links = doc(alinea({ type: 'text', text: 'lees', marks: [{ type: 'link', attrs: { naar } }] }))
    const met = (adres: string) => renderTekst(links, { ...opties, adressen: new Map([[naar, adres]]) }).html
    expect(met('/nieuws/nu?a=1&b')).toBe('<p><a href="/nieuws/nu?a=1&amp;b">lees</a></p>')
    expect(met('javascript:alert(1)')).toBe('<p>lees</p>')
    expect(renderTekst(links, opties).html).toBe('<p>lees</p>')
  })

  test('een bron die de lezer niet krijgt, laat geen spoor na', () => {
    expect(html(alinea(tekst('a'), voetnoot('geheim')))).toBe('<p>a</p>')
  })

  test('een begrip krijgt alleen de eerste keer een uitleg, met de letters van de schrijver', () => {
    const uitkomst = renderTekst(doc(alinea(tekst('Bij ACUTE verwardheid, een delier.'))), opties)
    expect(dom(uitkomst.html).querySelectorAll('button')).toHaveLength(1)
    expect(dom(uitkomst.html).textContent).toBe('Bij ACUTE verwardheid, een delier.')
    expect(uitkomst.begrippen).toEqual(['delier'])
  })

  test('in een kop, een tabelkop of een link staat geen knop', () => {
    const kop = { type: 'heading', attrs: { level: 2 }, content: [tekst('Delier')] }
    const tabel = {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [alinea(tekst('Delier'))] }] }],
    }
    expect(html(kop, tabel, alinea(tekst('delier', link('/x'))))).not.toContain('<button')
    expect(html(kop, alinea(tekst('delier')))).toContain('<button')
  })
})
