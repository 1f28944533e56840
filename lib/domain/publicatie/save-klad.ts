import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bewaardSchema, legOpzij } from './kladden'
import { kladSleutelSchema } from './schema'

const MAX_LENGTH = 1_000_000
const MAX_OPZIJ = 5

const readJson = (value: unknown, max = MAX_LENGTH): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value.slice(0, max + 1))
  } catch {
    return undefined
  }
}

const NIET_TE_BEWAREN = 'Deze tekst kunnen we niet bewaren. Maak hem korter en probeer het opnieuw.'
const MAX_DIEPTE = 60

const inside = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

// Measured level by level, before anything is parsed: the parser goes as deep as the text, and would run out of stack.
function isTeDiep(value: unknown): boolean {
  let laag = [value]
  for (let diepte = 0; laag.length > 0 && diepte <= MAX_DIEPTE; diepte += 1) laag = laag.flatMap(inside)
  return laag.length > 0
}

const inhoudSchema = z.preprocess(
  (value) => {
    const gelezen = readJson(value)
    return isTeDiep(gelezen) ? undefined : gelezen
  },
  z.record(z.string(), z.json(), NIET_TE_BEWAREN),
)

// What cannot be read is refused and not taken for nothing: the form keeps sending it until it is here.
const opzijSchema = z
  .preprocess(
    (value) => {
      const gelezen = readJson(value, MAX_OPZIJ * MAX_LENGTH)
      return isTeDiep(gelezen) ? undefined : gelezen
    },
    z.array(bewaardSchema, NIET_TE_BEWAREN).max(MAX_OPZIJ, NIET_TE_BEWAREN),
  )
  .default([])

/**
 * Keeps what somebody is typing, per gebruiker and form. In: the form's key, its fields as a JSON text, and as
 * another the drafts that this one takes the place of: they stay beside it, and outlive the saving of the form.
 * Out: the moment of saving. Not logged one by one: it happens every few seconds and only its owner sees it.
 */
export const saveKlad = defineCommand({
  name: 'klad.save',
  input: z.object({ sleutel: kladSleutelSchema, inhoud: inhoudSchema, opzij: opzijSchema }),
  load: nothing,
  authorize: isSignedIn,
  logs: false,
  run: async ({ db, actor, input, now }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) throw new ForbiddenError()
    const { sleutel, inhoud, opzij } = input
    await legOpzij(db, gebruikerId, sleutel, opzij)
    await db.klad.upsert({
      where: { gebruikerId_sleutel: { gebruikerId, sleutel } },
      create: { gebruikerId, sleutel, inhoud },
      update: { inhoud },
    })
    return { bewaardOp: now.toISOString() }
  },
})
