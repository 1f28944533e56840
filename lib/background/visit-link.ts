import 'server-only'
import { type Bezoek, isAnderAdres } from '@/lib/domain/weblinks/bezoek'
import { leesPagina } from '@/lib/domain/weblinks/hoofdtekst'
import { ALLES_MAG, leesRobots, magLezen, type Robotsregels } from '@/lib/domain/weblinks/robotsregels'
import { bestandsafdruk, tekstafdruk } from '@/lib/domain/weblinks/tekstafdruk'
import { now } from '@/lib/platform/clock'
import {
  fetchOutside,
  OutboundError,
  type OutboundFault,
  type OutboundResponse,
  type Route,
} from '@/lib/platform/outbound'
import type { HostGate } from './host-gate'

const MAX_REDIRECTS = 5
const MAX_ROBOTS = 500 * 1024
const LONGEST_PAUSE_MS = 30_000
const DAG = 24 * 3_600_000
const MAX_ROBOTS_KEPT = 50

export type Visitor = {
  gate: HostGate
  /** undefined: the open internet */
  route: Route | undefined
  pauseMs: number
  /** what robots.txt says, per origin, for the length of a round */
  robots: Map<string, Promise<Robots>>
}
type Robots = { regels: Robotsregels } | Visit

/** `isAntwoord`: the other side said something. Without that, the fault may be ours. */
export type Visit = { bezoek: Bezoek; isAntwoord: boolean }
type Link = { url: string; etag: string | null; laatstGewijzigd: string | null }

/** True when somebody answers at this address, whatever the answer. */
export const answers = async (visitor: Visitor, url: string): Promise<boolean> => {
  const answer = await get(visitor, new URL('/robots.txt', url), {}, visitor.pauseMs)
  return 'status' in answer || answer.isAntwoord
}

/** Opens a link as politely as we can, and follows it. Never throws for what the other side does. */
export async function visitLink(visitor: Visitor, link: Link): Promise<Visit> {
  const headers = {
    accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
    'accept-language': 'nl,en;q=0.5',
    ...(link.etag && { 'if-none-match': link.etag }),
    ...(link.laatstGewijzigd && { 'if-modified-since': link.laatstGewijzigd }),
  }
  let url = new URL(link.url)
  let isBlijvend = true
  for (let stap = 0; stap <= MAX_REDIRECTS; stap += 1) {
    const answer = await ask(visitor, url, headers)
    if (!('status' in answer)) return answer
    const next = redirectOf(answer, url)
    if (next === null) return antwoord(bezoekVan(answer, link, { url, isBlijvend }))
    isBlijvend = isBlijvend && (answer.status === 301 || answer.status === 308)
    url = next
  }
  return antwoord(mis('De link verwijst steeds verder door.'))
}

/** One question, when robots.txt allows it and it is our turn at this host. */
async function ask(
  visitor: Visitor,
  url: URL,
  headers: Record<string, string>,
): Promise<OutboundResponse | Visit> {
  const robots = await robotsOf(visitor, url)
  if ('bezoek' in robots) return robots
  if (!magLezen(robots.regels, url))
    return antwoord(
      gesloten(null, 'De website vraagt programma’s om deze pagina niet te lezen (robots.txt).'),
    )
  const pauze = Math.min((robots.regels.wachtSeconden ?? 0) * 1_000, LONGEST_PAUSE_MS)
  return get(visitor, url, headers, Math.max(visitor.pauseMs, pauze))
}

async function get(
  { gate, route }: Visitor,
  url: URL,
  headers: Record<string, string>,
  pauze: number,
): Promise<OutboundResponse | Visit> {
  try {
    return await gate.through(url.host, pauze, () => fetchOutside(url.href, headers, route))
  } catch (error) {
    if (error instanceof OutboundError) return FOUTEN[error.fault]
    throw error
  }
}

function robotsOf(visitor: Visitor, { origin }: URL): Promise<Robots> {
  const known = visitor.robots.get(origin)
  if (known) return known
  const asked = readRobots(visitor, new URL('/robots.txt', origin))
  visitor.robots.set(origin, asked)
  // A round remembers few of them at a time: they may be half a megabyte each.
  const [oldest] = visitor.robots.keys()
  if (oldest !== undefined && visitor.robots.size > MAX_ROBOTS_KEPT) visitor.robots.delete(oldest)
  return asked
}

async function readRobots(visitor: Visitor, url: URL): Promise<Robots> {
  let hier = url
  for (let stap = 0; stap <= MAX_REDIRECTS; stap += 1) {
    const answer = await get(visitor, hier, { accept: 'text/plain' }, visitor.pauseMs)
    // Too big: as if there were none. What is no answer stays none.
    if (!('status' in answer)) return answer.bezoek.uitkomst === 'GELEZEN' ? { regels: ALLES_MAG } : answer
    const next = redirectOf(answer, hier)
    if (next === null) return robotsVan(answer)
    hier = next
  }
  return { regels: ALLES_MAG }
}

function robotsVan(answer: OutboundResponse): Robots {
  const { status, body } = answer
  if (status === 429) return antwoord(later(answer))
  // Who cannot say what we may read, may not be read now (RFC 9309 §2.3.1.4); on three days that is a site that is down.
  if (status >= 500) return antwoord(misVan(answer))
  if (status !== 200) return { regels: ALLES_MAG }
  return { regels: leesRobots(body.subarray(0, MAX_ROBOTS).toString('utf8')) }
}

function redirectOf({ status, header }: OutboundResponse, from: URL): URL | null {
  const location = header('location')
  const isRedirect = [301, 302, 303, 307, 308].includes(status)
  if (!isRedirect || location === null || !URL.canParse(location, from)) return null
  const next = new URL(location, from)
  next.hash = ''
  return next
}

type Einde = { url: URL; isBlijvend: boolean }

function bezoekVan(answer: OutboundResponse, link: Link, einde: Einde): Bezoek {
  const { status } = answer
  if (status === 304) return { uitkomst: 'ONGEWIJZIGD', naarUrl: naarUrl(link, einde) }
  if (status >= 200 && status < 300)
    return { uitkomst: 'GELEZEN', status, ...feitenVan(answer), naarUrl: naarUrl(link, einde) }
  if (status === 429) return later(answer)
  return GESLOTEN.has(status) ? gesloten(status, 'De website laat ons programma niet toe.') : misVan(answer)
}

// Who asks for a password, a payment or a browser is there.
const GESLOTEN = new Set([401, 402, 403, 405, 406, 407, 451, 999])

function redenVan(status: number): string {
  if (status === 404) return 'De pagina bestaat niet (404).'
  if (status === 410) return 'De pagina is weggehaald (410).'
  return status >= 500
    ? `De website heeft een storing (${status}).`
    : `De website geeft geen pagina (${status}).`
}

/** A move for good, or to the front page: that is how many sites say that a page is gone. */
function naarUrl({ url }: Link, { url: eind, isBlijvend }: Einde): string | null {
  const begin = new URL(url)
  const isVoorpagina = eind.pathname === '/' && begin.pathname !== '/'
  const isVerhuisd = isAnderAdres(begin, eind) && (isBlijvend || isVoorpagina)
  return isVerhuisd && eind.href.length <= 2_000 ? eind.href : null
}

function feitenVan({ header, body }: OutboundResponse) {
  const soort = header('content-type') ?? ''
  const pagina = /html/i.test(soort) ? leesPagina(alsTekst(body, soort)) : null
  const afdruk = pagina ? tekstafdruk(pagina.tekst) : bestandsafdruk(body)
  return {
    titel: pagina?.titel ?? null,
    afdruk: afdruk && Buffer.from(afdruk).toString('base64'),
    etag: kop(header('etag')),
    laatstGewijzigd: kop(header('last-modified')),
  }
}

// What we send back later must be what was sent, or nothing.
const kop = (value: string | null) => (value !== null && /^[\x20-\x7e]{1,300}$/.test(value) ? value : null)

function alsTekst(body: Buffer, soort: string): string {
  const begin = body.subarray(0, 2_048).toString('latin1')
  const naam = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(`${soort} ${begin}`)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(naam).decode(body)
  } catch {
    return body.toString('utf8')
  }
}

const antwoord = (bezoek: Bezoek): Visit => ({ bezoek, isAntwoord: true })
const zwijgen = (bezoek: Bezoek): Visit => ({ bezoek, isAntwoord: false })

const mis = (reden: string): Bezoek => ({ uitkomst: 'MIS', status: null, reden, nietVoor: null })
const misVan = (answer: OutboundResponse): Bezoek => ({
  uitkomst: 'MIS',
  status: answer.status,
  reden: redenVan(answer.status),
  nietVoor: wachtTot(answer),
})
const gesloten = (status: number | null, reden: string): Bezoek => ({
  uitkomst: 'NIET_TE_CONTROLEREN',
  status,
  reden,
})
const later = (answer: OutboundResponse): Bezoek => ({
  uitkomst: 'LATER',
  status: answer.status,
  reden: 'De website vraagt ons later terug te komen.',
  nietVoor: wachtTot(answer) ?? new Date(now().getTime() + DAG),
})

// It is there, and more than we compare.
const TE_GROOT: Bezoek = {
  uitkomst: 'GELEZEN',
  status: 200,
  titel: null,
  afdruk: null,
  etag: null,
  laatstGewijzigd: null,
  naarUrl: null,
}

const FOUTEN: Record<OutboundFault, Visit> = {
  GEWEIGERD: zwijgen(gesloten(null, 'Dit adres ligt niet op het open internet.')),
  NETWERK: zwijgen(mis('De website antwoordt niet.')),
  CERTIFICAAT: antwoord(mis('De website kan niet bewijzen wie zij is: het certificaat klopt niet.')),
  ONLEESBAAR: antwoord(mis('De website geeft een antwoord dat niet te lezen is.')),
  TE_GROOT: antwoord(TE_GROOT),
}

/** Retry-After: seconds or a date; null for none. */
function wachtTot({ header }: OutboundResponse): Date | null {
  const value = header('retry-after')?.trim()
  if (!value) return null
  const tijd = /^\d{1,9}$/.test(value) ? now().getTime() + Number(value) * 1_000 : Date.parse(value)
  return Number.isNaN(tijd) || tijd > 8e15 ? null : new Date(tijd)
}
