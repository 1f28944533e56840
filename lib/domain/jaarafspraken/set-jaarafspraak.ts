import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { canSetJaarafspraak } from './policy'
import { jaarafspraakSchema } from './schema'

/** Keeps what is agreed for a year: how many webinars, and the consortiumdagen. Out: the year. */
export const setJaarafspraak = defineCommand({
  name: 'jaarafspraak.set',
  input: jaarafspraakSchema,
  load: nothing,
  authorize: canSetJaarafspraak,
  run: async ({ db, input: { jaar, webinars, eersteDag, tweedeDag }, note }) => {
    const dagen = [...new Set([eersteDag, tweedeDag])].filter((dag) => dag !== null).sort()
    const velden = { webinars, consortiumdagen: dagen.map((dag) => new Date(`${dag}T00:00:00Z`)) }
    await db.jaarafspraak.upsert({ where: { jaar }, create: { jaar, ...velden }, update: velden })
    note({ webinars, consortiumdagen: dagen.join(' en ') })
    return { jaar }
  },
  item: (_subject, { jaar }) => String(jaar),
})
