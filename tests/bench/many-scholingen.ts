import pg from 'pg'

/** Runs these statements as the owner of the database, then lets it count again what it has. */
export async function runAll(adminUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Ten thousands of rows: the rule of the places is not what is measured here.
    await client.query('set session_replication_role = replica')
    for (const statement of [...statements, 'analyze']) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** An id of version 4 that follows from a name. */
export const uuidOf = (name: string) =>
  `overlay(overlay(md5(${name}) placing '4' from 13) placing '8' from 17)::uuid`
const id = (n = 'n') => uuidOf(`'AGENDA' || ${n}`)
const kies = (tabel: string, n: string) => `(select id from "${tabel}" order by slug offset ${n} limit 1)`
const TEKST = `'{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Je oefent met een casus."}]}]}'::jsonb`

/** Two links for each scholing, to the n-th of the list and the one after. */
const koppel = (tabel: string, aantal: number) => `
  insert into "_${tabel}ToScholing" ("A", "B") select d.id, ${id()} from generate_series(1, ${aantal}) n
  join (select id, row_number() over (order by slug) as plek, count(*) over () as samen from "${tabel}") d
  on d.plek - 1 in (n % d.samen, (n + 1) % d.samen)`

/** So many published scholingen, two thirds to come, with everything the agenda can be filtered by. */
export const manyScholingen = (aantal: number): string[] => [
  `insert into "Publicatie" (id, soort, ref, slug, titel, status, "gepubliceerdOp", "netwerkId", "updatedAt")
   select ${id()}, 'SCHOLING', 'scholing/agenda-' || n, 'agenda-' || n, 'Scholing ' || n || ' over rouw en afscheid', 'GEPUBLICEERD', now(),
    case when n % 7 = 0 then null else ${kies('Netwerk', 'n % 6')} end, now() from generate_series(1, ${aantal}) n`,
  `insert into "Scholing" (id, vorm, "werkvormId", "organisatorRol", beschrijving, "onzekereVelden", capaciteit, "kostenCent", "voorbereidingMinuten", accreditatie)
   select ${id()}, (array['FYSIEK','ONLINE','HYBRIDE'])[1 + n % 3]::"Vorm", ${kies('Werkvorm', 'n % 10')}, 'Netwerk', ${TEKST}, '{}',
    case when n % 5 = 0 then null else 6 end, (n % 4) * 1500, (n % 5) * 30, (array['GEEN','AANGEVRAAGD','TOEGEKEND'])[1 + n % 3]::"AccreditatieStatus"
   from generate_series(1, ${aantal}) n`,
  `insert into "Bijeenkomst" (id, "scholingId", begin, einde, "lokaalBegin", "lokaalEinde")
   select gen_random_uuid(), ${id()}, begin, begin + interval '2 hours', to_char(begin at time zone 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI'),
    to_char(begin at time zone 'Europe/Amsterdam' + interval '2 hours', 'YYYY-MM-DD"T"HH24:MI')
   from (select n, date_trunc('day', now()) + (n % 540 - 180) * interval '1 day' + (8 + n % 11) * interval '1 hour' as begin from generate_series(1, ${aantal}) n) d`,
  ...['Doelgroep', 'Discipline', 'Niveau', 'Domein'].map((tabel) => koppel(tabel, aantal)),
  `insert into "Opname" (id, "scholingId", url, beschikbaar, "updatedAt") select gen_random_uuid(), ${id()}, 'https://video.example/' || n, true, now()
   from generate_series(1, ${aantal}, 9) n`,
]

/** So many people, and for each a place in two of the first scholingen. */
export const manyPeople = (aantal: number, scholingen: number): string[] => [
  `insert into "Gebruiker" (id, email, naam, "netwerkId", "updatedAt")
   select ${uuidOf(`'MENS' || n`)}, 'mens-' || n || '@meting.example', 'Meting ' || n, ${kies('Netwerk', 'n % 6')}, now() from generate_series(1, ${aantal}) n`,
  `insert into "Inschrijving" (id, "scholingId", "gebruikerId", status, "updatedAt")
   select gen_random_uuid(), ${id(`(1 + (n * 2 + k) % ${String(scholingen)})`)}, ${uuidOf(`'MENS' || n`)}, 'BEVESTIGD', now()
   from generate_series(1, ${aantal}) n, generate_series(0, 1) k`,
]
