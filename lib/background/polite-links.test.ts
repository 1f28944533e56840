import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { now } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import { DAG, hostVan, html, linkRounds, naar } from '@/tests/support/link-rounds'

const { site, ronde, iedereen, links, gevraagd, url, bron, standen, vragenAan } = linkRounds()

describe('beleefd', () => {
  test('robots.txt wordt gevolgd, ook die van wie verder verwijst', async () => {
    await bron('dicht.example')
    await bron('open.example')
    const dicht = (_request: unknown, response: ServerResponse) =>
      response.end('User-agent: *\nDisallow: /pijn')
    site['dicht.example/robots.txt'] = dicht
    site['elders.example/robots.txt'] = dicht
    site['open.example/pijn'] = naar(301, url('elders.example', '/pijn'))
    await iedereen()
    expect(await standen()).toEqual({
      'dicht.example': 'NIET_TE_CONTROLEREN',
      'open.example': 'NIET_TE_CONTROLEREN',
    })
    expect([...vragenAan('dicht.example'), ...vragenAan('elders.example')]).toEqual([
      'GET dicht.example/robots.txt',
      'GET elders.example/robots.txt',
    ])
  })

  test('een robots.txt met een storing is een dag missen: wat wij mogen is niet te zeggen', async () => {
    await bron('stuk.example')
    site['stuk.example/robots.txt'] = (_request, response) => response.writeHead(500).end()
    await iedereen()
    expect(await links()).toMatchObject([{ stand: 'NIEUW', misteDagen: 1, status: 500 }])
    expect(vragenAan('stuk.example')).toHaveLength(1)
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
    const tijden = gevraagd()
      .filter(({ line }) => line.startsWith('GET een.example'))
      .map(({ at }) => at)
    expect(tijden).toHaveLength(4)
    for (const [index, at] of tijden.slice(1).entries())
      expect(at - (tijden[index] ?? 0)).toBeGreaterThanOrEqual(95)
  })

  test('er is één ronde tegelijk, hoeveel werkers er ook zijn', async () => {
    await bron('goed.example')
    await ronde()
    await database().weblink.updateMany({ data: { volgendeKeerOp: now() } })
    await asTheOnlyOne('bronwacht', { wacht: true }, () => ronde())
    expect(gevraagd()).toEqual([])
    await Promise.all([ronde(), ronde()])
    expect(vragenAan('goed.example')).toHaveLength(2)
  })

  test('wie stopt, stopt meteen: wat nog niet is bekeken komt later', async () => {
    const stop = new AbortController()
    for (const pad of ['/a', '/b']) await bron('een.example', pad)
    site['een.example/robots.txt'] = (_request, response) => {
      stop.abort()
      response.writeHead(404).end()
    }
    await iedereen(1, { stop: stop.signal, pauseMs: 60_000 })
    expect(vragenAan('een.example')).toEqual(['GET een.example/robots.txt'])
    expect(await links()).toMatchObject([{ stand: 'NIEUW', misteDagen: 0 }, { misteDagen: 0 }])
  })
})

describe('wanneer', () => {
  test('nieuwe links krijgen een plek in de week, nooit in het eerste uur, en houden die', async () => {
    for (let nummer = 0; nummer < 60; nummer += 1) await bron(`site${nummer}.example`)
    await ronde()
    expect(gevraagd()).toEqual([])
    const dagen = (await links()).map(
      ({ volgendeKeerOp }) => (volgendeKeerOp.getTime() - now().getTime()) / DAG,
    )
    expect(Math.min(...dagen)).toBeGreaterThanOrEqual(1 / 24)
    expect(Math.max(...dagen)).toBeLessThan(7 + 1 / 24)
    expect(new Set(dagen.map(Math.floor)).size).toBeGreaterThanOrEqual(6)
  })

  test('op localhost gaat er vanzelf niets naar buiten, en wel als iemand erom vraagt', async () => {
    await bron('goed.example')
    site['goed.example/pijn'] = html('Hier.')
    await iedereen(1, { isOpenbaar: false })
    expect(gevraagd()).toEqual([])
    const [link] = await links()
    await ronde({ id: link?.id ?? '', isOpenbaar: false })
    expect(await standen()).toEqual({ 'goed.example': 'GOED' })
  })
})

const drukte: Record<'nu' | 'meest', Record<string, number>> = { nu: {}, meest: {} }

function traag(request: IncomingMessage, response: ServerResponse): void {
  const host = hostVan(request)
  const nu = (drukte.nu[host] ?? 0) + 1
  drukte.nu[host] = nu
  drukte.meest[host] = Math.max(nu, drukte.meest[host] ?? 0)
  setTimeout(() => {
    drukte.nu[host] = (drukte.nu[host] ?? 0) - 1
    html('Hier.')(request, response)
  }, 60)
}
