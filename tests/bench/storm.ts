import pg from 'pg'
import { PORTAL_SECRET, type Portal } from '../support/portal'
import { uuidOf } from './many-scholingen'
import { sessionCookie } from './session'

const PEOPLE = 200
const PLACES = 20
const ROUNDS = 3

const statements = (slug: string, id: string) => [
  `insert into "Publicatie" (id, soort, ref, slug, titel, status, "gepubliceerdOp", "updatedAt")
   values (${id}, 'SCHOLING', 'scholing/${slug}', '${slug}', 'Storm', 'GEPUBLICEERD', now(), now())`,
  `insert into "Scholing" (id, vorm, "werkvormId", "organisatorRol", beschrijving, "onzekereVelden", capaciteit)
   select ${id}, 'ONLINE', (select id from "Werkvorm" limit 1), 'Netwerk', beschrijving, '{}', ${PLACES} from "Scholing" limit 1`,
  `insert into "Bijeenkomst" (id, "scholingId", begin, einde, "lokaalBegin", "lokaalEinde")
   values (gen_random_uuid(), ${id}, now() + interval '40 days', now() + interval '40 days 2 hours', '2027-01-01T10:00', '2027-01-01T12:00')`,
]

/** Storms on a scholing each. In the first, which is told apart, Node still compiles what a press of the button runs. */
export async function measureStorms(portal: Portal) {
  const rows = []
  for (let round = 0; round <= ROUNDS; round++)
    rows.push({ ronde: round === 0 ? 'koud' : round, ...(await measureStorm(portal, round)) })
  return rows
}

/** Everybody presses the button of the scholing's page at once, as a browser without scripts sends it. */
async function measureStorm({ address, adminUrl, databaseUrl }: Portal, round: number) {
  const slug = `agenda-storm-${round}`
  const id = uuidOf(`'STORM${round}'`)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    for (const statement of statements(slug, id)) await client.query(statement)
    const url = `${address}/scholingsagenda/${slug}`
    const presses: (() => Promise<Response>)[] = []
    for (let n = 1; n <= PEOPLE; n++) {
      const cookie = await sessionCookie(databaseUrl, `mens-${n}@meting.example`, PORTAL_SECRET)
      const body = await enrolForm(url, cookie)
      presses.push(() =>
        fetch(url, { method: 'POST', body, headers: { cookie, origin: address }, redirect: 'manual' }),
      )
    }
    const begin = performance.now()
    const answers = await Promise.all(presses.map((press) => press()))
    const seconds = (performance.now() - begin) / 1_000
    const { rows } = await client.query<{ status: string; aantal: number }>(
      `select status::text, count(*)::int as aantal from "Inschrijving" where "scholingId" = ${id} group by status`,
    )
    const count = (status: string) => rows.find((row) => row.status === status)?.aantal ?? 0
    return {
      seconden: Number(seconds.toFixed(2)),
      'antwoorden zonder fout': answers.filter(({ status }) => status < 400).length,
      'met een plaats': count('BEVESTIGD'),
      'op de wachtlijst': count('WACHTLIJST'),
    }
  } finally {
    await client.end()
  }
}

const attribute = (tag: string, name: string) =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** What the form of the page sends: its hidden fields, and the others empty. */
async function enrolForm(url: string, cookie: string): Promise<FormData> {
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const form = html
    .split('<form')
    .map((piece) => piece.split('</form>')[0] ?? '')
    .find((piece) => piece.includes('Schrijf je in'))
  if (!form) throw new Error('the page has no form to enrol')
  const body = new FormData()
  for (const [tag] of form.matchAll(/<(?:input|textarea)[^>]*>/g))
    body.append(attribute(tag, 'name'), attribute(tag, 'value'))
  return body
}
