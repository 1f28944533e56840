import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { tekstVeld } from '@/lib/domain/teksten/schema'
import { TekstEditor } from './tekst-editor'

beforeAll(() => {
  // jsdom draws nothing, and ProseMirror asks where the cursor is to scroll to it.
  Range.prototype.getClientRects = () => document.createElement('div').getClientRects()
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  Element.prototype.scrollIntoView = () => undefined
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
afterEach(() => vi.unstubAllGlobals())

const NAH = {
  id: '0197c5d8-6f0a-7d4e-8c1a-000000000001',
  soort: 'THEMADOSSIER',
  titel: 'Niet-aangeboren hersenletsel',
  status: 'GEPUBLICEERD',
  isWeg: false,
}
const CONCEPT = { ...NAH, id: NAH.id.replace(/1$/, '2'), titel: 'NAH in de nacht', status: 'CONCEPT' }
const WEG = { ...NAH, id: NAH.id.replace(/1$/, '3'), titel: 'Oude richtlijn', isWeg: true }

function antwoordMet(doelen: object[]) {
  const vraag = vi.fn((_adres: string) => Promise.resolve(Response.json({ doelen })))
  vi.stubGlobal('fetch', vraag)
  // The reading hint asks for words of its own.
  return () => vraag.mock.calls.map(([adres]) => adres).filter((adres) => adres.startsWith('/linkdoelen'))
}

const metLink = (...ids: string[]): TekstDoc =>
  tekstVeld().parse({
    type: 'doc',
    content: ids.map((naar) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `zie ${naar.slice(-1)}`, marks: [{ type: 'link', attrs: { naar } }] }],
    })),
  })
const DOC = tekstVeld().parse({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wat er stond' }] }],
})

async function open(defaultValue: TekstDoc) {
  render(<TekstEditor name="casus" label="Casus" required defaultValue={defaultValue} />)
  await screen.findByRole('textbox', { name: 'Casus' }, { timeout: 10_000 })
}
const waarde = () => document.querySelector<HTMLInputElement>('input[name=casus]')?.value ?? ''
const knop = (naam: string) => screen.getByRole('button', { name: naam })
const zoekveld = () => screen.getByRole('combobox', { name: /Zoek een pagina op titel/ })
const actief = () =>
  document.getElementById(zoekveld().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null

test('een pagina zoek je op titel en kies je met de pijltjes; bewaard wordt welke, niet het adres', async () => {
  const gevraagd = antwoordMet([NAH, CONCEPT])
  await open(DOC)
  fireEvent.click(knop('Link'))
  expect(zoekveld().getAttribute('aria-expanded')).toBe('false')
  fireEvent.change(zoekveld(), { target: { value: 'hersen' } })
  await waitFor(() => expect(zoekveld().getAttribute('aria-expanded')).toBe('true'))
  expect(gevraagd()).toEqual(['/linkdoelen?q=hersen'])
  expect(screen.getByText('2 pagina’s gevonden. Kies met pijl omlaag.')).toBeTruthy()
  expect(actief()).toBeNull()
  fireEvent.keyDown(zoekveld(), { key: 'ArrowDown' })
  expect(actief()).toBe('Niet-aangeboren hersenletselThemadossier')
  fireEvent.keyDown(zoekveld(), { key: 'ArrowDown' })
  expect(actief()).toContain('lezers zien de link pas na publicatie')
  fireEvent.keyDown(zoekveld(), { key: 'ArrowDown' })
  expect(actief()).toBeNull()
  fireEvent.keyDown(zoekveld(), { key: 'ArrowUp' })
  fireEvent.keyDown(zoekveld(), { key: 'ArrowUp' })
  fireEvent.keyDown(zoekveld(), { key: 'Enter' })
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(waarde()).toContain(`{"type":"link","attrs":{"naar":"${NAH.id}"}}`)
  expect(waarde()).toContain('"text":"Niet-aangeboren hersenletsel"')
  expect(tekstVeld().safeParse(waarde()).success).toBe(true)
})

test('Escape sluit eerst de lijst; met de muis kiezen kan ook', async () => {
  antwoordMet([NAH])
  await open(DOC)
  fireEvent.click(knop('Link'))
  fireEvent.change(zoekveld(), { target: { value: 'hersen' } })
  await screen.findByRole('option')
  expect(fireEvent.keyDown(zoekveld(), { key: 'Escape' })).toBe(false)
  expect(screen.queryByRole('option')).toBeNull()
  fireEvent.change(zoekveld(), { target: { value: 'hersenl' } })
  fireEvent.click(await screen.findByRole('option'))
  expect(waarde()).toContain(NAH.id)
})

test('de editor zegt welke links lezers niet helpen, en niets van de andere', async () => {
  antwoordMet([NAH, WEG, CONCEPT])
  const onbekend = NAH.id.replace(/1$/, '4')
  await open(metLink(NAH.id, WEG.id, CONCEPT.id, onbekend))
  const balk = await screen.findByRole('region', { name: 'Links controleren' })
  expect(within(balk).getByRole('status').textContent).toBe('3 links om na te kijken')
  expect(
    within(balk)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringContaining('zie 3 verwijst naar iets dat is ingetrokken: Oude richtlijn.'),
    expect.stringContaining('zie 2 verwijst naar iets dat nog niet gepubliceerd is: NAH in de nacht.'),
    expect.stringContaining('zie 4 verwijst naar iets dat er niet meer is'),
  ])
  fireEvent.click(knop('zie 3'))
  fireEvent.click(knop('Link'))
  expect(await screen.findByText('De link gaat nu naar: Oude richtlijn (themadossier)')).toBeTruthy()
  fireEvent.click(knop('Link weghalen'))
  await waitFor(() => expect(within(balk).getByRole('status').textContent).toBe('2 links om na te kijken'))
  expect(waarde()).not.toContain(WEG.id)
})

test('zonder verbinding zegt de editor niets over links die er staan', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('geen netwerk')))
  await open(metLink(NAH.id))
  await new Promise((klaar) => setTimeout(klaar, 50))
  expect(screen.queryByRole('region', { name: 'Links controleren' })).toBeNull()
})
