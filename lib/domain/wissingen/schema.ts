import { z } from '@/lib/kernel/zod'

/** An account that was erased on request. */
export const GEBRUIKER = 'gebruiker'

/** A praktijkverhaal of which the original was taken away. */
export const VERHAAL = 'verhaal'

/** A reaction of which the words were taken away. */
export const REACTIE = 'reactie'

/** A recording to which not all speakers agree any more. */
export const OPNAME = 'opname'

/** Lines of the list of erasures, as they come back from outside the database. */
export const wissingenSchema = z.object({
  regels: z
    .array(z.object({ soort: z.string().regex(/^[a-z]{1,40}$/), itemId: z.uuid(), op: z.iso.datetime() }))
    .max(100_000),
})
