import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { EersteAntwoord } from './eerste-antwoord'
import { Facetten } from './facetten'
import { NietsGevonden } from './niets-gevonden'
import { Resultaten } from './resultaten'

const lijn = {
  slug: 'landelijk',
  naam: 'Landelijke lijn',
  telefoon: '088 605 14 44',
  voorWelkeVraag: 'Elke vraag over palliatieve zorg.',
  bereikbaarheid: 'Dag en nacht',
  nu: { stand: 'NU_BEREIKBAAR' as const, altijd: true },
  gemeld: [],
}
const GEMELD = [{ nummer: '088 605 14 44', op: new Date('2026-11-20T10:00:00Z') }]
const hit = {
  ref: 'bron/pijn',
  soort: 'bron' as const,
  titel: 'Richtlijn pijn',
  url: '/themadossiers/dementie#informatie',
  fragment: [
    { tekst: 'Wat te doen bij ', raak: false },
    { tekst: 'pijn', raak: true },
  ],
  doelgroepen: ['dementie'],
  bijgewerkt: new Date('2026-03-01T10:00:00Z'),
  hersteld: false,
}

describe('het directe antwoord', () => {
  test('wie bel je: eerst de naam en het nummer, met of je nu iemand krijgt', () => {
    render(<EersteAntwoord lijnen={[lijn]} dossiers={[]} begrippen={[]} />)
    expect(screen.getByRole('heading', { name: 'Wie bel je?' })).toBeDefined()
    expect(screen.getByRole('link', { name: /Bel Landelijke lijn/ }).getAttribute('href')).toBe(
      'tel:+31886051444',
    )
    expect(screen.getByText('Dag en nacht bereikbaar')).toBeDefined()
  })
  test('wie bel je: zegt het erbij als een collega meldde dat het nummer niet klopt, en vraagt ernaar', () => {
    const { rerender } = render(
      <EersteAntwoord lijnen={[{ ...lijn, gemeld: GEMELD }]} dossiers={[]} begrippen={[]} />,
    )
    expect(screen.getByText(/Dit nummer klopt misschien niet/).textContent).toContain('20 november 2026')
    rerender(<EersteAntwoord lijnen={[lijn]} dossiers={[]} begrippen={[]} />)
    expect(screen.queryByText(/klopt misschien niet/)).toBeNull()
    expect(screen.getByRole('link', { name: /^Klopt dit nummer niet\?/ }).getAttribute('href')).toContain(
      'landelijk',
    )
  })
  test('een dossier met zijn kenniskaart, en de uitleg van een begrip', () => {
    render(
      <EersteAntwoord
        lijnen={[]}
        dossiers={[
          { slug: 'dementie', titel: 'Dementie', samenvatting: 'Kort.', icoon: 'x', heeftKenniskaart: true },
        ]}
        begrippen={[{ slug: 'delier', term: 'Delier', uitleg: 'Plotselinge verwardheid.' }]}
      />,
    )
    expect(screen.getByRole('link', { name: 'Dementie' }).getAttribute('href')).toBe(
      '/themadossiers/dementie',
    )
    expect(screen.getByRole('link', { name: /^Kenniskaart ?Dementie$/ })).toBeDefined()
    expect(screen.getByText('Plotselinge verwardheid.')).toBeDefined()
  })
  test('is er geen, dan staat er niets', () => {
    const { container } = render(<EersteAntwoord lijnen={[]} dossiers={[]} begrippen={[]} />)
    expect(container.innerHTML).toBe('')
  })
})

describe('de resultaten', () => {
  test('laten zien wat is gevonden, met het woord gemarkeerd en het anker van het onderdeel', () => {
    render(<Resultaten resultaten={[hit]} doelgroepen={new Map([['dementie', 'Dementie']])} />)
    const artikel = screen.getByRole('article')
    expect(within(artikel).getByRole('link').getAttribute('href')).toBe('/themadossiers/dementie#informatie')
    expect(artikel.querySelector('mark')?.textContent).toBe('pijn')
    expect(artikel.textContent).toContain('Bijgewerkt 1 maart 2026')
    expect(screen.queryByText('Tekst hersteld')).toBeNull()
  })
  test('zeggen het als letters van een PDF zijn hersteld', () => {
    render(<Resultaten resultaten={[{ ...hit, hersteld: true }]} doelgroepen={new Map()} />)
    expect(screen.getByText('Tekst hersteld')).toBeDefined()
  })
})

test('een facet noemt het aantal en zegt welke keuze aan staat; lege groepen staan er niet', () => {
  const optie = { label: 'Bronnen', aantal: 4, href: '/zoeken' as const, gekozen: true }
  render(
    <Facetten
      groepen={[
        { titel: 'Soort', opties: [optie] },
        { titel: 'Werkvorm', opties: [] },
      ]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Bronnen 4' }).getAttribute('aria-current')).toBe('true')
  expect(screen.queryByText('Werkvorm')).toBeNull()
})

describe('niets gevonden', () => {
  test('biedt een andere spelling, een dossier in de buurt, een vraag aan de redactie en een nummer', () => {
    render(
      <NietsGevonden
        vraag="demenz"
        bedoelde="dementie"
        filters={[{ label: 'Bronnen', href: '/zoeken' }]}
        verwant={[{ titel: 'Dementie', href: '/themadossiers' }]}
        lijn={{ ...lijn, gemeld: GEMELD }}
      />,
    )
    expect(screen.getByRole('link', { name: 'dementie' }).getAttribute('href')).toBe('/zoeken?q=dementie')
    expect(screen.getByRole('link', { name: 'Stel je vraag' }).getAttribute('href')).toBe(
      '/zoeken/vraag?vraag=demenz',
    )
    expect(screen.getByRole('link', { name: /Haal filter weg: ?Bronnen/ })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Dementie' })).toBeDefined()
    expect(screen.getByRole('link', { name: /^Bel / })).toBeDefined()
    expect(screen.getByText(/Dit nummer klopt misschien niet/)).toBeDefined()
    expect(screen.getByRole('link', { name: /^Klopt dit nummer niet\?/ })).toBeDefined()
  })
})
