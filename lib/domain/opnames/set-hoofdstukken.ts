import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { selectForPolicy } from '../publicatie/policy'
import { leesHoofdstukken } from './hoofdstukken'
import { canEditOpname } from './policy'
import { hoofdstukkenVelden } from './schema'

/** Sets the chapters of a recording, '12:30 Titel' per line; an empty text takes them away. In: the scholing's id. */
export const setHoofdstukken = defineCommand({
  name: 'opname.setHoofdstukken',
  input: z.object({ id: z.uuid(), ...hoofdstukkenVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'SCHOLING' },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    }),
  authorize: canEditOpname,
  run: async ({ db, subject, input, note }) => {
    const gelezen = leesHoofdstukken(input.hoofdstukken)
    if ('fouten' in gelezen) throw new InvalidInputError({ hoofdstukken: gelezen.fouten })
    const { hoofdstukken } = gelezen
    await db.opname.upsert({
      where: { scholingId: subject.id },
      create: { scholingId: subject.id, hoofdstukken },
      update: { hoofdstukken },
    })
    note({ aantal: hoofdstukken.length })
    return { slug: subject.slug, aantal: hoofdstukken.length }
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'SCHOLING', id }),
})
