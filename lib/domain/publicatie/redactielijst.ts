import 'server-only'
import { z } from '@/lib/kernel/zod'
import { containing, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { statusSchema } from './schema'

const PER_PAGINA = 50

// PostgreSQL refuses these two, and a search for them finds nothing anyway.
const isOpslaanbaar = (tekst: string) => !tekst.includes('\u0000') && !/\p{Surrogate}/u.test(tekst)

// Whatever stands in an address is input, also nothing at all; the schema itself says what it then counts as.
const uitAdres = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .unknown()
    .optional()
    .transform((waarde): z.output<Schema> => schema.parse(waarde))

/** A choice in an address: null for what is not one of its values, because people type in addresses. */
export const keuze = <Schema extends z.ZodType>(schema: Schema) => uitAdres(schema.nullable().catch(null))

/**
 * The columns that the database can put a list in order of: what an address may ask, a name with a minus in front from
 * high to low, and what that comes down to. `orde` is empty for a list in its own order.
 */
export function sortering<Orde>(kolommen: Readonly<Record<string, (richting: Prisma.SortOrder) => Orde>>) {
  const kolomVan = (sorteer: string) => sorteer.replace(/^-/, '')
  return {
    schema: keuze(z.string().refine((sorteer) => Object.hasOwn(kolommen, kolomVan(sorteer)))),
    orde: (sorteer: string | null): Orde[] => {
      const kolom = sorteer === null ? undefined : kolommen[kolomVan(sorteer)]
      return kolom ? [kolom(sorteer?.startsWith('-') ? 'desc' : 'asc')] : []
    },
  }
}

/** A column of a statement in SQL for `sortering`; what is empty comes last, whichever way. */
export const kolomrichting =
  (kolom: Prisma.Sql) =>
  (richting: Prisma.SortOrder): Prisma.Sql =>
    Prisma.sql`${kolom} ${richting === 'asc' ? Prisma.sql`asc` : Prisma.sql`desc`} nulls last`

/** What every list of the redactie can be narrowed by; values that mean nothing count as not given. */
export const redactielijstSchema = {
  q: uitAdres(z.string().trim().max(200).refine(isOpslaanbaar).catch('')),
  status: keuze(statusSchema),
  pagina: uitAdres(z.coerce.number().int().min(1).max(100_000).catch(1)),
}

type Filter = Omit<z.output<z.ZodObject<typeof redactielijstSchema>>, 'pagina'>

/** For the database: the publicaties of one soort that a list of the redactie shows. */
export const redactielijstWaar = (
  soort: PublicatieSoort,
  { q, status }: Filter,
): Prisma.PublicatieWhereInput => ({
  soort,
  ...(status && { status }),
  ...(q && { titel: containing(q) }),
})

/** Which rows to take for a page; a page past the end becomes the last one. */
export function rondPaginaAf(gevraagd: number, totaal: number) {
  const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA))
  const pagina = Math.min(gevraagd, paginas)
  return { pagina, paginas, skip: (pagina - 1) * PER_PAGINA, take: PER_PAGINA }
}
