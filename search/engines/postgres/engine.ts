import 'server-only'
import { type Db, database } from '@/lib/platform/db'
import type { Herkomst, Indexdocument, SearchEngine } from '../../engine'
import { woordenVan } from '../../zoektekst'
import { stelVoor } from './suggestie'
import { vergeetTaalkennis } from './taalkennis'
import { zoekInPostgres } from './zoek'

/** Search in the portal's own database: always there, and exactly as fresh as the index table. */
export const postgresEngine: SearchEngine = {
  naam: 'postgresql',
  search: (actor, opdracht) => zoekInPostgres(database(), actor, opdracht),
  suggest: (actor, tekst, aantal) => stelVoor(database(), actor, tekst, aantal),
  replace: async (db, herkomst, documenten) => {
    await vervang(db, herkomst, documenten)
    vergeetTaalkennis()
  },
  keepOnly: async (herkomsten) => {
    const bewaard = herkomsten.map(({ id }) => id)
    await database().$executeRaw`delete from "Zoekdocument" where "bronId" <> all(${bewaard}::uuid[])`
  },
}

async function vervang(db: Db, { soort, id }: Herkomst, documenten: Indexdocument[]): Promise<void> {
  await db.zoekdocument.deleteMany({ where: { bronId: id } })
  await db.zoekdocument.createMany({
    data: documenten.map((document) => ({ ...document, bronSoort: soort, bronId: id })),
  })
  const woorden = new Set(
    documenten.flatMap(({ titel, kort, tekst, kopdelen = '', woorddelen = '' }) =>
      woordenVan(`${titel} ${kort} ${tekst} ${kopdelen} ${woorddelen}`),
    ),
  )
  const nieuw = [...woorden].filter((woord) => woord.length > 2 && woord.length < 60).sort()
  await db.zoekwoord.createMany({ data: nieuw.map((woord) => ({ woord })), skipDuplicates: true })
}
