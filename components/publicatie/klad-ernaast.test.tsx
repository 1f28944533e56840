import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest'
import { KladBewaker } from './klad-bewaker'
import type { BewaarActie } from './klad-bewaren'
import { leesLokaal, leesOpzij } from './klad-opslag'

const SLEUTEL = 'verhaal:nieuw'
const OUD = { inhoud: { titel: ['Stemmen'] }, bewaardOp: '2026-11-20T09:00:00.000Z' }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:03:00Z') })
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const bewaard: BewaarActie = () => Promise.resolve({ result: { bewaardOp: new Date().toISOString() } })
const wacht = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const typ = (value: string) => fireEvent.input(screen.getByLabelText('Titel'), { target: { value } })
const klik = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const titel = () => {
  const veld = screen.getByLabelText('Titel')
  return veld instanceof HTMLInputElement ? veld.value : null
}

/** What each save sent: the text of the form, and the texts that it took the place of. */
const verstuurd = (bewaar: Mock<BewaarActie>) =>
  bewaar.mock.calls.map(([, formData]) => {
    const opzij: (typeof OUD)[] = JSON.parse(String(formData.get('opzij') ?? '[]'))
    return {
      tekst: JSON.parse(String(formData.get('inhoud'))).titel[0],
      opzij: opzij.map(({ inhoud }) => inhoud.titel[0]),
    }
  })

const VAST = { sleutel: SLEUTEL, gebruikerId: 'anne', bewaar: bewaard, gooiWeg: () => Promise.resolve() }
type Meer = Partial<ComponentProps<typeof KladBewaker>>

async function open(
  bewaar: Mock<BewaarActie> = vi.fn(bewaard),
  klad: { inhoud?: { titel: string[] } | null; bewaardOp?: string; vorige?: object[] } | null = OUD,
  meer: Meer = {},
) {
  const gooiWeg = vi.fn((_state: undefined, _formData: FormData) => Promise.resolve())
  const pagina = render(
    <KladBewaker {...VAST} {...meer} klad={klad && { ...OUD, ...klad }} bewaar={bewaar} gooiWeg={gooiWeg}>
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          aria-label="Titel"
          name="titel"
          defaultValue={meer.begonnen ? klad?.inhoud?.titel[0] : undefined}
        />
        <button type="submit">Opslaan</button>
      </form>
    </KladBewaker>,
  )
  await wacht(0)
  const weg = () => gooiWeg.mock.calls.map(([, formData]) => formData.get('vorige'))
  return { ...pagina, bewaar, weg }
}

test('wie typt terwijl een ouder klad wacht, bewaart allebei', async () => {
  const { bewaar } = await open()
  typ('Iets anders')
  await wacht(0)
  expect(verstuurd(bewaar)).toEqual([{ tekst: 'Iets anders', opzij: ['Stemmen'] }])
  typ('Iets anders nog')
  await wacht(2_000)
  expect(verstuurd(bewaar)[1]).toEqual({ tekst: 'Iets anders nog', opzij: [] })
  expect(screen.getByText('Bewaard om 14:03')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Verder met mijn klad' })).toBeTruthy()
})

test('zonder verbinding staan allebei op het apparaat, en ze zijn er nog bij het terugkomen', async () => {
  const { unmount } = await open(vi.fn<BewaarActie>(() => Promise.reject(new TypeError('Failed to fetch'))))
  typ('Iets anders')
  await wacht(0)
  expect(leesLokaal('anne', SLEUTEL)?.inhoud).toEqual({ titel: ['Iets anders'] })
  expect(leesOpzij('anne', SLEUTEL)).toEqual([OUD])
  unmount()
  const { bewaar } = await open()
  klik('Verder met mijn klad')
  expect(titel()).toBe('Iets anders')
  klik('Zet dit klad terug')
  expect(titel()).toBe('Stemmen')
  await wacht(0)
  expect(verstuurd(bewaar)).toEqual([{ tekst: 'Stemmen', opzij: ['Stemmen', 'Iets anders'] }])
  expect(leesOpzij('anne', SLEUTEL)).toEqual([])
})

test('verder met het oude klad na typen: wat je typte blijft ernaast staan en komt weer terug', async () => {
  const { bewaar, weg } = await open()
  typ('Iets anders')
  await wacht(0)
  typ('Iets anders nog')
  klik('Verder met mijn klad')
  expect(titel()).toBe('Stemmen')
  await wacht(0)
  expect(verstuurd(bewaar)[1]).toEqual({ tekst: 'Stemmen', opzij: ['Iets anders nog'] })
  expect(weg()).toEqual([OUD.bewaardOp])
  expect(screen.getByText('Je vorige klad is bewaard')).toBeTruthy()
  klik('Zet dit klad terug')
  expect(titel()).toBe('Iets anders nog')
})

test('weggooien na typen gooit alleen het oude klad weg', async () => {
  const { weg } = await open()
  typ('Iets anders')
  await wacht(0)
  klik('Weggooien')
  await wacht(0)
  expect(weg()).toEqual([OUD.bewaardOp])
  expect(titel()).toBe('Iets anders')
  expect(leesLokaal('anne', SLEUTEL)?.inhoud).toEqual({ titel: ['Iets anders'] })
})

test('versturen met een verlopen sessie laat beide teksten op het apparaat', async () => {
  await open(vi.fn<BewaarActie>(() => Promise.resolve({})))
  typ('Iets anders')
  fireEvent.submit(screen.getByRole('button', { name: 'Opslaan' }))
  await wacht(5_000)
  expect(leesLokaal('anne', SLEUTEL)?.inhoud).toEqual({ titel: ['Iets anders'] })
  expect(leesOpzij('anne', SLEUTEL)).toEqual([OUD])
})

test('versturen zonder iets te typen legt het oude klad eerst opzij', async () => {
  const { bewaar } = await open()
  fireEvent.submit(screen.getByRole('button', { name: 'Opslaan' }))
  await wacht(0)
  expect(verstuurd(bewaar)).toEqual([{ tekst: '', opzij: ['Stemmen'] }])
})

test('een veld dat meldt zonder dat er iets veranderde, verplaatst het oude klad niet', async () => {
  const { bewaar } = await open()
  fireEvent.input(screen.getByLabelText('Titel'))
  await wacht(5_000)
  expect(bewaar).not.toHaveBeenCalled()
})

test('een vorig klad van de server is terug te zetten of weg te gooien', async () => {
  const vorige = [OUD, { inhoud: { titel: ['Nog ouder'] }, bewaardOp: '2026-11-19T09:00:00.000Z' }]
  const { weg } = await open(vi.fn(bewaard), { inhoud: null, bewaardOp: '', vorige })
  expect(screen.queryByRole('button', { name: 'Verder met mijn klad' })).toBeNull()
  fireEvent.click(screen.getAllByRole('button', { name: 'Gooi dit klad weg' })[1] ?? document.body)
  expect(weg()).toEqual(['2026-11-19T09:00:00.000Z'])
  klik('Zet dit klad terug')
  await wacht(0)
  expect(titel()).toBe('Stemmen')
  expect(weg()).toEqual(['2026-11-19T09:00:00.000Z', OUD.bewaardOp])
})

test('begon het formulier met een klad, dan komt dat in de lijst als je een ander terugzet, en andersom', async () => {
  const action = vi.fn(() => Promise.resolve(undefined))
  const { bewaar, weg } = await open(
    vi.fn(bewaard),
    { inhoud: { titel: ['Uit een bestand'] }, vorige: [OUD] },
    { begonnen: true, zonderScript: { action, velden: { deel: 'INFORMATIE' } } },
  )
  expect(titel()).toBe('Uit een bestand')
  klik('Zet dit klad terug')
  await wacht(0)
  expect(titel()).toBe('Stemmen')
  expect(verstuurd(bewaar)).toEqual([{ tekst: 'Stemmen', opzij: ['Uit een bestand'] }])
  expect(weg()).toEqual([OUD.bewaardOp])
  klik('Zet dit klad terug')
  await wacht(0)
  expect(titel()).toBe('Uit een bestand')
  expect(verstuurd(bewaar)[1]).toEqual({ tekst: 'Uit een bestand', opzij: ['Stemmen'] })
  expect(action).not.toHaveBeenCalled()
})

test('zonder JavaScript is het een formulier met het klad erin, buiten dat van de tekst', () => {
  const html = renderToStaticMarkup(
    <KladBewaker
      {...VAST}
      klad={{ inhoud: null, bewaardOp: '', vorige: [OUD] }}
      zonderScript={{ action: () => Promise.resolve(undefined), velden: { deel: 'INFORMATIE' } }}
    >
      <form id="tekst" />
    </KladBewaker>,
  )
  expect(html).toContain(
    `<input type="hidden" name="deel" value="INFORMATIE"/><input type="hidden" name="bewaardOp" value="${OUD.bewaardOp}"/><button type="submit"`,
  )
  expect(html.indexOf('Zet dit klad terug')).toBeLessThan(html.indexOf('<form id="tekst">'))
})
