import 'server-only'
import { lookup } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { env } from './env'
import { isPublicAddress } from './public-address'

const TIMEOUT_MS = 5_000
export const MAX_BODY = 5 * 1024 * 1024
const MAX_HEADER = 16 * 1024

/**
 * - GEWEIGERD: an address that we do not go to
 * - NETWERK: nobody answered: no such name, no connection, too slow
 * - CERTIFICAAT: the other side answered, but cannot show who it is
 * - TE_GROOT: more than 5 MB, unpacked
 * - ONLEESBAAR: an answer that is no HTTP, or packed in a way that we do not know
 */
export type OutboundFault = 'GEWEIGERD' | 'NETWERK' | 'CERTIFICAAT' | 'TE_GROOT' | 'ONLEESBAAR'

export class OutboundError extends Error {
  readonly fault: OutboundFault
  constructor(fault: OutboundFault, message: string) {
    super(message)
    this.fault = fault
  }
}

export type OutboundResponse = {
  status: number
  header: (name: string) => string | null
  body: Buffer
}

/** How the client finds and may reach others. Only tests pass another one, to let a server on loopback answer. */
export type Route = {
  resolve: (hostname: string) => Promise<readonly string[]>
  mayConnect: (address: string, port: number) => boolean
}

const THE_INTERNET: Route = {
  // IPv4 first: not every machine that looks up an IPv6 address can reach it.
  resolve: async (hostname) =>
    (await lookup(hostname, { all: true, order: 'ipv4first' })).map(({ address }) => address),
  mayConnect: (address, port) => (port === 80 || port === 443) && isPublicAddress(address),
}

const userAgent = () => `Kennisplein-Bronwacht/1.0 (+${new URL(env().NEXTAUTH_URL).origin})`

/**
 * True when the portal has an address where a webmaster finds it. One on localhost (`npm start`, tests) has not, and does
 * not go out by itself.
 */
export function canNameItself(): boolean {
  const host = bare(new URL(env().NEXTAUTH_URL).hostname)
  if (isIP(host)) return isPublicAddress(host)
  return /\.[a-z]/.test(host) && !/\.(?:localhost|local|internal|test|example|invalid)$/.test(host)
}

/**
 * The one way out (security.md O1): a GET without cookies or credentials to an http(s) address on the open internet, in at
 * most 5 s and 5 MB of unpacked body. A redirect is an answer like any other: who follows it calls again, so that the
 * new address is judged too. Throws OutboundError.
 */
export async function fetchOutside(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  route: Route = THE_INTERNET,
): Promise<OutboundResponse> {
  const url = allowedUrl(address)
  const deadline = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const target = await checkedAddress(url, route, deadline)
    const response = await send(url, target, headers, deadline)
    return {
      status: response.statusCode ?? 0,
      header: (name) => {
        const value = response.headers[name]
        return (Array.isArray(value) ? value[0] : value) ?? null
      },
      body: await bodyOf(response, deadline),
    }
  } catch (error) {
    throw asOutboundError(error)
  }
}

function allowedUrl(address: string): URL {
  if (!URL.canParse(address)) throw new OutboundError('GEWEIGERD', 'geen adres')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new OutboundError('GEWEIGERD', 'geen http of https')
  if (url.username !== '' || url.password !== '') throw new OutboundError('GEWEIGERD', 'naam of wachtwoord')
  // A name without a dot, or one that ends with it, is of a local network.
  const isName = isIP(bare(url.hostname)) === 0
  if (isName && !/^[^.].*\.[^.]+$/.test(url.hostname)) throw new OutboundError('GEWEIGERD', 'geen open naam')
  return url
}

// The URL standard writes an IPv6 address between brackets.
const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')
const portOf = ({ port, protocol }: URL) => Number(port || (protocol === 'https:' ? 443 : 80))

/** Looks the name up once. All its addresses must be allowed: a name that also points inside is not to be trusted. */
async function checkedAddress(url: URL, route: Route, deadline: AbortSignal): Promise<string> {
  const host = bare(url.hostname)
  const addresses = isIP(host) ? [host] : await beforeDeadline(route.resolve(host), deadline)
  const [first] = addresses
  if (first === undefined) throw new OutboundError('NETWERK', 'naam niet gevonden')
  if (!addresses.every((address) => route.mayConnect(address, portOf(url))))
    throw new OutboundError('GEWEIGERD', 'adres of poort niet toegestaan')
  return first
}

function beforeDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  const expired = new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true })
  })
  return Promise.race([work, expired])
}

function send(
  url: URL,
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  const name = bare(url.hostname)
  return new Promise((resolve, reject) => {
    // To the address that was judged, not to the name: looked up again, it could be another one.
    const request = (isSecure ? httpsRequest : httpRequest)({
      host: address,
      port: portOf(url),
      path: `${url.pathname}${url.search}`,
      headers: {
        ...headers,
        host: url.host,
        'user-agent': userAgent(),
        'accept-encoding': 'gzip, deflate, br',
        connection: 'close',
      },
      agent: false,
      signal,
      maxHeaderSize: MAX_HEADER,
      ...(isSecure && { servername: isIP(name) ? '' : name }),
    })
    request.once('response', resolve)
    // Not once: an error after the first one would have no listener, and end the process.
    request.on('error', reject)
    request.end()
  })
}

async function bodyOf(response: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  const body = unpacked(response)
  const stop = () => response.destroy(new OutboundError('NETWERK', 'te traag'))
  signal.addEventListener('abort', stop, { once: true })
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of body) {
      size += part.length
      if (size > MAX_BODY) throw new OutboundError('TE_GROOT', 'meer dan 5 MB')
      parts.push(part)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    body.destroy()
    response.destroy()
  }
  return Buffer.concat(parts)
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') return response
  const unpack = UNPACK[encoding]?.()
  if (!unpack) throw new OutboundError('ONLEESBAAR', 'onbekende verpakking')
  response.on('error', (error) => unpack.destroy(error))
  response.once('aborted', () => unpack.destroy(new OutboundError('NETWERK', 'afgebroken')))
  return response.pipe(unpack)
}

const UNPACK: Record<string, () => ReturnType<typeof createGunzip>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function asOutboundError(error: unknown): OutboundError {
  if (error instanceof OutboundError) return error
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|UNABLE_TO_GET_ISSUER/.test(code))
    return new OutboundError('CERTIFICAAT', message)
  if (/^(?:HPE_|Z_|ERR_|EPROTO)/.test(code) && code !== 'ERR_SOCKET_CONNECTION_TIMEOUT')
    return new OutboundError('ONLEESBAAR', message)
  return new OutboundError('NETWERK', message)
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
