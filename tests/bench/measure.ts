import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import pg from 'pg'
import type { Portal } from '../support/portal'

export type Measurement = {
  naam: string
  /** at 16 connections */
  perSeconde: number
  /** milliseconds at one connection */
  p50: number
  p99: number
  queries: number
  htmlBytes: number
  /** compressed, all scripts of the page */
  jsBytes: number
}

const SECONDS = 3

/** Measures one page: first the bytes and the queries of one request, then one connection, then sixteen. */
export async function measure(
  portal: Portal,
  naam: string,
  url: string,
  cookie: string | null,
): Promise<Measurement> {
  const headers = cookie === null ? {} : { cookie }
  const html = await fetchOk(url, headers)
  // Until Node has compiled what it runs, every page looks slow, and the first one slowest.
  await autocannon({ url, headers, connections: 4, duration: 2 })
  const queries = await countQueries(portal.adminUrl, () => fetchOk(url, headers))
  const alone = await autocannon({ url, headers, connections: 1, duration: SECONDS })
  const busy = await autocannon({ url, headers, connections: 16, duration: SECONDS })
  if (busy.non2xx > 0 || alone.non2xx > 0)
    throw new Error(`${naam} gave ${busy.non2xx + alone.non2xx} answers that were no 200`)
  return {
    naam,
    perSeconde: busy.requests.average,
    p50: alone.latency.p50,
    p99: alone.latency.p99,
    queries,
    htmlBytes: Buffer.byteLength(html),
    jsBytes: await scriptBytes(html, portal.address),
  }
}

async function fetchOk(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(url, { headers, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${url} gave ${answer.status}`)
  return answer.text()
}

/** Statements that reach PostgreSQL during one request, transaction brackets left out. */
async function countQueries(adminUrl: string, request: () => Promise<unknown>): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('select pg_stat_statements_reset()')
    await request()
    const { rows } = await client.query<{ calls: string }>(`
      select coalesce(sum(calls), 0) as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
      where r.rolname = 'kennisplein' and query !~* '^(begin|commit|rollback|set |deallocate)' and query !~* 'graphile_worker'`)
    return Number(rows[0]?.calls ?? 0)
  } finally {
    await client.end()
  }
}

async function scriptBytes(html: string, address: string): Promise<number> {
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source ?? ''))
  const sizes = await Promise.all(
    [...sources].map(
      async (source) =>
        gzipSync(Buffer.from(await (await fetch(new URL(source, address))).arrayBuffer())).length,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Resident memory of a process in bytes. */
export function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}
