import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { readablePublished } from '../publicatie/policy'
import { canReflect } from './policy'
import { reflectieTekst } from './schema'

/**
 * Keeps one's own answer to "wat neem ik morgen mee?", the first time and each time after. In: the scholing's id and
 * the text, read by nobody else. Out: the slug.
 */
export const updateReflectie = defineCommand({
  name: 'reflectie.update',
  input: z.object({ id: z.uuid(), tekst: reflectieTekst }),
  load: ({ db, actor, input }) =>
    db.scholing.findFirst({
      where: { id: input.id, publicatie: readablePublished(actor) },
      select: {
        id: true,
        publicatie: { select: { ref: true, slug: true } },
        bijeenkomsten: { select: { begin: true }, orderBy: { begin: 'asc' }, take: 1 },
      },
    }),
  authorize: canReflect,
  run: async ({ db, actor, subject, input, now }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const begin = subject.bijeenkomsten[0]?.begin
    if (!begin || begin > now)
      throw new RefusedError('De scholing is nog niet geweest. Schrijf daarna op wat je meeneemt.')
    const sleutel = { scholingId: subject.id, gebruikerId: actor.id }
    await db.reflectie.upsert({
      where: { scholingId_gebruikerId: sleutel },
      create: { ...sleutel, tekst: input.tekst, createdAt: now },
      update: { tekst: input.tekst },
    })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  // A reflectie is its writer's own and is never found by search.
  reindexes: () => null,
})
