import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Ingetrokken } from './ingetrokken'
import { StandPaneel } from './stand-paneel'
import type { Statusactie } from './statusactie-form'

const actie: Statusactie = async () => undefined
const acties = { stopPlanning: actie, zetEinde: actie, bevestig: actie }
const leeg = {
  id: 'x',
  status: 'CONCEPT',
  publicerenOp: null,
  eindigtOp: null,
  eindeLokaal: null,
  goedgekeurdDoor: null,
  planbericht: null,
  nogTeLezen: null,
  intrekking: null,
  dodeVerwijzingen: [],
  magBeslissen: true,
} as const
const moment = new Date('2027-03-02T08:00:00Z')
const knoppen = () => screen.queryAllByRole('button', { hidden: true }).map((knop) => knop.textContent)

describe('de stand voor de redactie', () => {
  test('zegt niets als er niets is', () => {
    const { container } = render(<StandPaneel stand={leeg} acties={acties} />)
    expect(container.textContent).toBe('')
  })

  test('noemt waar een link niet meer heen leidt', () => {
    const dodeVerwijzingen = [{ id: 'y', soort: 'NIEUWSBERICHT', slug: 'weg', titel: 'Oud nieuws' }] as const
    render(<StandPaneel stand={{ ...leeg, dodeVerwijzingen }} acties={acties} />)
    expect(screen.getByRole('link', { name: 'Oud nieuws' }).getAttribute('href')).toBe('/nieuws/weg')
  })

  test('noemt het afgesproken moment in Nederlandse tijd, wie het goedkeurde, en de weg terug', () => {
    render(<StandPaneel stand={{ ...leeg, publicerenOp: moment, goedgekeurdDoor: 'Ria' }} acties={acties} />)
    expect(screen.getByText('2 maart 2027 om 09:00')).toBeDefined()
    expect(screen.getByText(/Goedgekeurd door Ria/)).toBeDefined()
    expect(knoppen()).toEqual(['Planning ongedaan maken'])
  })

  test('zegt waarom iets niet vanzelf naar buiten ging', () => {
    render(<StandPaneel stand={{ ...leeg, planbericht: 'De tekst is veranderd.' }} acties={acties} />)
    expect(screen.getByText('De tekst is veranderd.')).toBeDefined()
    expect(knoppen()).toEqual(['Begrepen, haal deze melding weg'])
  })

  test('laat alleen een ander dan de schrijver bevestigen', () => {
    const nogTeLezen = { sinds: moment, door: 'Ria', reden: 'Spoed', mag: true }
    const { rerender } = render(<StandPaneel stand={{ ...leeg, nogTeLezen }} acties={acties} />)
    expect(screen.getByText(/“Spoed”/)).toBeDefined()
    expect(knoppen()).toEqual(['Gelezen: klopt'])
    rerender(<StandPaneel stand={{ ...leeg, nogTeLezen: { ...nogTeLezen, mag: false } }} acties={acties} />)
    expect(knoppen()).toEqual([])
    expect(screen.getByText('Dat doet een ander dan de schrijver.')).toBeDefined()
  })

  test('vult het einde in dat er staat, en wie niet beslist verandert niets', () => {
    const stand = {
      ...leeg,
      status: 'GEPUBLICEERD',
      eindigtOp: moment,
      eindeLokaal: '2027-03-02T09:00',
    } as const
    const { rerender } = render(<StandPaneel stand={stand} acties={acties} />)
    expect(screen.getByLabelText(/Naar het archief op/)).toMatchObject({ value: '2027-03-02T09:00' })
    rerender(<StandPaneel stand={{ ...stand, magBeslissen: false }} acties={acties} />)
    expect(knoppen()).toEqual([])
  })
})

test('het oude adres zegt waarom, en verwijst alleen als er iets is om naar te verwijzen', () => {
  const vervanger = { soort: 'NIEUWSBERICHT', slug: 'nieuw', titel: 'Nieuw' } as const
  const { rerender } = render(<Ingetrokken uitleg="Vervallen." op={moment} vervanger={vervanger} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Deze pagina is ingetrokken')
  expect(screen.getByRole('link', { name: 'Nieuw' }).getAttribute('href')).toBe('/nieuws/nieuw')
  rerender(<Ingetrokken uitleg="Vervallen." op={moment} vervanger={null} />)
  expect(screen.queryByText(/In plaats hiervan/)).toBeNull()
})
