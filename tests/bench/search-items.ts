import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { DOCUMENTVORM } from '@/search/engine'

const BATCH = 500
const SOORTEN = ['scholing', 'verhaal', 'nieuws', 'bron', 'kennisvraag', 'organisatie'] as const

/**
 * Fills the search table up to `total` documents. Their sentences are those of the pilot content in another order, so that
 * words are as common as in real texts, and each document keeps to the subject of one; each has a Publicatie, so that rights cost what they cost.
 */
export async function addSearchItems(adminUrl: string, total: number): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ titel: string; tekst: string }>(
      `select titel, tekst from "Zoekdocument" where "bronSoort" <> 'METING'`,
    )
    const sources = rows.map(({ tekst }) => tekst.split(/(?<=[.?!])\s+/)).filter((list) => list.length > 5)
    const titles = rows.flatMap(({ titel }) => titel.split(/[\s:,–-]+/)).filter((word) => word.length > 3)
    const present = await count(client)
    for (let first = present; first < total; first += BATCH)
      await client.query(INSERT, columns(first, Math.min(BATCH, total - first), sources, titles))
    await client.query('vacuum analyze "Zoekdocument"')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

/** Bytes of the search table with its indexes. */
export async function indexBytes(adminUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ bytes: string }>(
    `select pg_total_relation_size('"Zoekdocument"') + pg_total_relation_size('"Zoekwoord"') as bytes`,
  )
  await client.end()
  return Number(rows[0]?.bytes ?? 0)
}

/** Takes them away again; the search table follows its Publicatie by itself. */
export async function removeSearchItems(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`delete from "Publicatie" where ref like 'meting/%'`)
  await client.query('vacuum analyze')
  await client.end()
}

async function count(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ aantal: string }>('select count(*) as aantal from "Zoekdocument"')
  return Number(rows[0]?.aantal ?? 0)
}

function columns(first: number, aantal: number, sources: readonly string[][], titles: readonly string[]) {
  const numbers = Array.from({ length: aantal }, (_, index) => first + index)
  const pick = (list: readonly string[], seed: number, times: number) =>
    Array.from({ length: times }, (_, turn) => list[(seed * 7919 + turn * 104_729) % list.length]).join(' ')
  const sourceOf = (number: number) => sources[(number * 31) % sources.length] ?? []
  return [
    numbers.map(() => randomUUID()),
    numbers,
    numbers.map((number) => SOORTEN[number % SOORTEN.length]),
    numbers.map((number) => `${pick(titles, number, 4)} ${number}`),
    numbers.map((number) => pick(sourceOf(number), number * 3, 1)),
    numbers.map((number) => pick(sourceOf(number), number, 6 + (number % 9))),
  ]
}

const INSERT = `
  with nieuw as (select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[]) as n (id, nr, soort, titel, kort, tekst)),
  stuk as (
    insert into "Publicatie" (id, soort, ref, slug, titel, status, "gepubliceerdOp", "updatedAt")
    select id, 'KENNISVRAAG', 'meting/' || nr, 'zoekmeting-' || nr, titel, 'GEPUBLICEERD', now(), now() from nieuw
  )
  insert into "Zoekdocument" (ref, soort, titel, kort, tekst, url, "bronSoort", "bronId", doelgroepen, netwerken, zichtbaarheid, bijgewerkt, documentvorm)
  select soort || '/meting-' || nr, soort, titel, kort, tekst, '/meting/' || nr, 'METING', id,
    array(select slug from "Doelgroep" order by slug offset nr % 7 limit 1 + nr % 2),
    array(select slug from "Netwerk" order by slug offset nr % 6 limit 1), 'LEDEN', now() - nr * interval '1 minute', ${DOCUMENTVORM}
  from nieuw`
