import { readFileSync } from 'node:fs'
import pg from 'pg'
import { watchLinks } from '@/lib/background/watch-links'
import { outsideServer } from '../support/outside-server'

const [bronnen = '', adminUrl = ''] = process.argv.slice(2)
const HOSTS = 50
/** A page as large sites have them. */
const BODY = `<title>Richtlijn</title><main>${'<p>Een alinea over zorg in de laatste fase, met een <a href="/x">verwijzing</a>.</p>'.repeat(3_000)}</main>`

const outside = await outsideServer((request, response) => {
  outside.seen.length = 0
  if (request.url === '/robots.txt') response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(BODY)
})
const client = new pg.Client({ connectionString: adminUrl })
await client.connect()
await client.query(
  `insert into "Publicatie" (id, soort, ref, slug, titel, status, "gepubliceerdOp", "updatedAt")
   select md5('bronwacht' || n)::uuid, 'BRON', 'bron/bronwacht-' || n, 'bronwacht-' || n, 'Bron ' || n, 'GEPUBLICEERD', now(), now()
   from generate_series(1, $1::int) n on conflict do nothing`,
  [bronnen],
)
await client.query(
  `insert into "Bron" (id, url, uitgever, soort, taal, beschrijving)
   select md5('bronwacht' || n)::uuid, 'http://bron' || n % ${HOSTS} || '.example:${outside.port}/' || n, 'Uitgever', 'WEBSITE', 'nl', 'Beschrijving'
   from generate_series(1, $1::int) n on conflict (id) do update set url = excluded.url`,
  [bronnen],
)

const visited = async () => {
  const { rows } = await client.query<{ aantal: number }>(
    `select count(*)::int as aantal from "Weblink" where host like 'bron%.example%' and status = 200`,
  )
  return rows[0]?.aantal ?? 0
}
const round = (stop: AbortSignal) =>
  watchLinks(stop, { route: outside.route, pauseMs: 0, goesOut: () => true }).run({})

// The first one only gathers; their turns are spread over a week.
await round(AbortSignal.abort())
await client.query('delete from "Weblink" where host not like $1', ['bron%.example%'])
await client.query('update "Weblink" set "volgendeKeerOp" = now()')
const begin = performance.now()
for (let before = -1; before < (await visited()); ) {
  before = await visited()
  await round(new AbortController().signal)
}
const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
console.log(
  JSON.stringify({
    bezocht: await visited(),
    seconden: Math.round((performance.now() - begin) / 100) / 10,
    geheugenMB: Math.round(Number(kilobytes) / 1000),
  }),
)
process.exit(0)
