import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { kladSleutelSchema } from './schema'

const MAX_LENGTH = 1_000_000

const readJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value.slice(0, MAX_LENGTH + 1))
  } catch {
    return undefined
  }
}

const inhoudSchema = z.preprocess(
  readJson,
  z.record(
    z.string(),
    z.json(),
    'Deze tekst kunnen we niet bewaren. Maak hem korter en probeer het opnieuw.',
  ),
)

/**
 * Keeps what somebody is typing, per gebruiker and form. In: the form's key and its fields as a JSON text.
 * Out: the moment of saving. Not logged one by one: it happens every few seconds and only its owner sees it.
 */
export const saveKlad = defineCommand({
  name: 'klad.save',
  input: z.object({ sleutel: kladSleutelSchema, inhoud: inhoudSchema }),
  load: nothing,
  authorize: isSignedIn,
  logs: false,
  run: async ({ db, actor, input, now }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) throw new ForbiddenError()
    const { sleutel, inhoud } = input
    await db.klad.upsert({
      where: { gebruikerId_sleutel: { gebruikerId, sleutel } },
      create: { gebruikerId, sleutel, inhoud },
      update: { inhoud },
    })
    return { bewaardOp: now.toISOString() }
  },
})
