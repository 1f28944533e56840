import pg from 'pg'
import { DOCUMENTVORM } from '@/search/engine'

/**
 * Adds `aantal` published items of each main kind, with the links that real ones have: made in the database, because ten
 * thousand times four commands would measure the commands. Titles and texts differ, dates are spread over three years.
 */
export async function addManyItems(adminUrl: string, aantal: number): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    for (const statement of STATEMENTS) await client.query(statement.replaceAll('$AANTAL', String(aantal)))
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

const publicatie = (soort: string, voorvoegsel: string) => `
  insert into "Publicatie" (id, soort, ref, slug, titel, status, "gepubliceerdOp", "netwerkId", "updatedAt")
  select md5('${soort}' || n)::uuid, '${soort}', '${voorvoegsel}/meting-' || n, 'meting-' || n,
    '${soort} ' || n || ' over ' || (array['pijn','onrust','rouw','tolken','delier','familie','nachtdienst','gesprek'])[1 + n % 8],
    'GEPUBLICEERD', now() - n * interval '1 hour', ${soort === 'PRAKTIJKVERHAAL' || soort === 'SCHOLING' ? NETWERK() : 'null'}, now() - n * interval '1 hour'
  from generate_series(1, $AANTAL) n`

function NETWERK() {
  return `(select id from "Netwerk" order by slug offset n % 6 limit 1)`
}

const DOC = `jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
  jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('Een zin over zorg in de laatste fase. ', 20) || n)))))`
const link = (table: string, item: string, soort: string) => `
  insert into "${table}" ("A", "B") select ${item === 'A' ? `md5('${soort}' || n)::uuid, d.id` : `d.id, md5('${soort}' || n)::uuid`}
  from generate_series(1, $AANTAL) n join (select id, row_number() over (order by slug) as plek from "Doelgroep") d on d.plek = 1 + n % 7`

const STATEMENTS = [
  publicatie('BRON', 'bron'),
  `insert into "Bron" (id, url, uitgever, soort, taal, beschrijving) select md5('BRON' || n)::uuid, 'https://bron.example/' || n, 'Uitgever', 'WEBSITE', 'nl', 'Beschrijving ' || n from generate_series(1, $AANTAL) n`,
  link('_BronToDoelgroep', 'A', 'BRON'),
  publicatie('NIEUWSBERICHT', 'nieuws'),
  `insert into "Nieuwsbericht" (id, datum, samenvatting, inhoud) select md5('NIEUWSBERICHT' || n)::uuid, current_date - n % 1000, 'Samenvatting ' || n, ${DOC} from generate_series(1, $AANTAL) n`,
  publicatie('PRAKTIJKVERHAAL', 'verhaal'),
  `insert into "Praktijkverhaal" (id, soort, setting, samenvatting, casus, aanpak, uitkomst, aandachtspunten, gespreksvragen)
   select md5('PRAKTIJKVERHAAL' || n)::uuid, 'SUCCES', 'HOSPICE', 'Samenvatting ' || n, ${DOC}, ${DOC}, ${DOC}, ${DOC}, ${DOC} from generate_series(1, $AANTAL) n`,
  link('_DoelgroepToPraktijkverhaal', 'B', 'PRAKTIJKVERHAAL'),
  publicatie('SCHOLING', 'scholing'),
  `insert into "Scholing" (id, vorm, "werkvormId", "organisatorRol", beschrijving, "onzekereVelden", capaciteit)
   select md5('SCHOLING' || n)::uuid, 'ONLINE', (select id from "Werkvorm" order by slug offset n % 20 limit 1), 'Netwerk', ${DOC}, '{}', 20 from generate_series(1, $AANTAL) n`,
  `insert into "Bijeenkomst" (id, "scholingId", begin, einde, "lokaalBegin", "lokaalEinde")
   select md5('BIJEENKOMST' || n)::uuid, md5('SCHOLING' || n)::uuid, now() + (n - $AANTAL / 2) * interval '1 hour', now() + (n - $AANTAL / 2 + 2) * interval '1 hour', '2026-01-01T10:00', '2026-01-01T12:00'
   from generate_series(1, $AANTAL) n`,
  link('_DoelgroepToScholing', 'B', 'SCHOLING'),
  `insert into "Zoekdocument" (ref, soort, titel, kort, tekst, url, "bronSoort", "bronId", doelgroepen, netwerken, zichtbaarheid, bijgewerkt, documentvorm)
   select ref, split_part(ref, '/', 1), titel, 'Kort ' || titel, repeat('Een zin over zorg in de laatste fase. ', 20), '/nieuws/' || slug, soort::text, id, '{}', '{}', 'LEDEN', "updatedAt", ${DOCUMENTVORM}
   from "Publicatie" where slug like 'meting-%'`,
]
