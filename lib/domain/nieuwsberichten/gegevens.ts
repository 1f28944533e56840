import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import type { TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import type { NieuwsVelden } from './schema'

/** The columns of the nieuwsbericht's own row, from what a form gave. */
export const gegevens = ({ datum, samenvatting, inhoud, auteurrol }: NieuwsVelden) => ({
  datum: new Date(`${datum}T00:00:00Z`),
  samenvatting,
  inhoud,
  auteurrol,
})

/** What a versie keeps of it. */
export const inhoudVan = ({
  titel,
  datum,
  samenvatting,
  inhoud,
  auteurrol,
  netwerkId,
  doelgroepIds,
}: NieuwsVelden) => ({
  titel,
  datum,
  samenvatting,
  inhoud,
  auteurrol,
  netwerkId: netwerkId ?? null,
  doelgroepIds,
})

/** The bronnen that the text refers to, also by a slug that a bron had before. */
export async function bronnenIn(db: Db, inhoud: TekstDoc): Promise<{ id: string }[]> {
  const slugs = voetnoten(inhoud)
  if (slugs.length === 0) return []
  return db.publicatie.findMany({
    where: { soort: 'BRON', OR: [{ slug: { in: slugs } }, { oudeSlugs: { some: { slug: { in: slugs } } } }] },
    select: { id: true },
  })
}

/** Throws InvalidInputError unless it is a netwerk or nothing was chosen. */
export async function eisNetwerk(db: Db, id: string | null | undefined): Promise<void> {
  if (id && (await db.netwerk.count({ where: { id } })) === 0) {
    throw new InvalidInputError({ netwerkId: ['Dit netwerk bestaat niet meer. Kies opnieuw.'] })
  }
}
