import 'server-only'
import { readFileSync } from 'node:fs'
import * as http from 'node:http'
import * as https from 'node:https'
import { Meilisearch } from 'meilisearch'
import { type Env, env } from './env'

/** What Meilisearch said when it did not do what was asked: the `cause` of what its client throws. */
export class MeilisearchFout extends Error {
  readonly status: number
  /** 'invalid_search_q', 'index_not_found' and so on; '' when it gave none */
  readonly code: string
  constructor(status: number, text: string) {
    super(`meilisearch ${status}: ${text.slice(0, 300)}`)
    this.status = status
    this.code = /"code":\s*"(\w+)"/.exec(text)?.[1] ?? ''
  }
}

// A request that takes longer is given up; who asks on behalf of a person gives a signal of less patience.
const PATIENCE_MS = 10_000
const MAX_ANSWER = 64_000_000

type Settings = Pick<Env, 'MEILISEARCH_URL' | 'MEILISEARCH_API_KEY' | 'MEILISEARCH_API_KEY_FILE'>

let made: { settings: Settings; client: Meilisearch } | undefined

/** The client of this process with the key that this process was given, or null when there is no Meilisearch. */
export function meilisearchClient(settings: Settings = env()): Meilisearch | null {
  const { MEILISEARCH_URL: host } = settings
  if (!host) return null
  if (made?.settings !== settings) made = { settings, client: connect(host, keyOf(settings)) }
  return made.client
}

/** A client for one address. `key` is asked with each request. Makes no connection yet. */
export const connect = (host: string, key: () => string | null): Meilisearch =>
  new Meilisearch({
    host,
    // Without a `timeout` here: with one, the client listens to a signal once more for each request and never stops.
    httpClient: (url, init) => ask(new URL(String(url)), key(), init ?? {}),
  })

// A file may come later than the process that needs it: until then each request fails, and no longer.
function keyOf({
  MEILISEARCH_API_KEY: given,
  MEILISEARCH_API_KEY_FILE: file,
}: Settings): () => string | null {
  let key = given ?? null
  return () => {
    if (key === null && file) key = readFileSync(file, 'utf8').trim()
    return key
  }
}

// Shorter than the engine keeps an idle connection (5 s), so that no question is sent into one that is just closing.
const IDLE_MS = 4_000
const agents = {
  'http:': new http.Agent({ keepAlive: true, noDelay: true, timeout: IDLE_MS }),
  'https:': new https.Agent({ keepAlive: true, noDelay: true, timeout: IDLE_MS }),
}

// Not `fetch`: it sends headers and body apart, which costs 40 ms per question; and it would follow a redirect, key and all.
async function ask(url: URL, key: string | null, init: RequestInit): Promise<unknown> {
  const { method = 'GET', headers, body } = init
  const late = AbortSignal.timeout(PATIENCE_MS)
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late
  const text = typeof body === 'string' ? body : ''
  const isSecure = url.protocol === 'https:'
  signal.throwIfAborted()
  const request = (isSecure ? https : http).request(url, {
    method,
    headers: {
      ...Object.fromEntries(new Headers(headers)),
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      'content-length': Buffer.byteLength(text),
    },
    agent: agents[isSecure ? 'https:' : 'http:'],
  })
  const giveUp = () => request.destroy(new Error('geen antwoord op tijd'))
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    const answer = await answerTo(request, text)
    const said = await readAll(answer)
    const status = answer.statusCode ?? 0
    if (status < 200 || status > 299) throw new MeilisearchFout(status, said)
    return said === '' ? undefined : JSON.parse(said)
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

function answerTo(request: http.ClientRequest, text: string): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
    request.end(text)
  })
}

async function readAll(answer: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > MAX_ANSWER) throw new MeilisearchFout(0, 'too long an answer')
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}
