import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'

const keuzeSchema = z.object({ id: z.uuid(), slug: z.string(), naam: z.string() })
const rijenSchema = z.array(
  keuzeSchema.extend({
    soort: z.enum(['doelgroep', 'werkvorm', 'discipline', 'niveau', 'domein', 'netwerk']),
  }),
)

export type Keuze = z.output<typeof keuzeSchema>
export type Keuzes = Record<z.output<typeof rijenSchema>[number]['soort'], Keuze[]>

/**
 * Everything that one can choose from in filters and forms, in one statement: six lists of a handful of rows each.
 * Ids in `gekozen` are there too when they are out of use, so that saving a form does not drop them.
 */
export async function leesKeuzes(db: Db, gekozen: readonly string[]): Promise<Keuzes> {
  const rijen = rijenSchema.parse(
    await db.$queryRaw`
      SELECT soort, id::text, slug, naam FROM (
        SELECT 'doelgroep' AS soort, id, slug, titel AS naam, volgorde AS plaats, actief FROM "Doelgroep"
        UNION ALL SELECT 'werkvorm', id, slug, naam, 0, actief FROM "Werkvorm"
        UNION ALL SELECT 'discipline', id, slug, naam, 0, actief FROM "Discipline"
        UNION ALL SELECT 'niveau', id, slug, naam, nummer, actief FROM "Niveau"
        UNION ALL SELECT 'domein', id, slug, naam, nummer, actief FROM "Domein"
        UNION ALL SELECT 'netwerk', id, slug, naam, 0, actief FROM "Netwerk"
      ) AS keuze
      WHERE actief OR id = ANY(${[...gekozen]}::uuid[])
      ORDER BY soort, plaats, lower(unaccent(naam))`,
  )
  const keuzes: Keuzes = { doelgroep: [], werkvorm: [], discipline: [], niveau: [], domein: [], netwerk: [] }
  for (const { soort, ...keuze } of rijen) keuzes[soort].push(keuze)
  return keuzes
}

type Gekozen = Record<'doelgroepIds' | 'disciplineIds' | 'niveauIds' | 'domeinIds', readonly string[]> & {
  werkvormId: string
  netwerkId: string | null
}

const LIJSTEN = [
  { veld: 'doelgroepIds', soort: 'doelgroep' },
  { veld: 'disciplineIds', soort: 'discipline' },
  { veld: 'niveauIds', soort: 'niveau' },
  { veld: 'domeinIds', soort: 'domein' },
  { veld: 'werkvormId', soort: 'werkvorm' },
  { veld: 'netwerkId', soort: 'netwerk' },
] as const

/** Throws InvalidInputError, by the field of the form, for a choice that does not exist (any more). */
export async function eisBekendeKeuzes(db: Db, gekozen: Gekozen): Promise<void> {
  const per = LIJSTEN.map(({ veld, soort }) => ({ veld, soort, ids: [gekozen[veld] ?? []].flat() }))
  const keuzes = await leesKeuzes(
    db,
    per.flatMap(({ ids }) => ids),
  )
  const onbekend = per.filter(({ soort, ids }) =>
    ids.some((id) => !keuzes[soort].some((keuze) => keuze.id === id)),
  )
  if (onbekend.length === 0) return
  throw new InvalidInputError(
    Object.fromEntries(onbekend.map(({ veld }) => [veld, ['Deze keuze is er niet meer. Kies opnieuw.']])),
  )
}
