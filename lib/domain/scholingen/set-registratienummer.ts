import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { isEigenInschrijving, laadInschrijving } from './inschrijvingen'
import { nummerkolommen } from './registratienummer'
import { nummerInvoer } from './schema'

/**
 * One's own number for the accreditation: given, changed or taken away, also afterwards, as long as it is asked. In: the
 * id of one's own inschrijving. Out: the slug. Throws InvalidInputError for a number that cannot be or is not asked.
 */
export const setRegistratienummer = defineCommand({
  name: 'inschrijving.setRegistratienummer',
  input: nummerInvoer,
  load: laadInschrijving,
  authorize: (actor, inschrijving) => isSignedIn(actor) && isEigenInschrijving(actor, inschrijving),
  run: async ({ db, subject, input, now }) => {
    const { id, status, scholing } = subject
    if (status === 'AFGEMELD') throw new RefusedError('Je bent niet ingeschreven. Schrijf je eerst in.')
    await db.inschrijving.update({ where: { id }, data: nummerkolommen(input, scholing, now) })
    return { slug: scholing.publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
