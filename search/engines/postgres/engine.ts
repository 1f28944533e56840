import 'server-only'
import { type Db, database } from '@/lib/platform/db'
import { DOCUMENTVORM, type Herkomst, type Indexdocument, type SearchEngine } from '../../engine'
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
    await vervang(db, [{ herkomst, documenten }])
    vergeetTaalkennis()
  },
  keepOnly: async (herkomsten) => {
    const bewaard = herkomsten.map(({ id }) => id)
    await database().$executeRaw`delete from "Zoekdocument" where "bronId" <> all(${bewaard}::uuid[])`
  },
}

/** Everything that is known of a record. */
type Bekend = { herkomst: Herkomst; documenten: Indexdocument[] }

/** Replaces what is known of these records, in as few statements as for one. The words go last: others wait for them. */
export async function vervang(db: Db, bekend: readonly Bekend[]): Promise<void> {
  const rijen = bekend.flatMap(({ herkomst: { soort, id }, documenten }) =>
    documenten.map((document) => ({ ...document, bronSoort: soort, bronId: id, documentvorm: DOCUMENTVORM })),
  )
  const ids = bekend.map(({ herkomst }) => herkomst.id)
  // A ref that another record had until now, and is still in the index with: it goes to who has it now.
  const refs = rijen.map(({ ref }) => ref)
  await db.zoekdocument.deleteMany({ where: { OR: [{ bronId: { in: ids } }, { ref: { in: refs } }] } })
  await db.zoekdocument.createMany({ data: rijen })
  const woorden = new Set(
    rijen.flatMap(({ titel, kort, tekst, kopdelen = '', woorddelen = '' }) =>
      woordenVan(`${titel} ${kort} ${tekst} ${kopdelen} ${woorddelen}`),
    ),
  )
  const nieuw = [...woorden].filter((woord) => woord.length > 2 && woord.length < 60).sort()
  await db.zoekwoord.createMany({ data: nieuw.map((woord) => ({ woord })), skipDuplicates: true })
}
