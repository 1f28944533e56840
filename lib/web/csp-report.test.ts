import { describe, expect, test, vi } from 'vitest'
import { log } from '@/lib/platform/log'
import { receiveCspReport } from './csp-report'

const send = (body: string, adres = '192.0.2.1') =>
  receiveCspReport(
    new Request('http://localhost:3000/api/csp', {
      method: 'POST',
      body,
      headers: { 'x-forwarded-for': adres },
    }),
  )
const report = JSON.stringify({
  'csp-report': {
    'document-uri': 'http://localhost:3000/zoeken?q=geheim',
    'violated-directive': 'script-src',
    'blocked-uri': 'inline',
  },
})

describe('meldingen van de browser', () => {
  test('een melding wordt één logregel, zonder de zoekvraag uit het adres', async () => {
    const warn = vi.spyOn(log(), 'warn')
    expect((await send(report)).status).toBe(204)
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      { pagina: 'http://localhost:3000/zoeken', regel: 'script-src', geweigerd: 'inline' },
      'csp',
    )
    warn.mockRestore()
  })

  test.each(['', '{', '[]', '"x"', '\u0000', 'x'.repeat(100_000), '{"csp-report":7}'])(
    'onzin geeft geen fout en geen logregel (%#)',
    async (body) => {
      const warn = vi.spyOn(log(), 'warn')
      expect((await send(body)).status).toBe(204)
      expect(warn).not.toHaveBeenCalled()
      warn.mockRestore()
    },
  )

  test('van één adres komen er dertig per minuut in het log', async () => {
    const warn = vi.spyOn(log(), 'warn')
    for (let count = 0; count < 35; count += 1) await send(report, '192.0.2.2')
    expect(warn).toHaveBeenCalledTimes(30)
    warn.mockRestore()
  })
})
