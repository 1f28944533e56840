import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { exportWeblinks } from '../weblinks/export-weblinks'
import { exportMeldingen } from './export-meldingen'

const laatsteRegel = (csv: string) => csv.trimEnd().split('\r\n').at(-1)

test('meer meldingen dan in een bestand passen: het bestand zegt hoeveel het er zijn', async () => {
  const actor = { ...(await redactie()), bevestigdOp: new Date() }
  const { id: gebruikerId } = await hospicemedewerker()
  const { id: publicatieId } = await aPublicatie()
  const melding = { gebruikerId, publicatieId, soort: 'VRAAG' as const, tekst: 'Hoe zit dit?' }
  await database().melding.createMany({ data: Array.from({ length: 10_001 }, () => melding) })
  const { csv } = await exportMeldingen(actor, {})
  expect(csv.trimEnd().split('\r\n')).toHaveLength(10_002)
  expect(laatsteRegel(csv)).toContain('de eerste 10.000 van 10.001 regels')
}, 60_000)

test('meer links dan in een bestand passen: het bestand zegt hoeveel het er zijn', async () => {
  const actor = await redactie()
  const { id: itemId } = await aPublicatie()
  const db = database()
  await db.$executeRaw`
    insert into "Weblink" (id, url, host, stand, "volgendeKeerOp")
    select gen_random_uuid(), 'https://bron.example/' || n, 'bron.example', 'DOOD', now()
    from generate_series(1, 10001) n`
  await db.$executeRaw`
    insert into "Weblinkgebruik" ("weblinkId", ref, soort, "itemId", titel, slug)
    select id, 'nieuws/een', 'NIEUWSBERICHT', ${itemId}::uuid, 'Een', 'een' from "Weblink"`
  const { csv } = await exportWeblinks(actor, {})
  expect(laatsteRegel(csv)).toContain('de eerste 10.000 van 10.001 regels')
}, 60_000)
