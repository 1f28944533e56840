import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'

const MAX = 100

/** The newest mails of a demo portal. Outside a demo nobody reads what was mailed to somebody else: an empty list. */
export const listMailberichten = defineQuery({
  name: 'mailbericht.list',
  input: z.object({ demo: z.boolean() }),
  authorize: (actor) => hasRol(actor, 'BEHEER'),
  run: async ({ db, input }) => {
    if (!input.demo) return []
    return db.mailbericht.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MAX,
      select: { id: true, aan: true, onderwerp: true, tekst: true, createdAt: true, sentAt: true },
    })
  },
})
