import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'
import { vergrendel } from './inschrijvingen'
import { canUpdateScholing } from './policy'
import { plaatsaandeelVelden } from './schema'
import { schuifDoor } from './wachtlijst'

/**
 * Keeps places of a scholing for people of one netwerk (`aantal` 0: none), until so many days before the first date.
 * In: the scholing's id. Who waits and may have a place now is offered one, in the same transaction. Nobody loses a
 * place. Out: the slug.
 */
export const setPlaatsaandeel = defineCommand({
  name: 'scholing.setPlaatsaandeel',
  input: z.object({ id: z.uuid(), ...plaatsaandeelVelden }),
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.publicatie.findUnique({
      where: { id, soort: 'SCHOLING' },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    })
  },
  authorize: (actor, publicatie) => canUpdateScholing(actor, publicatie, publicatie),
  run: async (context) => {
    const { db, subject, input, note } = context
    const { voorNetwerkId: netwerkId, aantal, vrijgaveDagen } = input
    const bestaat = await db.netwerk.count({ where: { id: netwerkId } })
    if (bestaat === 0) throw new InvalidInputError({ voorNetwerkId: ['Kies een netwerk.'] })
    await db.plaatsaandeel.deleteMany({ where: { scholingId: subject.id, netwerkId } })
    if (aantal > 0) {
      await eisGenoegOver(db, subject.id, aantal)
      await db.plaatsaandeel.create({ data: { scholingId: subject.id, netwerkId, aantal } })
    }
    await db.scholing.update({ where: { id: subject.id }, data: { vrijgaveDagen } })
    note({ aantal })
    await schuifDoor(context, subject.id)
    return { slug: subject.slug }
  },
  item: ({ ref }) => ref,
  // For whom places are kept is not searched for.
  reindexes: () => null,
})

async function eisGenoegOver(db: Db, scholingId: string, aantal: number): Promise<void> {
  const { capaciteit, plaatsaandelen } = await db.scholing.findUniqueOrThrow({
    where: { id: scholingId },
    select: { capaciteit: true, plaatsaandelen: { select: { aantal: true } } },
  })
  if (capaciteit === null)
    throw new InvalidInputError({
      aantal: ['Deze scholing heeft geen maximum. Vul eerst een aantal plaatsen in.'],
    })
  const over = capaciteit - plaatsaandelen.reduce((som, deel) => som + deel.aantal, 0)
  if (aantal > over)
    throw new InvalidInputError({
      aantal: [`Nog te verdelen: ${over}. Kies een lager aantal.`],
    })
}
