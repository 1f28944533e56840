import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { handelAf, laadMelding, refVan } from './afhandeling'
import { vasteSluitzin } from './labels'
import { canAnswerMelding } from './policy'
import { sluitSchema } from './schema'

/** Closes a melding in one step; without a sentence of its own the reader gets a fixed one. */
export const endMelding = defineCommand({
  name: 'melding.end',
  input: sluitSchema,
  load: ({ db, actor, input }) => laadMelding(db, actor, input.id),
  authorize: canAnswerMelding,
  run: async (context) => {
    const { subject, input, note } = context
    const antwoord = input.antwoord ?? vasteSluitzin(subject.soort)
    const aantal = await handelAf(context, { status: 'GESLOTEN', antwoord })
    note({ aantal })
    return { id: subject.id }
  },
  item: refVan,
})
