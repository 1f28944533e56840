import 'server-only'
import type { Zoekbaar } from '@/lib/domain/publicatie/zoekbaar'
import { type Db, database } from '@/lib/platform/db'
import type { Herkomst, SearchEngine } from '../../engine'
import { woordenVan } from '../../zoektekst'
import { vergeetTaalkennis } from './woordenlijst'
import { zoekInPostgres } from './zoek'

/** Search in the portal's own database: always there, and exactly as fresh as the index table. */
export const postgresEngine: SearchEngine = {
  naam: 'postgresql',
  search: (actor, opdracht) => zoekInPostgres(database(), actor, opdracht),
  replace: async (db, herkomst, documenten) => {
    await vervang(db, herkomst, documenten)
    vergeetTaalkennis()
  },
  keepOnly: async (herkomsten) => {
    const bewaard = herkomsten.map(({ id }) => id)
    await database().zoekdocument.deleteMany({ where: { bronId: { notIn: bewaard } } })
  },
}

async function vervang(db: Db, { soort, id }: Herkomst, documenten: Zoekbaar[]): Promise<void> {
  await db.zoekdocument.deleteMany({ where: { bronId: id } })
  await db.zoekdocument.createMany({
    data: documenten.map((document) => ({ ...document, bronSoort: soort, bronId: id })),
  })
  const woorden = new Set(
    documenten.flatMap(({ titel, kort, tekst }) => woordenVan(`${titel} ${kort} ${tekst}`)),
  )
  const nieuw = [...woorden].filter((woord) => woord.length > 2 && woord.length < 60).sort()
  await db.zoekwoord.createMany({ data: nieuw.map((woord) => ({ woord })), skipDuplicates: true })
}
