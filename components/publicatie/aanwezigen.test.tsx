import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Aanwezigen } from './aanwezigen'
import type { Aanwezig, Aanwezigheidsactie } from './gebruik-aanwezigen'

const ANNA = { naam: 'Anna de Wit', sinds: '2026-11-22T13:03:00.000Z' }
const BO = { naam: 'Bo', sinds: '2026-11-22T13:05:00.000Z' }

const baken = vi.fn((_adres: string, _velden: URLSearchParams) => true)

beforeEach(() => {
  baken.mockClear()
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { sendBeacon: baken }))
  vi.useFakeTimers({ now: new Date('2026-11-22T13:10:00Z') })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function open(...antwoorden: readonly (readonly Aanwezig[])[]) {
  let keer = 0
  const meld = vi.fn<Aanwezigheidsactie>(async () => {
    const anderen = antwoorden[Math.min(keer, antwoorden.length - 1)]
    keer += 1
    return anderen ? { result: { anderen } } : undefined
  })
  const pagina = render(<Aanwezigen id="1" plek="dossier:nah" anderen={[ANNA]} meld={meld} />)
  return { ...pagina, meld }
}
const wacht = (seconden: number) => act(() => vi.advanceTimersByTimeAsync(seconden * 1_000))

test('zegt wie het formulier ook open heeft en sinds wanneer, als beleefde melding', async () => {
  open([ANNA, BO])
  expect(screen.getByRole('status').textContent).toContain('Ook open bij: Anna de Wit, sinds 14:03.')
  await wacht(0)
  expect(screen.getByRole('status').textContent).toContain('Anna de Wit, sinds 14:03 en Bo, sinds 14:05')
})

test('laat weg wie het formulier sloot, en laat de plek van de melding staan', async () => {
  open([ANNA], [])
  await wacht(45)
  expect(screen.getByRole('status').textContent).toBe('')
})

test('meldt zich om de veertig seconden, en niet meer na tien minuten zonder iemand achter het scherm', async () => {
  const { meld } = open([])
  await wacht(1)
  expect(meld).toHaveBeenCalledTimes(1)
  await wacht(120)
  expect(meld).toHaveBeenCalledTimes(4)
  await wacht(600)
  const totToe = meld.mock.calls.length
  await wacht(600)
  expect(meld).toHaveBeenCalledTimes(totToe)
  fireEvent.keyDown(window, { key: 'a' })
  expect(meld).toHaveBeenCalledTimes(totToe + 1)
})

test('meldt zich niet zolang het venster uit beeld is', async () => {
  const { meld } = open([])
  await wacht(1)
  const stand = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await wacht(120)
  expect(meld).toHaveBeenCalledTimes(1)
  stand.mockRestore()
})

test('zegt het af als het formulier sluit of de pagina weggaat', async () => {
  const { unmount } = open([])
  fireEvent(window, new Event('pagehide'))
  expect(baken.mock.calls.map(([adres, velden]) => [adres, String(velden)])).toEqual([
    ['/aanwezigheid/einde', 'plek=dossier%3Anah'],
  ])
  unmount()
  expect(baken).toHaveBeenCalledTimes(2)
})

test('houdt bij zonder verbinding wat er stond', async () => {
  const meld = vi.fn(() => Promise.reject(new Error('geen verbinding')))
  render(<Aanwezigen id="1" plek="dossier:nah" anderen={[ANNA]} meld={meld} />)
  await wacht(90)
  expect(screen.getByRole('status').textContent).toContain('Anna de Wit')
})
