import type { ServerResponse } from 'node:http'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, outsideServer } from '@/tests/support/outside-server'
import { fetchOutside, MAX_BODY, type Route } from './outbound'

let antwoord: Answer = (_request, response) => response.end('hallo')
let buiten: Awaited<ReturnType<typeof outsideServer>>

beforeAll(async () => {
  buiten = await outsideServer((request, response) => antwoord(request, response))
})
afterAll(() => buiten.stop())

const haal = (route: Partial<Route> = {}, headers = {}) =>
  fetchOutside(buiten.url('bron.example'), headers, { ...buiten.route, ...route })
const fout = (werk: Promise<unknown>) =>
  werk.then(
    () => 'gelukt',
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'fault' in error ? error.fault : error,
  )

describe('wat mag', () => {
  test('een gewone vraag, met onze naam en zonder koekjes of wachtwoord', async () => {
    antwoord = (_request, response) => response.writeHead(200, { etag: '"a"' }).end('hallo')
    const { status, header, body } = await haal({}, { 'if-none-match': '"oud"' })
    expect({ status, etag: header('etag'), niets: header('x-niets'), tekst: body.toString() }).toEqual({
      status: 200,
      etag: '"a"',
      niets: null,
      tekst: 'hallo',
    })
    const { headers } = buiten.seen.at(-1) ?? {}
    expect(headers?.['user-agent']).toMatch(/^Kennisplein-Bronwacht\/1\.0 \(\+http.+\)$/)
    expect(headers?.['if-none-match']).toBe('"oud"')
    expect(Object.keys(headers ?? {})).not.toContain('cookie')
    expect(Object.keys(headers ?? {})).not.toContain('authorization')
  })

  test.each([
    ['gzip', gzipSync('hallo')],
    ['br', brotliCompressSync('hallo')],
    ['deflate', deflateSync('hallo')],
  ])('een antwoord in %s wordt uitgepakt', async (verpakking, lijf) => {
    antwoord = (_request, response) => response.writeHead(200, { 'content-encoding': verpakking }).end(lijf)
    expect((await haal()).body.toString()).toBe('hallo')
  })

  test('een verwijzing is een antwoord: wij lopen er niet vanzelf achteraan', async () => {
    antwoord = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end()
    expect(await haal()).toMatchObject({ status: 302 })
  })
})

// No test flag here: the way that production takes.
describe('waar wij niet heen gaan, hoe het ook is geschreven', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://localhost./',
    'http://bron.example./',
    'http://intranet/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://127.1/',
    'http://0/',
    'http://127.0.0.1./',
    'http://１２７.０.０.１/',
    'http://ⓛocalhost/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://10.0.0.8/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://gebruiker@1.1.1.1/',
    'http://gebruiker:geheim@1.1.1.1/',
    'http://1.1.1.1:8080/',
    'http://1.1.1.1:22/',
    'https://1.1.1.1:8443/',
    'ftp://1.1.1.1/',
    'file:///etc/passwd',
    'gopher://1.1.1.1/',
    'data:text/plain,hallo',
    'javascript:alert(1)',
    'http://',
    '',
    'geen adres',
  ])('%s', async (adres) => expect(await fout(fetchOutside(adres))).toBe('GEWEIGERD'))

  test('een naam waarvan één van de adressen binnen ligt', async () => {
    const resolve = async () => ['127.0.0.1', '10.0.0.1']
    expect(await fout(haal({ resolve }))).toBe('GEWEIGERD')
  })
})

test('een naam wordt één keer opgezocht, en de verbinding gaat naar dat adres: een tweede antwoord doet er niet toe', async () => {
  antwoord = (_request, response) => response.end('hallo')
  let keren = 0
  const resolve = async () => {
    keren += 1
    return [keren === 1 ? '127.0.0.1' : '127.0.0.2']
  }
  expect((await haal({ resolve })).status).toBe(200)
  expect(keren).toBe(1)
})

describe('grenzen', () => {
  test('wie niets zegt, of druppelt, wordt na vijf seconden losgelaten', async () => {
    const stil = performance.now()
    antwoord = () => undefined
    const druppel: Answer = (_request, response) => druppelen(response)
    const zonderAntwoord = fout(haal())
    await new Promise((klaar) => setTimeout(klaar, 100))
    antwoord = druppel
    expect(await Promise.all([zonderAntwoord, fout(haal())])).toEqual(['NETWERK', 'NETWERK'])
    expect(performance.now() - stil).toBeGreaterThan(4_500)
  })

  test('een naamserver die zwijgt, houdt ons niet langer op', async () => {
    expect(await fout(haal({ resolve: () => new Promise(() => undefined) }))).toBe('NETWERK')
  })

  test('een lijf zonder einde stopt bij vijf megabyte', async () => {
    let gestuurd = 0
    antwoord = (_request, response) => {
      const deel = Buffer.alloc(64 * 1024, 'a')
      const stuur = () => {
        while (!response.destroyed && response.write(deel)) gestuurd += deel.length
      }
      response.on('drain', stuur)
      stuur()
    }
    expect(await fout(haal())).toBe('TE_GROOT')
    expect(gestuurd).toBeLessThan(8 * MAX_BODY)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', (lijf: Buffer) => brotliCompressSync(lijf, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ])('een bom in %s wordt gemeten zoals zij is uitgepakt', async (verpakking, pak) => {
    const bom = pak(Buffer.alloc(200 * 1024 * 1024))
    expect(bom.length).toBeLessThan(MAX_BODY)
    antwoord = (_request, response) => response.writeHead(200, { 'content-encoding': verpakking }).end(bom)
    const voor = process.memoryUsage().arrayBuffers
    expect(await fout(haal())).toBe('TE_GROOT')
    expect(process.memoryUsage().arrayBuffers - voor).toBeLessThan(60 * 1024 * 1024)
  })

  test.each([
    ['een verpakking die wij niet kennen', 'zstd, gzip', Buffer.from('x')],
    ['een verpakking die stuk is', 'gzip', Buffer.from('geen gzip')],
  ])('%s', async (_wat, verpakking, lijf) => {
    antwoord = (_request, response) => response.writeHead(200, { 'content-encoding': verpakking }).end(lijf)
    expect(await fout(haal())).toBe('ONLEESBAAR')
  })

  test('koppen van meer dan 16 kB', async () => {
    antwoord = (_request, response) => response.writeHead(200, { 'x-lang': 'a'.repeat(40_000) }).end()
    expect(await fout(haal())).toBe('ONLEESBAAR')
  })

  test('wie de verbinding verbreekt', async () => {
    antwoord = (request) => request.socket.destroy()
    expect(await fout(haal())).toBe('NETWERK')
    antwoord = (request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half')
      setTimeout(() => request.socket.destroy(), 50)
    }
    expect(await fout(haal())).toBe('NETWERK')
  })

  test('een naam die niet bestaat', async () => {
    expect(await fout(haal({ resolve: async () => [] }))).toBe('NETWERK')
    const bestaatNiet = Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
    expect(await fout(haal({ resolve: () => Promise.reject(bestaatNiet) }))).toBe('NETWERK')
  })
})

function druppelen(response: ServerResponse): void {
  response.writeHead(200)
  const druppel = setInterval(() => response.write('a'), 200)
  response.once('close', () => clearInterval(druppel))
}
