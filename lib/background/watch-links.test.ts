import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { holdClock, now } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import type { Route } from '@/lib/platform/outbound'
import { aBron } from '@/tests/support/factories/bron'
import { outsideServer } from '@/tests/support/outside-server'
import { watchLinks } from './watch-links'

type Site = Record<string, (response: ServerResponse, request: IncomingMessage) => unknown>
const DAG = 86_400_000
let buiten: Awaited<ReturnType<typeof outsideServer>>
let site: Site = {}

// The address of a portal that may go out by itself; whoever is asked lives on loopback all the same.
vi.mock(import('@/lib/platform/env'), async (original) => {
  const { env: settings, ...rest } = await original()
  return { ...rest, env: () => ({ ...settings(), NEXTAUTH_URL: adres.portaal }) }
})
const adres = vi.hoisted(() => ({ portaal: '' }))

beforeAll(async () => {
  buiten = await outsideServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const antwoord = site[`${host}${pathname}`]
    if (antwoord) antwoord(response, request)
    else response.writeHead(404).end()
  })
})
afterAll(() => buiten.stop())
beforeEach(() => {
  adres.portaal = 'https://kennisplein.nl'
  holdClock(new Date('2026-11-02T09:00:00Z'))
})
afterEach(() => {
  holdClock()
  site = {}
  buiten.seen.length = 0
})

const html =
  (tekst: string, titel = 'Pijn') =>
  (response: ServerResponse) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<title>${titel}</title><main>${tekst}</main>`)
const naar = (status: number, location: string) => (response: ServerResponse) =>
  response.writeHead(status, { location }).end()

const bron = (host: string, pad = '/pijn') => aBron({ bron: { url: buiten.url(host, pad) } })
const ronde = (wens: { id?: string; route?: Partial<Route>; pauseMs?: number; stop?: AbortSignal } = {}) =>
  watchLinks(wens.stop ?? new AbortController().signal, {
    route: { ...buiten.route, ...wens.route },
    pauseMs: wens.pauseMs ?? 0,
  }).run(wens.id ? { id: wens.id } : {})
/** A round in which every link has its turn, the first one on the day that the clock holds. */
async function iedereen(dagen = 1, wens: Parameters<typeof ronde>[0] = {}) {
  await ronde({ ...wens, route: { resolve: async () => [] } })
  for (let dag = 0; dag < dagen; dag += 1) {
    if (dag > 0) holdClock(new Date(now().getTime() + DAG))
    await database().weblink.updateMany({ data: { volgendeKeerOp: now() } })
    buiten.seen.length = 0
    await ronde(wens)
  }
}
const links = () => database().weblink.findMany({ orderBy: { url: 'asc' } })
const standen = async () =>
  Object.fromEntries((await links()).map(({ host, stand }) => [host.replace(/:\d+$/, ''), stand]))
const pagina = (host: string) =>
  buiten.seen.filter(({ line }) => line.startsWith(`GET ${host}/`)).map(({ line }) => line)

describe('wat een ronde ziet', () => {
  test('een pagina die er is: titel, afdruk en kenmerken', async () => {
    await bron('goed.example')
    site['goed.example/pijn'] = (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', etag: '"1"' })
        .end(`<title>Pijn</title><main>${'zorg voor een gast '.repeat(20)}</main>`)
    await iedereen()
    expect(await links()).toMatchObject([
      { stand: 'GOED', titel: 'Pijn', vastTitel: 'Pijn', etag: '"1"', status: 200 },
    ])
    expect(pagina('goed.example')).toEqual(['GET goed.example/robots.txt', 'GET goed.example/pijn'])
  })

  test('een tweede keer vragen wij of er iets nieuws is, en krijgen niets', async () => {
    await bron('goed.example')
    site['goed.example/pijn'] = (response, { headers }) =>
      headers['if-none-match'] === '"1"' && headers['if-modified-since']
        ? response.writeHead(304).end()
        : response
            .writeHead(200, {
              'content-type': 'text/html',
              etag: '"1"',
              'last-modified': 'Mon, 02 Nov 2026 08:00:00 GMT',
            })
            .end('<title>Pijn</title>')
    await iedereen(2)
    expect(await links()).toMatchObject([{ stand: 'GOED', status: 304, titel: 'Pijn' }])
  })

  test('dood na drie dagen, ook voor lezers van de bron; en weer goed als zij er weer is', async () => {
    const { id } = await bron('weg.example')
    await bron('goed.example')
    site['goed.example/pijn'] = html('Hier.')
    const dood = () => database().bron.findUniqueOrThrow({ where: { id }, select: { linkDoodOp: true } })
    await iedereen(2)
    expect({ ...(await standen()), ...(await dood()) }).toMatchObject({
      'weg.example': 'NIEUW',
      linkDoodOp: null,
    })
    await iedereen(1)
    expect((await standen())['weg.example']).toBe('NIEUW')
    holdClock(new Date(now().getTime() + DAG))
    await iedereen(1)
    expect((await standen())['weg.example']).toBe('DOOD')
    expect((await dood()).linkDoodOp).toEqual(now())
    site['weg.example/pijn'] = html('Terug.')
    await iedereen(1)
    expect({ ...(await standen()), ...(await dood()) }).toMatchObject({
      'weg.example': 'GOED',
      linkDoodOp: null,
    })
  })

  test('een verhuizing voor goed, en een tijdelijke omweg', async () => {
    await bron('oud.example')
    await bron('omweg.example')
    await bron('voor.example')
    site['oud.example/pijn'] = naar(301, buiten.url('nieuw.example', '/pijn-2027'))
    site['omweg.example/pijn'] = naar(302, buiten.url('nieuw.example', '/pijn-2027'))
    site['voor.example/pijn'] = naar(302, '/')
    site['voor.example/'] = html('Welkom')
    site['nieuw.example/pijn-2027'] = html('Hier.')
    await iedereen(2)
    expect(await standen()).toEqual({
      'oud.example': 'VERHUISD',
      'omweg.example': 'GOED',
      'voor.example': 'VERHUISD',
    })
    expect((await links()).map(({ naarUrl }) => naarUrl)).toEqual([
      null,
      buiten.url('nieuw.example', '/pijn-2027'),
      buiten.url('voor.example'),
    ])
  })

  test('een verwijzing naar binnen volgen wij niet, en een kring houdt op', async () => {
    await bron('goed.example')
    await bron('binnen.example')
    await bron('kring.example')
    site['goed.example/pijn'] = html('Hier.')
    site['binnen.example/pijn'] = naar(302, 'http://169.254.169.254/latest/meta-data/')
    site['kring.example/pijn'] = naar(302, '/pijn')
    await iedereen()
    expect(await links()).toMatchObject([
      { stand: 'NIET_TE_CONTROLEREN', reden: expect.stringContaining('open internet') },
      { stand: 'GOED' },
      { misteDagen: 1, reden: expect.stringContaining('steeds verder') },
    ])
    expect(pagina('kring.example')).toHaveLength(7)
  })

  test.each([
    [403, 'NIET_TE_CONTROLEREN', 0],
    [401, 'NIET_TE_CONTROLEREN', 0],
    [429, 'NIEUW', 0],
    [503, 'NIEUW', 1],
    [410, 'NIEUW', 1],
  ])('een antwoord %i: %s, en %i gemiste dag', async (status, stand, misteDagen) => {
    await bron('site.example')
    site['site.example/pijn'] = (response) => response.writeHead(status, { 'retry-after': '172800' }).end()
    await iedereen()
    const [link] = await links()
    expect(link).toMatchObject({ stand, misteDagen, status })
    if (status === 429 || status === 503)
      expect(link?.volgendeKeerOp).toEqual(new Date(now().getTime() + 2 * DAG))
  })
})

describe('beleefd', () => {
  test('robots.txt wordt gevolgd, ook die van wie verder verwijst', async () => {
    await bron('dicht.example')
    await bron('open.example')
    const dicht = (response: ServerResponse) => response.end('User-agent: *\nDisallow: /pijn')
    site['dicht.example/robots.txt'] = dicht
    site['elders.example/robots.txt'] = dicht
    site['open.example/pijn'] = naar(301, buiten.url('elders.example', '/pijn'))
    await iedereen()
    expect(await standen()).toEqual({
      'dicht.example': 'NIET_TE_CONTROLEREN',
      'open.example': 'NIET_TE_CONTROLEREN',
    })
    expect([...pagina('dicht.example'), ...pagina('elders.example')]).toEqual([
      'GET dicht.example/robots.txt',
      'GET elders.example/robots.txt',
    ])
  })

  test('een robots.txt met een storing is een dag missen: wat wij mogen is niet te zeggen', async () => {
    await bron('stuk.example')
    site['stuk.example/robots.txt'] = (response) => response.writeHead(500).end()
    await iedereen()
    expect(await links()).toMatchObject([{ stand: 'NIEUW', misteDagen: 1, status: 500 }])
    expect(pagina('stuk.example')).toHaveLength(1)
  })

  test('bij één site komt er één tegelijk, met een pauze; bij verschillende sites tegelijk', async () => {
    for (const pad of ['/a', '/b', '/c']) {
      await bron('een.example', pad)
      site[`een.example${pad}`] = traag
    }
    await bron('twee.example')
    site['twee.example/pijn'] = traag
    await iedereen(1, { pauseMs: 100 })
    expect(drukte).toEqual({
      nu: { 'een.example': 0, 'twee.example': 0 },
      meest: { 'een.example': 1, 'twee.example': 1 },
    })
    const tijden = buiten.seen.filter(({ line }) => line.startsWith('GET een.example')).map(({ at }) => at)
    expect(tijden).toHaveLength(4)
    for (const [index, at] of tijden.slice(1).entries())
      expect(at - (tijden[index] ?? 0)).toBeGreaterThanOrEqual(95)
  })

  test('er is één ronde tegelijk, hoeveel werkers er ook zijn', async () => {
    await bron('goed.example')
    await ronde()
    await database().weblink.updateMany({ data: { volgendeKeerOp: now() } })
    await asTheOnlyOne('bronwacht', { wacht: true }, () => ronde())
    expect(buiten.seen).toEqual([])
    await Promise.all([ronde(), ronde()])
    expect(pagina('goed.example')).toHaveLength(2)
  })

  test('wie stopt, stopt meteen: wat nog niet is bekeken komt later', async () => {
    const stop = new AbortController()
    for (const pad of ['/a', '/b']) await bron('een.example', pad)
    site['een.example/robots.txt'] = (response) => {
      stop.abort()
      response.writeHead(404).end()
    }
    await iedereen(1, { stop: stop.signal, pauseMs: 60_000 })
    expect(pagina('een.example')).toEqual(['GET een.example/robots.txt'])
    expect(await links()).toMatchObject([{ stand: 'NIEUW', misteDagen: 0 }, { misteDagen: 0 }])
  })
})

describe('als niemand antwoordt', () => {
  const stil = { resolve: () => Promise.reject(new Error('EAI_AGAIN')) }

  test('is er geen netwerk: de ronde houdt op en telt niet', async () => {
    for (let nummer = 0; nummer < 12; nummer += 1) await bron(`site${nummer}.example`)
    await iedereen(3, { route: stil })
    expect(
      (await links()).every(
        ({ stand, misteDagen, bezochtOp }) => stand === 'NIEUW' && misteDagen === 0 && !bezochtOp,
      ),
    ).toBe(true)
  })

  test('en er ook maar één bekende site wel is, telt het stilzwijgen van de anderen', async () => {
    for (let nummer = 0; nummer < 6; nummer += 1) await bron(`stil${nummer}.example`)
    await bron('goed.example')
    site['goed.example/pijn'] = html('Hier.')
    await iedereen()
    const half = { resolve: async (naam: string) => (naam === 'goed.example' ? ['127.0.0.1'] : []) }
    await database().weblink.updateMany({
      where: { host: { not: { startsWith: 'goed' } } },
      data: { stand: 'GOED', misteDagen: 0, laatsteMisdag: null },
    })
    for (let dag = 0; dag < 3; dag += 1) {
      holdClock(new Date(now().getTime() + DAG))
      await database().weblink.updateMany({
        where: { host: { startsWith: 'stil' } },
        data: { volgendeKeerOp: now() },
      })
      await ronde({ route: half })
    }
    const { 'goed.example': goed, ...rest } = await standen()
    expect(goed).toBe('GOED')
    expect(new Set(Object.values(rest))).toEqual(new Set(['DOOD']))
  })
})

describe('wanneer', () => {
  test('nieuwe links krijgen een plek in de week, nooit in het eerste uur, en houden die', async () => {
    for (let nummer = 0; nummer < 60; nummer += 1) await bron(`site${nummer}.example`)
    await ronde()
    expect(buiten.seen).toEqual([])
    const dagen = (await links()).map(
      ({ volgendeKeerOp }) => (volgendeKeerOp.getTime() - now().getTime()) / DAG,
    )
    expect(Math.min(...dagen)).toBeGreaterThanOrEqual(1 / 24)
    expect(Math.max(...dagen)).toBeLessThan(7 + 1 / 24)
    expect(new Set(dagen.map(Math.floor)).size).toBeGreaterThanOrEqual(6)
  })

  test('op localhost gaat er vanzelf niets naar buiten, en wel als iemand erom vraagt', async () => {
    adres.portaal = 'http://localhost:3000'
    await bron('goed.example')
    site['goed.example/pijn'] = html('Hier.')
    await iedereen()
    expect(buiten.seen).toEqual([])
    const [link] = await links()
    await ronde({ id: link?.id ?? '' })
    expect(await standen()).toEqual({ 'goed.example': 'GOED' })
  })
})

const drukte: Record<'nu' | 'meest', Record<string, number>> = { nu: {}, meest: {} }

function traag(response: ServerResponse, { headers }: IncomingMessage): void {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  const nu = (drukte.nu[host] ?? 0) + 1
  drukte.nu[host] = nu
  drukte.meest[host] = Math.max(nu, drukte.meest[host] ?? 0)
  setTimeout(() => {
    drukte.nu[host] = (drukte.nu[host] ?? 0) - 1
    html('Hier.')(response)
  }, 60)
}
