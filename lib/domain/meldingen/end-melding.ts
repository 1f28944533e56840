import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { handelAf, laadMelding, refVan } from './afhandeling'
import { canAnswerMelding } from './policy'
import { sluitSchema } from './schema'

/** Closes a melding in one step, with the sentence that the reader gets back: nobody else knows what was looked at. */
export const endMelding = defineCommand({
  name: 'melding.end',
  input: sluitSchema,
  load: ({ db, actor, input }) => laadMelding(db, actor, input.id),
  authorize: canAnswerMelding,
  run: async (context) => {
    const { subject, input, note } = context
    const aantal = await handelAf(context, { status: 'GESLOTEN', antwoord: input.antwoord })
    note({ aantal })
    return { id: subject.id }
  },
  item: refVan,
})
