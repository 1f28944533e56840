import 'server-only'
import { parseInput } from '@/lib/kernel/parse-input'
import { z } from '@/lib/kernel/zod'
import type { Formulierwaarden } from './formulierwaarden'
import type { BijeenkomstInvoer, scholingVelden as Velden } from './schema'
import { scholingVelden } from './schema'

const VAN_DE_DATUM = ['datum', 'tijd']

type Kopie = {
  /** the dates of the copy; an id of the earlier one would move its date instead */
  bijeenkomsten?: readonly Omit<BijeenkomstInvoer, 'id'>[]
  netwerkId?: string | null
}

/**
 * The input for another scholing like an earlier one: everything but its dates, enrolments, kept places and recording,
 * and without the last day to enrol and what was not sure of the earlier dates.
 */
export const kopieVan = (
  waarden: Formulierwaarden,
  { bijeenkomsten = [], netwerkId = waarden.netwerkId }: Kopie = {},
): z.output<z.ZodObject<typeof Velden>> =>
  parseInput(z.object(scholingVelden), {
    ...waarden,
    netwerkId,
    bijeenkomsten,
    aanmeldenTot: null,
    onzekereVelden: waarden.onzekereVelden.filter((veld) => !VAN_DE_DATUM.includes(veld)),
  })
