import 'server-only'
import type { Reindex } from '@/lib/kernel/define-command'
import type { Db } from '@/lib/platform/db'
import type { KeuzeSoort } from './labels'

/** The lists whose entries are found in search themselves, as `reindexes` calls them. */
const VINDBAAR: Partial<Record<KeuzeSoort, string>> = {
  DOELGROEP: 'doelgroep',
  WERKVORM: 'werkvorm',
  DOMEIN: 'domein',
  NETWERK: 'netwerk',
  ORGANISATIE: 'organisatie',
}

/** What search must look at again: the entries, and everything that moved; people are not in the index. */
export async function verouderd(
  db: Db,
  soort: KeuzeSoort,
  ids: readonly string[],
  verplaatst: readonly { waar: string; rij: string }[],
): Promise<Reindex[]> {
  const eigen = VINDBAAR[soort]
  const organisaties = verplaatst.filter(({ waar }) => waar === '"Organisatie"').map(({ rij }) => rij)
  // Whatever table it was, what readers find is the publicatie with the same id.
  const publicaties = await db.publicatie.findMany({
    where: { id: { in: verplaatst.map(({ rij }) => rij) } },
    select: { id: true, soort: true },
  })
  return [
    ...(eigen ? ids.map((id) => ({ soort: eigen, id })) : []),
    ...organisaties.map((id) => ({ soort: 'organisatie', id })),
    ...publicaties,
  ]
}
