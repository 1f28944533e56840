import 'server-only'
import { leesAgenda } from '@/lib/domain/agendabronnen/lezing'
import { saveLezing } from '@/lib/domain/agendabronnen/save-lezing'
import { defineJob } from '@/lib/kernel/define-job'
import { NotFoundError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { logBug } from '@/lib/platform/log'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import {
  canNameItself,
  fetchOutside,
  OutboundError,
  type OutboundResponse,
  type Route,
} from '@/lib/platform/outbound'

/** Every hour it is looked whose turn it is; each has its turn once a day, and after a failure the next hour. */
const EENS_PER_MS = 22 * 3_600_000
const NA_FOUT_MS = 55 * 60_000
const OMLEIDINGEN = 3

type Bron = { id: string; url: string; etag: string | null; laatstGewijzigd: string | null }
type Options = { route?: Route; goesOut?: () => boolean }

/**
 * The job that reads the agendas of others: those whose turn it is, or the one that somebody asked for. One round at a
 * time, over all processes. Nothing goes out by itself from a portal that cannot say where it lives.
 */
export const readAgendas = ({ route, goesOut = canNameItself }: Options = {}) =>
  defineJob({
    name: 'agendabron.ronde',
    input: z.object({ id: z.uuid().optional() }),
    run: async ({ db, actor, input: { id }, now }) => {
      if (!id && !goesOut()) return
      await asTheOnlyOne('agendabronnen', { wacht: id !== undefined }, async () => {
        const bronnen = await db.agendabron.findMany({
          where: id ? { id, actief: true } : { actief: true, OR: aanDeBeurt(now) },
          orderBy: { gelezenOp: { sort: 'asc', nulls: 'first' } },
          select: { id: true, url: true, etag: true, laatstGewijzigd: true },
        })
        for (const bron of bronnen)
          await saveLezing(actor, { id: bron.id, lezing: await lees(bron, now, route) }).catch(weg)
        return true
      })
    },
  })

const aanDeBeurt = (now: Date) => [
  { gelezenOp: null },
  { gelezenOp: { lte: new Date(now.getTime() - EENS_PER_MS) } },
  { foutSinds: { not: null }, gelezenOp: { lte: new Date(now.getTime() - NA_FOUT_MS) } },
]

// Somebody may have stopped it while we were away.
function weg(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error
}

async function lees(bron: Bron, now: Date, route: Route | undefined) {
  try {
    const { antwoord, url } = await haal(bron, route)
    if (antwoord.status === 304) return { soort: 'ONGEWIJZIGD' as const }
    if (antwoord.status !== 200) return mis(`De andere kant antwoordde met fout ${antwoord.status}.`)
    const gelezen = probeer(() => leesAgenda(antwoord.body, antwoord.header('content-type'), { url, now }))
    if (!gelezen) return mis('Op dit adres staat geen agenda die wij kunnen lezen.')
    return {
      soort: 'GELEZEN' as const,
      etag: kort(antwoord.header('etag'), 500),
      laatstGewijzigd: kort(antwoord.header('last-modified'), 100),
      ...gelezen,
    }
  } catch (error) {
    if (error instanceof OutboundError) return mis(ZINNEN[error.fault])
    return mis(`Er ging bij ons iets mis. Meld je het, noem dan ${logBug(error, 'agendabron.ronde')}.`)
  }
}

const ZINNEN = {
  GEWEIGERD: 'Naar dit adres gaan wij niet.',
  NETWERK: 'De andere kant gaf geen antwoord.',
  CERTIFICAAT: 'De andere kant kan niet laten zien wie hij is.',
  TE_GROOT: 'Deze agenda is groter dan 5 MB.',
  ONLEESBAAR: 'Het antwoord was niet te lezen.',
} satisfies Record<OutboundError['fault'], string>

const mis = (reden: string) => ({ soort: 'MIS' as const, reden })
const kort = (waarde: string | null, max: number) => (waarde !== null && waarde.length <= max ? waarde : null)

function probeer<T>(doe: () => T): T | null {
  try {
    return doe()
  } catch {
    return null
  }
}

/** Follows a few redirects, each judged like the first address. Only where they end is it asked what changed. */
async function haal(
  bron: Bron,
  route: Route | undefined,
): Promise<{ antwoord: OutboundResponse; url: string }> {
  const headers = {
    accept: 'text/calendar, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
    ...(bron.etag && { 'if-none-match': bron.etag }),
    ...(bron.laatstGewijzigd && { 'if-modified-since': bron.laatstGewijzigd }),
  }
  let url = bron.url
  for (let stap = 0; ; stap += 1) {
    const antwoord = await fetchOutside(url, headers, route)
    const naar = antwoord.header('location')
    if (antwoord.status < 300 || antwoord.status >= 400 || antwoord.status === 304 || naar === null)
      return { antwoord, url }
    if (stap >= OMLEIDINGEN || !URL.canParse(naar, url))
      throw new OutboundError('ONLEESBAAR', 'te veel omleidingen')
    url = new URL(naar, url).href
  }
}
