import type { IncomingMessage } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { watchLinks } from '@/lib/background/watch-links'
import { holdClock, now } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import type { Route } from '@/lib/platform/outbound'
import { aBron } from './factories/bron'
import { type Answer, outsideServer } from './outside-server'

export const DAG = 86_400_000
type Wens = {
  id?: string
  route?: Partial<Route>
  pauseMs?: number
  stop?: AbortSignal
  /** false: a portal on localhost */
  isOpenbaar?: boolean
}

/** Rounds of the bronwacht over an internet of our own. `site` says what answers: 'host/pad'; all else is a 404. */
export function linkRounds() {
  const site: Record<string, Answer> = {}
  let buiten: Awaited<ReturnType<typeof outsideServer>>
  beforeAll(async () => {
    buiten = await outsideServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x')
      const antwoord = site[`${hostVan(request)}${pathname}`]
      if (antwoord) antwoord(request, response)
      else response.writeHead(404).end()
    })
  })
  afterAll(() => buiten.stop())
  beforeEach(() => holdClock(new Date('2026-11-02T09:00:00Z')))
  afterEach(() => {
    holdClock()
    for (const pad of Object.keys(site)) delete site[pad]
    buiten.seen.length = 0
  })

  const ronde = ({ id, route, pauseMs = 0, stop, isOpenbaar = true }: Wens = {}) =>
    watchLinks(stop ?? new AbortController().signal, {
      route: { ...buiten.route, ...route },
      pauseMs,
      goesOut: () => isOpenbaar,
    }).run(id ? { id } : {})

  /** Rounds in which every link has its turn, a day apart; the first one on the day that the clock holds. */
  async function iedereen(dagen = 1, wens: Wens = {}) {
    await ronde({ ...wens, stop: AbortSignal.abort() })
    for (let dag = 0; dag < dagen; dag += 1) {
      if (dag > 0) morgen()
      await database().weblink.updateMany({ data: { volgendeKeerOp: now() } })
      buiten.seen.length = 0
      await ronde(wens)
    }
  }
  const links = () => database().weblink.findMany({ orderBy: { url: 'asc' } })

  return {
    site,
    ronde,
    iedereen,
    links,
    gevraagd: () => buiten.seen,
    url: (host: string, pad?: string) => buiten.url(host, pad),
    bron: (host: string, pad = '/pijn') => aBron({ bron: { url: buiten.url(host, pad) } }),
    standen: async () =>
      Object.fromEntries((await links()).map(({ host, stand }) => [host.replace(/:\d+$/, ''), stand])),
    /** What was asked of this host, in order. */
    vragenAan: (host: string) =>
      buiten.seen.map(({ line }) => line).filter((line) => line.startsWith(`GET ${host}/`)),
  }
}

export const morgen = () => holdClock(new Date(now().getTime() + DAG))
export const hostVan = ({ headers }: IncomingMessage) => (headers.host ?? '').replace(/:\d+$/, '')
export const html =
  (tekst: string, titel = 'Pijn'): Answer =>
  (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<title>${titel}</title><main>${tekst}</main>`)
export const naar =
  (status: number, location: string): Answer =>
  (_request, response) =>
    response.writeHead(status, { location }).end()
