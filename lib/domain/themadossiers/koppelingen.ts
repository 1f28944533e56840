import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { visiblePublicatie } from '../publicatie/policy'
import type { TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'

export type Koppelvelden = {
  scholingIds: string[]
  praktijkverhaalIds: string[]
  kennisvraagIds: string[]
  bronIds: string[]
}

const SOORT_VAN: Record<keyof Koppelvelden, PublicatieSoort> = {
  scholingIds: 'SCHOLING',
  praktijkverhaalIds: 'PRAKTIJKVERHAAL',
  kennisvraagIds: 'KENNISVRAAG',
  bronIds: 'BRON',
}
const VELDEN = ['scholingIds', 'praktijkverhaalIds', 'kennisvraagIds', 'bronIds'] as const

/**
 * The links of a dossier after a save. Only items that exist for this actor may be chosen (security.md R6); what was
 * linked already and does not exist for this actor was not in the form, so it stays. Throws InvalidInputError.
 */
export async function bepaalKoppelingen(
  db: Db,
  actor: Actor,
  gekozen: Koppelvelden,
  bestaand: Koppelvelden,
): Promise<Koppelvelden> {
  const ids = VELDEN.flatMap((veld) => [...gekozen[veld], ...bestaand[veld]])
  const zichtbaar = await db.publicatie.findMany({
    where: { id: { in: ids }, AND: [visiblePublicatie(actor)] },
    select: { id: true, soort: true },
  })
  const soortVan = new Map(zichtbaar.map(({ id, soort }) => [id, soort]))
  const uitkomst = { ...gekozen }
  for (const veld of VELDEN) {
    const onbekend = gekozen[veld].filter((id) => soortVan.get(id) !== SOORT_VAN[veld])
    if (onbekend.length > 0) {
      throw new InvalidInputError({ [veld]: ['Iets dat je koos bestaat niet meer. Kies opnieuw.'] })
    }
    const verborgen = bestaand[veld].filter((id) => !soortVan.has(id))
    uitkomst[veld] = [...new Set([...gekozen[veld], ...verborgen])]
  }
  return uitkomst
}

/** Ids of the bronnen that the texts refer to, also by a slug that the bron had before. */
export async function bronnenUitTeksten(db: Db, ...docs: TekstDoc[]): Promise<string[]> {
  const slugs = voetnoten(...docs)
  if (slugs.length === 0) return []
  const bronnen = await db.publicatie.findMany({
    where: {
      soort: 'BRON',
      OR: [{ slug: { in: slugs } }, { oudeSlugs: { some: { slug: { in: slugs }, soort: 'BRON' } } }],
    },
    select: { id: true },
  })
  return bronnen.map(({ id }) => id)
}

/** A list of ids for `set` or `connect`. */
export const alsIds = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }))
