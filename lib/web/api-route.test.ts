import { expect, test, vi } from 'vitest'
import { logBug } from '@/lib/platform/log'
import { apiRoute } from './api-route'

vi.mock(import('@/lib/platform/log'), async (real) => ({
  ...(await real()),
  logBug: vi.fn(() => 'AB12CD34'),
}))
vi.mock(import('./require-actor'), () => ({ currentActor: vi.fn() }))

const vraag = (afgebroken: boolean) =>
  new Request('http://kennisplein.test/api/stuk', { signal: afgebroken ? AbortSignal.abort() : null })

const reset = () => Promise.reject(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))

test.each([
  {
    wat: 'wie de pagina sloot terwijl zij stuurde, is geen fout van ons',
    afgebroken: true,
    werk: reset,
    status: 499,
    gelogd: 0,
  },
  { wat: 'een lijn die bij ons brak, is dat wel', afgebroken: false, werk: reset, status: 500, gelogd: 1 },
  {
    wat: 'een echte fout blijft er een, ook als niemand meer luistert',
    afgebroken: true,
    werk: () => Promise.reject(new TypeError('x')),
    status: 500,
    gelogd: 1,
  },
])('$wat', async ({ afgebroken, werk, status, gelogd }) => {
  vi.mocked(logBug).mockClear()
  const antwoord = await apiRoute(werk)(vraag(afgebroken), {})
  expect(antwoord.status).toBe(status)
  expect(vi.mocked(logBug)).toHaveBeenCalledTimes(gelogd)
})
