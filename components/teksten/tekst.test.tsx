import { render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { tekstDocSchema } from '@/lib/domain/teksten/schema'
import { Bronnenlijst } from './bronnenlijst'
import { Tekst } from './tekst'

const doc = tekstDocSchema.parse({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Denk aan een delier.' },
        { type: 'voetnoot', attrs: { bron: 'richtlijn-delier' } },
      ],
    },
  ],
})
const bron = (slug: string, titel: string, url: string | null = 'https://palliaweb.nl/delier') => ({
  slug,
  titel,
  uitgever: 'PZNL',
  url,
  soort: 'Richtlijn',
})
const BRONNEN = [bron('gids', 'Een gids', null), bron('richtlijn-delier', 'Richtlijn Delier')]
const begrip = (term: string, uitleg: string) => ({ slug: 'delier', term, uitleg, ookBekendAls: [] })

test('elke knop in de tekst opent een uitleg die er is, met een naam', () => {
  const { container } = render(
    <Tekst
      doc={doc}
      cacheKey="a:1"
      idPrefix="casus"
      bronnen={BRONNEN}
      begrippen={[begrip('Delier', 'Acute verwardheid.')]}
    />,
  )
  const doelen = [...container.querySelectorAll('.tekst-inhoud [popovertarget]')].map((knop) =>
    knop.getAttribute('popovertarget'),
  )
  expect(doelen).toEqual(['casus-begrip-delier', 'casus-bron-richtlijn-delier'])
  for (const doel of doelen) {
    const uitleg = container.querySelector(`#${doel}`)
    expect(uitleg?.getAttribute('popover')).toBe('auto')
    expect(container.querySelector(`#${uitleg?.getAttribute('aria-labelledby')}`)?.textContent).not.toBe('')
  }
  expect(container.querySelector('#casus-bron-richtlijn-delier')?.textContent).toContain('Richtlijn · PZNL')
  expect(container.querySelector('#casus-begrip-delier')?.textContent).toContain('Acute verwardheid.')
})

test('twee teksten op een pagina delen geen enkel id', () => {
  const { container } = render(
    <>
      <Tekst
        doc={doc}
        cacheKey="a:1:casus"
        idPrefix="casus"
        bronnen={BRONNEN}
        begrippen={[begrip('Delier', 'x')]}
      />
      <Tekst
        doc={doc}
        cacheKey="a:1:aanpak"
        idPrefix="aanpak"
        bronnen={BRONNEN}
        begrippen={[begrip('Delier', 'x')]}
      />
    </>,
  )
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBe(8)
  expect(new Set(ids).size).toBe(ids.length)
})

test('wat een redacteur verandert in een bron of begrip, staat er meteen, ook al is de tekst onthouden', () => {
  const toon = (titel: string, uitleg: string) =>
    render(
      <Tekst
        doc={doc}
        cacheKey="b:1"
        idPrefix="t"
        bronnen={[bron('richtlijn-delier', titel)]}
        begrippen={[begrip('Delier', uitleg)]}
      />,
    ).container.textContent
  expect(toon('Oude titel', 'Oude uitleg')).toContain('Oude titel')
  const nieuw = toon('Nieuwe titel', 'Nieuwe uitleg')
  expect(nieuw).toContain('Nieuwe titel')
  expect(nieuw).toContain('Nieuwe uitleg')
  expect(nieuw).not.toContain('Oude')
})

test('wie een bron niet krijgt, krijgt ook de onthouden voetnoot van een ander niet', () => {
  const met = render(<Tekst doc={doc} cacheKey="c:1" idPrefix="t" bronnen={BRONNEN} />)
  expect(met.container.querySelector('.voetnoot')?.textContent).toBe('2')
  const zonder = render(<Tekst doc={doc} cacheKey="c:1" idPrefix="t" bronnen={[]} />)
  expect(zonder.container.innerHTML).not.toContain('delier"')
  expect(zonder.container.querySelector('.voetnoot')).toBeNull()
})

test('de bronnenlijst nummert als de voetnoten en toont een bron zonder adres als tekst', () => {
  render(<Bronnenlijst bronnen={BRONNEN} />)
  const [eerste, tweede] = screen.getAllByRole('listitem')
  expect(eerste?.textContent).toBe('Een gidsRichtlijn · PZNL')
  expect(tweede && within(tweede).getByRole('link').getAttribute('href')).toBe('https://palliaweb.nl/delier')
  expect(render(<Bronnenlijst bronnen={[]} />).container.innerHTML).toBe('')
})

test('wat in een bron of begrip is getypt, wordt nooit opmaak', () => {
  const gemeen = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
  const { container } = render(
    <Tekst
      doc={doc}
      cacheKey="d:1"
      idPrefix="t"
      bronnen={[{ ...bron('richtlijn-delier', gemeen), uitgever: gemeen, soort: gemeen }]}
      begrippen={[begrip('Delier', gemeen)]}
    />,
  )
  expect(container.querySelector('img, script')).toBeNull()
  expect(container.querySelector('#t-bron-richtlijn-delier')?.textContent).toBe(
    `${gemeen}${gemeen} · ${gemeen}Open de bron`,
  )
  expect(container.querySelector('#t-begrip-delier p + p')?.textContent).toBe(gemeen)
})

test('twee lezers krijgen elk hun eigen links, ook uit het geheugen', () => {
  const naar = '0197c5d8-6f0a-7d4e-8c1a-000000000001'
  const metLink = tekstDocSchema.parse({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'lees', marks: [{ type: 'link', attrs: { naar } }] }],
      },
    ],
  })
  const lees = (verwijzingen: ComponentProps<typeof Tekst>['verwijzingen']) =>
    render(<Tekst doc={metLink} cacheKey="links:1" idPrefix="l" verwijzingen={verwijzingen ?? []} />)
      .container
  const doel = { id: naar, soort: 'CONSULTATIELIJN', slug: 'pal' } as const
  expect(lees([doel]).querySelector('a')?.getAttribute('href')).toBe('/consultatielijnen#pal')
  expect(lees([]).querySelector('a')).toBeNull()
  expect(lees([]).innerHTML).not.toContain(naar)
  expect(
    lees([{ ...doel, slug: 'nieuw' }])
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe('/consultatielijnen#nieuw')
})
