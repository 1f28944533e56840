import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { handelAf, laadMelding, refVan } from './afhandeling'
import { canAnswerMelding } from './policy'
import { antwoordSchema } from './schema'

/** Answers a melding: whether the item was changed, and the sentence that the reader gets back. */
export const sendAntwoord = defineCommand({
  name: 'melding.sendAntwoord',
  input: antwoordSchema,
  load: ({ db, actor, input }) => laadMelding(db, actor, input.id),
  authorize: canAnswerMelding,
  run: async (context) => {
    const aantal = await handelAf(context, context.input)
    context.note({ status: context.input.status, aantal })
    return { id: context.subject.id }
  },
  item: refVan,
})
