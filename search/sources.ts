import 'server-only'
import { zoekDocumenten as begrip } from '@/lib/domain/begrippen/search-document'
import { zoekDocumenten as bron } from '@/lib/domain/bronnen/search-document'
import { zoekDocumenten as consultatielijn } from '@/lib/domain/consultatielijnen/search-document'
import { zoekDocumenten as doelgroep } from '@/lib/domain/doelgroepen/search-document'
import { zoekDocumenten as domein } from '@/lib/domain/domeinen/search-document'
import { zoekDocumenten as kennisvraag } from '@/lib/domain/kennisvragen/search-document'
import { zoekDocumenten as netwerk } from '@/lib/domain/netwerken/search-document'
import { zoekDocumenten as nieuwsbericht } from '@/lib/domain/nieuwsberichten/search-document'
import { zoekDocumenten as opname } from '@/lib/domain/opnames/search-document'
import { zoekDocumenten as organisatie } from '@/lib/domain/organisaties/search-document'
import { zoekDocumenten as praktijkverhaal } from '@/lib/domain/praktijkverhalen/search-document'
import type { ZoekDocumenten } from '@/lib/domain/publicatie/zoekbaar'
import { zoekDocumenten as scholing } from '@/lib/domain/scholingen/search-document'
import { zoekDocumenten as themadossier } from '@/lib/domain/themadossiers/search-document'
import { zoekDocumenten as werkvorm } from '@/lib/domain/werkvormen/search-document'
import type { Db } from '@/lib/platform/db'
import type { Herkomst, Indexdocument } from './engine'
import { indexwoorden } from './indexwoorden'
import { verrijk } from './verrijking'

/** Where documents come from, by the `soort` that commands name in `reindexes`. */
const BRONNEN: ReadonlyMap<string, ZoekDocumenten> = new Map([
  ['THEMADOSSIER', themadossier],
  ['PRAKTIJKVERHAAL', praktijkverhaal],
  ['SCHOLING', async (db, id) => [...(await scholing(db, id)), ...(await opname(db, id))]],
  ['NIEUWSBERICHT', nieuwsbericht],
  ['BRON', bron],
  ['CONSULTATIELIJN', consultatielijn],
  ['BEGRIP', begrip],
  ['KENNISVRAAG', kennisvraag],
  ['organisatie', organisatie],
  ['netwerk', netwerk],
  ['doelgroep', doelgroep],
  ['werkvorm', werkvorm],
  ['domein', domein],
])

/** The documents of one record, ready for the index. Throws for a soort that no noun has. */
export async function documentenVan(db: Db, { soort, id }: Herkomst): Promise<Indexdocument[]> {
  const documenten = BRONNEN.get(soort)
  if (!documenten) throw new Error(`no search document for '${soort}'`)
  const woorden = await indexwoorden(db, { isVers: false })
  return verrijk(await documenten(db, id), (woord) => woorden.has(woord))
}

/** Every record that may have documents, in the order in which they are indexed. */
export async function alleHerkomsten(db: Db): Promise<Herkomst[]> {
  const id = { id: true } as const
  const [publicaties, organisaties, netwerken, doelgroepen, werkvormen, domeinen] = await Promise.all([
    db.publicatie.findMany({ select: { ...id, soort: true }, orderBy: { id: 'asc' } }),
    db.organisatie.findMany({ select: id }),
    db.netwerk.findMany({ select: id }),
    db.doelgroep.findMany({ select: id }),
    db.werkvorm.findMany({ select: id }),
    db.domein.findMany({ select: id }),
  ])
  const van = (soort: string, rijen: { id: string }[]) => rijen.map((rij) => ({ soort, id: rij.id }))
  return [
    ...publicaties,
    ...van('organisatie', organisaties),
    ...van('netwerk', netwerken),
    ...van('doelgroep', doelgroepen),
    ...van('werkvorm', werkvormen),
    ...van('domein', domeinen),
  ]
}
