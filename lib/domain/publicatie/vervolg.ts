import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import type { TekstDoc } from '../teksten/schema'
import { readablePublished } from './policy'

const selectVerhaal = {
  id: true,
  samenvatting: true,
  publicatie: {
    select: {
      ref: true,
      titel: true,
      netwerkId: true,
      netwerk: { select: { naam: true, contactrol: true } },
    },
  },
  doelgroepen: { select: { id: true } },
  disciplines: { select: { id: true } },
} satisfies Prisma.PraktijkverhaalSelect

/** A published story that something is made of, as far as this actor may read it. */
export const vindVervolgVerhaal = (db: Db, actor: Actor, id: string) =>
  db.praktijkverhaal.findFirst({
    relationLoadStrategy: 'join',
    where: { id, publicatie: readablePublished(actor) },
    select: selectVerhaal,
  })

/** The texts as paragraphs, and at the end the way to the story: by its id, so that it survives another address. */
export const tekstNaarVerhaal = (alineas: readonly string[], verhaalId: string): TekstDoc => ({
  type: 'doc',
  content: [
    ...alineas.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'Lees het praktijkverhaal',
          marks: [{ type: 'link', attrs: { naar: verhaalId } }],
        },
      ],
    },
  ],
})
