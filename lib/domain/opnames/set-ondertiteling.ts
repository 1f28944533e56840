import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'
import { alsLetters, leesOndertiteling } from './ondertiteling'
import { canEditOpname } from './policy'
import { ondertitelingVelden } from './schema'

/**
 * Sets the captions of a recording, from a WebVTT or SRT file or from text, or takes them away when both are empty. In:
 * the scholing's id. Out: the slug.
 */
export const setOndertiteling = defineCommand({
  name: 'opname.setOndertiteling',
  input: z.object({ id: z.uuid(), ...ondertitelingVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'SCHOLING' },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    }),
  authorize: canEditOpname,
  run: async ({ db, subject, input: { tekst, bestand }, note }) => {
    const bron = bestand ? alsLetters(new Uint8Array(await bestand.arrayBuffer())) : tekst
    const isLeeg = bestand === null && bron.trim() === ''
    const gelezen = isLeeg ? { ondertitels: [] } : leesOndertiteling(bron)
    if ('fout' in gelezen) throw new InvalidInputError({ [bestand ? 'bestand' : 'tekst']: [gelezen.fout] })
    const { ondertitels } = gelezen
    const ondertiteling = isLeeg ? Prisma.DbNull : ondertitels
    await db.opname.upsert({
      where: { scholingId: subject.id },
      create: { scholingId: subject.id, ondertiteling },
      update: { ondertiteling },
    })
    note({ aantal: ondertitels.length })
    return { slug: subject.slug, aantal: ondertitels.length }
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'SCHOLING', id }),
})
