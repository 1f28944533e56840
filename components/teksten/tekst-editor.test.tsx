import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { tekstVeld } from '@/lib/domain/teksten/schema'
import { KLAD_HERSTEL } from './klad-herstel'
import { MetNieuweBron } from './nieuwe-bron'
import { TekstEditor, type TekstEditorProps } from './tekst-editor'

beforeAll(() => {
  // jsdom draws nothing, and ProseMirror asks where the cursor is to scroll to it.
  Range.prototype.getClientRects = () => document.createElement('div').getClientRects()
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

const met = (text: string) =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const
const DOC = tekstVeld().parse(met('Wat er stond'))
const BRONNEN = [
  { slug: 'gids', titel: 'Een gids', uitgever: 'Pharos' },
  { slug: 'delier', titel: 'Richtlijn Delier', uitgever: 'PZNL' },
]

async function open(props: Partial<TekstEditorProps> = {}) {
  const pagina = render(
    <TekstEditor name="casus" label="Casus" required defaultValue={DOC} bronnen={BRONNEN} {...props} />,
  )
  const veld = await screen.findByRole('textbox', { name: 'Casus' }, { timeout: 10_000 })
  return { ...pagina, veld }
}
const verborgen = () => {
  const input = document.querySelector('input[name=casus]')
  if (input instanceof HTMLInputElement) return input
  throw new Error('Het verborgen veld is er niet')
}
const waarde = (): unknown => JSON.parse(verborgen().value)
const knop = (naam: string) => screen.getByRole('button', { name: naam })
const uitgelegd = (veld: Element) =>
  (veld.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)

test('voordat de editor er is, en zonder JavaScript, staat de tekst er en gaat hij mee', () => {
  const html = renderToString(<TekstEditor name="casus" label="Casus" defaultValue={DOC} />)
  const pagina = new DOMParser().parseFromString(html, 'text/html')
  expect(pagina.querySelector('.tekst-inhoud')?.textContent).toBe('Wat er stond')
  expect(JSON.parse(pagina.querySelector('input')?.value ?? '')).toEqual(DOC)
  expect(pagina.body.textContent).toContain('(niet verplicht)')
})

test('het veld heeft een naam, een uitleg en een fout die eraan vastzit', async () => {
  const { veld, rerender } = await open({ description: 'Schrijf kort.' })
  expect(uitgelegd(veld)).toEqual(['Schrijf kort.', expect.stringContaining('Escape')])
  rerender(
    <TekstEditor
      name="casus"
      label="Casus"
      required
      defaultValue={DOC}
      bronnen={BRONNEN}
      errors={['Schrijf hier een tekst.']}
    />,
  )
  await waitFor(() => expect(veld.getAttribute('aria-invalid')).toBe('true'))
  expect(uitgelegd(veld)).toContain('Fout: Schrijf hier een tekst.')
})

test.each([
  ['een tekst uit de database', DOC, DOC],
  ['wat er na een fout terugkomt', JSON.stringify(DOC), DOC],
  ['niets', null, { type: 'doc', content: [{ type: 'paragraph' }] }],
  ['onzin', '{"type":"script"', { type: 'doc', content: [{ type: 'paragraph' }] }],
])('begint met %s', async (_naam, defaultValue, verwacht) => {
  await open({ defaultValue })
  expect(waarde()).toEqual(verwacht)
})

test('een knop verandert de tekst, het verborgen veld gaat mee en het formulier hoort ervan', async () => {
  await open()
  const gehoord = vi.fn()
  document.addEventListener('input', gehoord)
  fireEvent.click(knop('Kop'))
  expect(waarde()).toEqual({
    type: 'doc',
    content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Wat er stond' }] }],
  })
  expect(knop('Kop').getAttribute('aria-pressed')).toBe('true')
  expect(gehoord).toHaveBeenCalled()
  fireEvent.click(knop('Ongedaan maken'))
  expect(waarde()).toEqual(DOC)
  document.removeEventListener('input', gehoord)
})

test.each([
  'Opsomming',
  'Genummerde lijst',
  'Afvinklijst',
  'Kader Let op',
  'Kader Tip',
  'Kader Vraag dit',
  'Citaat',
  'Tabel invoegen',
  'Scheidingslijn',
])('wat de knop %s maakt, mag bewaard worden', async (naam) => {
  await open()
  fireEvent.click(knop(naam))
  expect(waarde()).not.toEqual(DOC)
  expect(tekstVeld().safeParse(verborgen().value).success).toBe(true)
})

test('een verhaal heeft alleen de knoppen die erin passen', async () => {
  await open({ variant: 'verhaal' })
  const namen = within(screen.getByRole('toolbar'))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))
  expect(namen).toEqual([
    'Vet',
    'Schuin',
    'Opsomming',
    'Genummerde lijst',
    'Ongedaan maken',
    'Opnieuw',
    'Link',
  ])
})

test('de werkbalk is een stop voor Tab; pijltjes lopen erdoor, Escape komt er uit de tekst', async () => {
  const { veld } = await open()
  const stops = () =>
    within(screen.getByRole('toolbar'))
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
  expect(stops()).toEqual([knop('Vet')])
  fireEvent.keyDown(veld, { key: 'Escape' })
  expect(document.activeElement).toBe(knop('Vet'))
  fireEvent.keyDown(knop('Vet'), { key: 'ArrowLeft' })
  expect(document.activeElement).toBe(knop('Voetnoot'))
  expect(stops()).toEqual([knop('Voetnoot')])
  fireEvent.keyDown(knop('Voetnoot'), { key: 'Home' })
  fireEvent.keyDown(knop('Vet'), { key: 'ArrowRight' })
  expect(document.activeElement).toBe(knop('Schuin'))
})

test('verdwijnt de knop waar je het laatst was, dan komt Tab weer bij de eerste', async () => {
  const { veld } = await open()
  const stops = () =>
    within(screen.getByRole('toolbar'))
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
  fireEvent.click(knop('Tabel invoegen'))
  knop('Tabel weg').focus()
  expect(stops()).toEqual([knop('Tabel weg')])
  fireEvent.click(knop('Tabel weg'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Tabel weg' })).toBeNull())
  expect(stops()).toEqual([knop('Vet')])
  fireEvent.keyDown(veld, { key: 'Escape' })
  expect(document.activeElement).toBe(knop('Vet'))
})

test('een klad die teruggezet wordt, staat in de editor en in het verborgen veld', async () => {
  const { veld } = await open()
  act(
    () =>
      void verborgen().dispatchEvent(
        new CustomEvent(KLAD_HERSTEL, { detail: JSON.stringify(met('Uit de klad')) }),
      ),
  )
  expect(waarde()).toEqual(met('Uit de klad'))
  expect(veld.textContent).toBe('Uit de klad')
})

test('een voetnoot kies je door te zoeken, zonder op accenten te letten', async () => {
  await open()
  fireEvent.click(knop('Voetnoot'))
  fireEvent.change(screen.getByLabelText('Zoek op titel of uitgever'), { target: { value: 'dëlier pznl' } })
  expect(screen.getByText('1 bron')).toBeTruthy()
  expect(screen.getByText(/De redactie voegt hem toe bij Bronnen/)).toBeTruthy()
  fireEvent.keyDown(screen.getByLabelText('Zoek op titel of uitgever'), { key: 'Enter' })
  expect(JSON.stringify(waarde())).toContain('{"type":"voetnoot","attrs":{"bron":"delier"}}')
  expect(screen.queryByLabelText('Zoek op titel of uitgever')).toBeNull()
})

test('staat een bron niet in de lijst, dan gaat wie bronnen schrijft naar het formulier, in een eigen tabblad', async () => {
  render(
    <MetNieuweBron mag>
      <TekstEditor name="casus" label="Casus" required defaultValue={DOC} bronnen={[]} />
    </MetNieuweBron>,
  )
  await screen.findByRole('textbox', { name: 'Casus' }, { timeout: 10_000 })
  fireEvent.click(knop('Voetnoot'))
  const link = screen.getByRole('link', { name: 'Nieuwe bron (opent een nieuw tabblad)' })
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
    '/redactie/bronnen/nieuw',
    '_blank',
  ])
})

test('een link naar een script wordt geweigerd met een zin, een gewoon adres niet', async () => {
  await open()
  fireEvent.click(knop('Link'))
  const adres = screen.getByLabelText(/typ een adres/)
  fireEvent.change(adres, { target: { value: 'javascript:alert(1)' } })
  fireEvent.click(knop('Link zetten'))
  expect(uitgelegd(adres)).toEqual([expect.stringMatching(/Kies een pagina uit de lijst/)])
  expect(waarde()).toEqual(DOC)
  fireEvent.change(adres, { target: { value: 'palliaweb.nl' } })
  fireEvent.keyDown(adres, { key: 'Enter' })
  expect(JSON.stringify(waarde())).toContain('"href":"https://palliaweb.nl"')
})
