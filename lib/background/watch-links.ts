import 'server-only'
import { setMaxListeners } from 'node:events'
import { verzamelWeblinks } from '@/lib/domain/weblinks/gebruik'
import { saveBezoek } from '@/lib/domain/weblinks/save-bezoek'
import type { Actor } from '@/lib/kernel/actor'
import { defineJob } from '@/lib/kernel/define-job'
import { NotFoundError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import { canNameItself, type Route } from '@/lib/platform/outbound'
import { addJob } from '@/lib/platform/outbox'
import { hostGate } from './host-gate'
import { answers, type Visit, type Visitor, visitLink } from './visit-link'

const NAME = 'weblink.ronde'
/** A round is short, so that the next one sees what changed; what is left has its turn then. */
const MAX_LINKS = 400
const MAX_MS = 10 * 60_000
/** Different hosts at the same time; each of them has one visitor. */
const LANES = 4
const PAUSE_MS = 2_000
/** So many hosts in a row that do not answer: perhaps it is us. */
const DOUBT = 5
const BUSY_MS = 60_000

type Options = {
  /** For tests, which have a server of their own. */
  route?: Route
  pauseMs?: number
  goesOut?: () => boolean
}
type Database = ReturnType<typeof database>
type Round = {
  db: Database
  actor: Actor
  visitor: Visitor
  stop: AbortSignal
  doubts: Doubt[]
  isOffline: boolean
}
type Doubt = { link: Link; visit: Visit }

/**
 * The job that visits links: those whose turn it is, or the one that somebody asked for. One round at a time, over all
 * processes. Nothing goes out by itself from a portal that cannot say where it lives, such as one on localhost.
 */
export const watchLinks = (
  stopping: AbortSignal,
  { route, pauseMs = PAUSE_MS, goesOut = canNameItself }: Options = {},
) =>
  defineJob({
    name: NAME,
    input: z.object({ id: z.uuid().optional() }),
    run: async ({ db, actor, input: { id }, now }) => {
      const stop = AbortSignal.any([stopping, AbortSignal.timeout(MAX_MS)])
      // Every host that has its pause listens.
      setMaxListeners(0, stop)
      const visitor = { gate: hostGate(stop), route, pauseMs, robots: new Map() }
      const round: Round = { db, actor, visitor, stop, doubts: [], isOffline: false }
      const done = await asTheOnlyOne('bronwacht', { wacht: false }, async () => {
        await verzamelWeblinks(db, new URL(env().NEXTAUTH_URL).origin, now)
        if (id || goesOut())
          await visitAll(round, await turns(db, now, id)).catch((error: unknown) => calmly(round, error))
        return true
      })
      if (done === null && id)
        await addJob(db, NAME, { id }, { key: `weblink:${id}`, runAt: new Date(Date.now() + BUSY_MS) })
    },
  })

const select = { id: true, url: true, host: true, etag: true, laatstGewijzigd: true } as const
type Link = Awaited<ReturnType<typeof turns>>[number]

const turns = (db: Database, now: Date, id: string | undefined) =>
  db.weblink.findMany({
    where: id ? { id } : { volgendeKeerOp: { lte: now } },
    orderBy: { volgendeKeerOp: 'asc' },
    take: MAX_LINKS,
    select,
  })

async function visitAll(round: Round, links: readonly Link[]): Promise<void> {
  const hosts = inAnyOrder(perHost(links))
  const lane = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) await visitHost(round, host)
  }
  // When one lane gives up, the others do so too; and the round ends only when the last one has.
  const lanes = Array.from({ length: LANES }, () =>
    lane().catch((error: unknown) => {
      hosts.length = 0
      throw error
    }),
  )
  const ended = await Promise.allSettled(lanes)
  const failed = ended.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
  if (round.doubts.length > 0) await settleDoubts(round)
}

/** A round that was stopped, or that found no network, is no failure: what was not visited has its turn later. */
function calmly(round: Round, error: unknown): void {
  if (error instanceof Offline) log().info('bronwacht: geen netwerk, deze ronde telt niet')
  else if (!round.stop.aborted) throw error
}

function perHost(links: readonly Link[]): Link[][] {
  const hosts = new Map<string, Link[]>()
  for (const link of links) hosts.set(link.host, [...(hosts.get(link.host) ?? []), link])
  return [...hosts.values()]
}

class Offline extends Error {}

async function visitHost(round: Round, links: readonly Link[]): Promise<void> {
  for (const link of links) {
    round.stop.throwIfAborted()
    if (round.isOffline) return
    await keep(round, { link, visit: await visitLink(round.visitor, link) })
  }
}

/** An answer proves that the network is there, and so that who kept silent before did so himself. */
async function keep(round: Round, seen: Doubt): Promise<void> {
  if (seen.visit.isAntwoord) {
    await save(round, [...round.doubts.splice(0), seen])
    return
  }
  round.doubts.push(seen)
  if (new Set(round.doubts.map(({ link }) => link.host)).size >= DOUBT) await settleDoubts(round)
}

/** Asks those who answered before. When they are silent too, we have no network: nothing is counted. Throws Offline. */
async function settleDoubts(round: Round): Promise<void> {
  const doubts = round.doubts.splice(0)
  if (await isOnline(round, new Set(doubts.map(({ link }) => link.host)))) return save(round, doubts)
  round.isOffline = true
  throw new Offline()
}

async function isOnline({ db, visitor }: Round, silent: ReadonlySet<string>): Promise<boolean> {
  const known = await db.weblink.findMany({
    where: { goedOp: { not: null }, host: { notIn: [...silent] } },
    distinct: ['host'],
    orderBy: { goedOp: 'desc' },
    take: DOUBT,
    select: { url: true },
  })
  for (const { url } of known) if (await answers(visitor, url)) return true
  return false
}

async function save({ actor }: Round, seen: readonly Doubt[]): Promise<void> {
  for (const { link, visit } of seen)
    await saveBezoek(actor, { id: link.id, bezoek: visit.bezoek }).catch(gone)
}

// Somebody may have removed the last text with this link while we were away.
function gone(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error
}

/** So that the same few silent hosts do not stand in the way of all others, round after round. */
const inAnyOrder = <T>(items: T[]): T[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
