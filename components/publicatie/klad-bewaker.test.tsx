import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest'
import type { ServerKlad } from './klad-aanbod'
import { KladBewaker } from './klad-bewaker'
import type { BewaarActie } from './klad-bewaren'
import { leesLokaal, schrijfLokaal } from './klad-opslag'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:03:00Z') })
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const bewaard: BewaarActie = () => Promise.resolve({ result: { bewaardOp: new Date().toISOString() } })
const verstuurd = (bewaar: Mock<BewaarActie>, keer: number) => {
  const formData = bewaar.mock.calls[keer]?.[1]
  return { sleutel: formData?.get('sleutel'), inhoud: JSON.parse(String(formData?.get('inhoud'))) }
}

type Opties = { bewaar?: Mock<BewaarActie>; klad?: ServerKlad; gebruikerId?: string }

function open({ bewaar = vi.fn(bewaard), klad, gebruikerId = 'anne' }: Opties = {}) {
  const gooiWeg = vi.fn((_state: undefined, _formData: FormData) => Promise.resolve())
  const pagina = render(
    <KladBewaker
      sleutel="verhaal:nieuw"
      gebruikerId={gebruikerId}
      klad={klad ?? null}
      bewaar={bewaar}
      gooiWeg={gooiWeg}
    >
      <form onSubmit={(event) => event.preventDefault()}>
        <input aria-label="Titel" name="titel" />
        <textarea aria-label="Casus" name="casus" />
        <input type="checkbox" aria-label="Anoniem" name="anoniem" />
        <input type="radio" aria-label="Succes" name="soort" value="SUCCES" />
        <input type="radio" aria-label="Dilemma" name="soort" value="DILEMMA" />
        <select aria-label="Setting" name="setting" defaultValue="HOSPICE">
          <option value="HOSPICE">Hospice</option>
          <option value="THUIS">Thuis</option>
        </select>
        <input type="password" aria-label="Wachtwoord" name="wachtwoord" defaultValue="geheim" />
        <input type="hidden" name="$ACTION_ID" value="x" />
        <input type="hidden" name="versie" value="1" />
        <button type="submit">Opslaan</button>
      </form>
    </KladBewaker>,
  )
  return { ...pagina, bewaar, gooiWeg }
}

const typ = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const wacht = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const invoer = (label: string) => {
  const veld = screen.getByLabelText(label)
  if (
    veld instanceof HTMLInputElement ||
    veld instanceof HTMLTextAreaElement ||
    veld instanceof HTMLSelectElement
  )
    return veld
  throw new Error(`${label} is geen veld`)
}
const aanvinkbaar = (label: string) => {
  const veld = screen.getByLabelText(label)
  return veld instanceof HTMLInputElement && veld.checked
}
const KLAD = {
  titel: ['Stemmen'],
  casus: ['Een man'],
  anoniem: ['on'],
  soort: ['DILEMMA'],
  setting: ['THUIS'],
  versie: ['1'],
}
const opServer = (op: string, inhoud: unknown = KLAD): ServerKlad => ({ inhoud, bewaardOp: op })

test('twee seconden na het typen is het bewaard, een keer, hier en op de server, zonder wachtwoord', async () => {
  const { bewaar } = open()
  typ('Titel', 'Stem')
  await wacht(1_500)
  typ('Titel', 'Stemmen')
  await wacht(1_500)
  expect(bewaar).not.toHaveBeenCalled()
  await wacht(600)
  expect(bewaar).toHaveBeenCalledTimes(1)
  expect(verstuurd(bewaar, 0)).toEqual({
    sleutel: 'verhaal:nieuw',
    inhoud: { titel: ['Stemmen'], casus: [''], setting: ['HOSPICE'], versie: ['1'] },
  })
  expect(leesLokaal('anne', 'verhaal:nieuw')?.inhoud['titel']).toEqual(['Stemmen'])
  expect(screen.getByText('Bewaard om 14:03')).toBeTruthy()
})

test('zonder verbinding blijft het op dit apparaat, en met verbinding gaat het alsnog', async () => {
  const bewaar = vi.fn(bewaard).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  open({ bewaar })
  typ('Casus', 'Een vrouw')
  await wacht(2_000)
  expect(screen.getByText('Alleen op dit apparaat bewaard (geen verbinding)')).toBeTruthy()
  expect(leesLokaal('anne', 'verhaal:nieuw')?.inhoud['casus']).toEqual(['Een vrouw'])
  window.dispatchEvent(new Event('online'))
  await wacht(0)
  expect(screen.getByText('Bewaard om 14:03')).toBeTruthy()
})

test('weigert de server, bijvoorbeeld omdat je afgemeld bent, dan staat erbij wat je kunt doen', async () => {
  open({ bewaar: vi.fn<BewaarActie>(() => Promise.resolve({})) })
  typ('Casus', 'x')
  await wacht(2_000)
  expect(screen.getByText(/Meld je in een ander venster opnieuw aan/)).toBeTruthy()
})

test('kan het nergens bewaard worden, dan hoor je dat', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('vol', 'QuotaExceededError')
  })
  open({ bewaar: vi.fn<BewaarActie>(() => Promise.reject(new Error('weg'))) })
  typ('Casus', 'x')
  await wacht(2_000)
  expect(screen.getByText(/Kopieer je tekst/)).toBeTruthy()
})

test('wie het tabblad sluit voordat er bewaard is, verliest niets', async () => {
  const { bewaar } = open()
  typ('Titel', 'Net getypt')
  window.dispatchEvent(new Event('pagehide'))
  expect(leesLokaal('anne', 'verhaal:nieuw')?.inhoud['titel']).toEqual(['Net getypt'])
  await wacht(0)
  expect(bewaar).toHaveBeenCalledTimes(1)
})

test('wie doorklikt naar een andere pagina voordat er bewaard is, verliest niets', async () => {
  const { bewaar, unmount } = open()
  typ('Titel', 'Net getypt')
  unmount()
  await wacht(0)
  expect(bewaar).toHaveBeenCalledTimes(1)
  expect(leesLokaal('anne', 'verhaal:nieuw')?.inhoud['titel']).toEqual(['Net getypt'])
})

test('verder met mijn klad vult elk soort veld en gooit niets weg', async () => {
  const { gooiWeg } = open({ klad: opServer('2026-11-20T09:00:00Z') })
  await wacht(0)
  expect(screen.getByText(/op 20 november 2026 om 10:00/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Verder met mijn klad' }))
  expect([invoer('Titel').value, invoer('Casus').value, invoer('Setting').value]).toEqual([
    'Stemmen',
    'Een man',
    'THUIS',
  ])
  expect([aanvinkbaar('Anoniem'), aanvinkbaar('Succes'), aanvinkbaar('Dilemma')]).toEqual([true, false, true])
  expect(invoer('Wachtwoord').value).toBe('geheim')
  expect(screen.queryByRole('button', { name: 'Weggooien' })).toBeNull()
  expect(gooiWeg).not.toHaveBeenCalled()
})

test('weggooien haalt de klad hier en op de server weg en laat het formulier met rust', async () => {
  schrijfLokaal('anne', 'verhaal:nieuw', { inhoud: KLAD, bewaardOp: '2026-11-21T12:00:00Z' })
  const { gooiWeg } = open()
  await wacht(0)
  expect(screen.getByText(/vandaag om 13:00/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Weggooien' }))
  await wacht(0)
  expect(gooiWeg.mock.calls[0]?.[1].get('sleutel')).toBe('verhaal:nieuw')
  expect(leesLokaal('anne', 'verhaal:nieuw')).toBeNull()
  expect(invoer('Titel').value).toBe('')
})

test.each([
  ['op de server', '2026-11-21T12:00:00Z', '2026-11-21T11:00:00Z', 'Server'],
  ['op dit apparaat', '2026-11-21T11:00:00Z', '2026-11-21T12:00:00Z', 'Hier'],
])('de nieuwste klad telt: %s', async (_naam, server, hier, titel) => {
  schrijfLokaal('anne', 'verhaal:nieuw', { inhoud: { titel: ['Hier'] }, bewaardOp: hier })
  open({ klad: opServer(server, { titel: ['Server'] }) })
  await wacht(0)
  fireEvent.click(screen.getByRole('button', { name: 'Verder met mijn klad' }))
  expect(invoer('Titel').value).toBe(titel)
})

test('een klad die hetzelfde zegt als het formulier wordt niet aangeboden', async () => {
  open({
    klad: opServer('2026-11-20T09:00:00Z', { setting: ['HOSPICE'], casus: [''], titel: [''], versie: ['0'] }),
  })
  await wacht(0)
  expect(screen.queryByRole('button', { name: 'Weggooien' })).toBeNull()
})

test('na versturen wordt niets meer bewaard, en wat aankwam wordt niet nog eens aangeboden', async () => {
  const { bewaar, unmount } = open()
  typ('Titel', 'Klaar')
  await wacht(2_000)
  typ('Titel', 'Klaar!')
  fireEvent.submit(screen.getByRole('button', { name: 'Opslaan' }))
  await wacht(5_000)
  expect(bewaar).toHaveBeenCalledTimes(1)
  unmount()
  open()
  await wacht(0)
  expect(screen.queryByRole('button', { name: 'Weggooien' })).toBeNull()
  expect(leesLokaal('anne', 'verhaal:nieuw')).toBeNull()
})

test('ging versturen mis terwijl de server nooit bereikt is, dan is de tekst er nog', async () => {
  const { unmount } = open({ bewaar: vi.fn<BewaarActie>(() => Promise.reject(new Error('weg'))) })
  typ('Titel', 'Verloren?')
  await wacht(2_000)
  fireEvent.submit(screen.getByRole('button', { name: 'Opslaan' }))
  unmount()
  open()
  await wacht(0)
  fireEvent.click(screen.getByRole('button', { name: 'Verder met mijn klad' }))
  expect(invoer('Titel').value).toBe('Verloren?')
})

test('op een gedeelde computer blijft niets liggen voor een collega', async () => {
  schrijfLokaal('anne', 'verhaal:nieuw', { inhoud: KLAD, bewaardOp: '2026-11-21T12:00:00Z' })
  localStorage.setItem('thema', 'donker')
  open({ gebruikerId: 'bob' })
  await wacht(0)
  expect(screen.queryByRole('button', { name: 'Weggooien' })).toBeNull()
  expect(Object.keys(localStorage)).toEqual(['thema'])
})

test.each(['geen json', '{"inhoud":5}', '[]', '{"bewaardOp":"x","inhoud":{"titel":"los"}}'])(
  'onzin in de opslag (%s) hindert niet',
  async (onzin) => {
    localStorage.setItem('kennisplein:klad:anne:verhaal:nieuw', onzin)
    open({ klad: opServer('x', onzin) })
    await wacht(0)
    expect(screen.queryByRole('button', { name: 'Weggooien' })).toBeNull()
  },
)
