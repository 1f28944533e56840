import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { ONDERDELEN } from '@/lib/domain/themadossiers/labels'
import type { Dossierpagina } from '@/lib/domain/themadossiers/queries'
import { ONDERDEEL_SOORTEN } from '@/lib/domain/themadossiers/schema'
import { DossierTekst, dossierIndex } from './dossier-tekst'

const doc = (text: string, ...bronnen: string[]): TekstDoc => ({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: `Kop ${text}` }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text },
        ...bronnen.map((bron) => ({ type: 'voetnoot' as const, attrs: { bron } })),
      ],
    },
  ],
})
const tekst = (woorden: string, ...bronnen: string[]) => ({
  doc: doc(woorden, ...bronnen),
  cacheKey: `${woorden}:1`,
})
const bron = (slug: string, geverifieerd = true) => ({
  slug,
  titel: `Bron ${slug}`,
  url: `https://bron.example/${slug}`,
  uitgever: 'Palliaweb',
  linkDoodOp: null,
  bijlagen: [],
  soort: 'RICHTLIJN' as const,
  taal: 'nl',
  tijd: '5 min lezen',
  geverifieerd,
})

const dossier: Dossierpagina = {
  id: '0198c6f0-0000-7000-8000-000000000001',
  slug: 'psychiatrie',
  titel: 'Psychiatrie',
  bijlagen: [],
  verwijzingen: [],
  status: 'GEPUBLICEERD',
  opbrengst: null,
  samenvatting: 'Kort.',
  doelgroep: { slug: 'psychiatrie', titel: 'Psychiatrie', icoon: 'brein-hart' },
  inleiding: tekst('Inleidende woorden', 'delier'),
  inHetKort: tekst('Vijf punten'),
  waarBeginJe: null,
  onderdelen: ONDERDEEL_SOORTEN.map((soort) => ({
    soort,
    ...ONDERDELEN[soort],
    tekst: soort === 'WEBINARS' ? null : tekst(`Over ${soort}`, 'angst'),
  })),
  heeftKenniskaart: true,
  leestijd: 9,
  bijgewerkt: new Date('2026-11-21T12:00:00Z'),
  zorg: {
    verantwoordelijke: null,
    vervanger: null,
    rol: null,
    isToegewezen: false,
    laatstGecontroleerdOp: null,
    volgendeControleOp: null,
    isVoorbij: false,
    isVerlopen: false,
  },
  bronnen: { inTekst: [bron('delier'), bron('angst', false)], overig: [bron('gids')] },
  kennisvragen: [{ slug: 'overleg', titel: 'Hoe krijg je snel overleg?', stand: 'OPEN' }],
  scholingen: [],
  verhalen: [],
  lijnen: [
    {
      slug: 'eigen',
      titel: 'Eigen lijn',
      telefoon: null,
      hoe: 'Vraag je coördinator.',
      voorWelkeVraag: 'Overleg',
      bereikbaarheid: null,
      landelijk: false,
      gemeld: [],
      verlopenSinds: null,
    },
    {
      slug: 'landelijk',
      titel: 'Landelijk nummer',
      telefoon: '088 605 14 44',
      hoe: 'Bel',
      voorWelkeVraag: 'Alles',
      bereikbaarheid: 'Dag en nacht',
      landelijk: true,
      gemeld: [],
      verlopenSinds: null,
    },
  ],
  canEdit: false,
  canConfirm: false,
}

const toon = () =>
  render(<DossierTekst dossier={dossier} begrippen={[]} now={new Date('2026-11-21T12:00:00Z')} />)

test('de vijf onderdelen staan onder hun vaste anker, in de vaste volgorde', () => {
  const { container } = toon()
  const koppen = within(container)
    .getAllByRole('heading', { level: 2 })
    .filter(({ id }) => id !== '')
  expect(koppen.map(({ id }) => id)).toEqual([
    'in-het-kort',
    'wie-bel-je',
    'informatie',
    'protocollen-en-richtlijnen',
    'webinars',
    'praktijkverhalen',
    'onderzoek',
    'bronnen',
  ])
  expect(dossierIndex(dossier).map(({ id }) => id)).toEqual(koppen.map(({ id }) => id))
})

test('koppen in een tekst staan een niveau onder die van de pagina', () => {
  toon()
  expect(screen.getByRole('heading', { name: 'Kop Over INFORMATIE', level: 3 })).toBeDefined()
})

test('een leeg onderdeel zegt dat het leeg is, en een lege lijst nodigt uit', () => {
  toon()
  expect(screen.getByText('Hier is nog niets geschreven.')).toBeDefined()
  expect(screen.getByText('Nog geen verhalen over Psychiatrie. Deel de eerste casus.')).toBeDefined()
})

test('elke voetnoot heeft het nummer van zijn bronkaart, en op de pagina is elk id er één keer', () => {
  const { container } = toon()
  const nummers = screen.getAllByRole('button', { name: /^Bron \d$/ }).map((knop) => knop.textContent)
  expect(nummers).toEqual(['1', '2', '2', '2', '2'])
  const kaarten = [...container.querySelectorAll('ol > li[id^="bron-"]')].map(({ id }) => id)
  expect(kaarten).toEqual(['bron-delier', 'bron-angst'])
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  for (const knop of container.querySelectorAll('[popovertarget]')) {
    expect(ids).toContain(knop.getAttribute('popovertarget'))
  }
})

test('een bronkaart noemt soort, uitgever, taal en tijd, en rustig dat een bron nog niet is nagekeken', () => {
  toon()
  expect(screen.getAllByText('Richtlijn · Palliaweb · Nederlands · 5 min lezen')).toHaveLength(2)
  expect(
    screen.getByText('Richtlijn · Palliaweb · Nederlands · 5 min lezen · nog te controleren'),
  ).toBeDefined()
})

test('wie je belt staat er met een nummer om te bellen, of met hoe je iemand bereikt', () => {
  toon()
  expect(screen.getByRole('link', { name: '088 605 14 44' }).getAttribute('href')).toMatch(/^tel:/)
  expect(screen.getByText('Vraag je coördinator.')).toBeDefined()
})
