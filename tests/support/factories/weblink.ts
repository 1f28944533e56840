import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** A link that works, is known, and has its turn now. Nothing holds it, unless a bron has the same address. */
export function aWeblink(wens: Partial<Prisma.WeblinkUncheckedCreateInput> = {}) {
  const url = wens.url ?? `https://bron.example/${randomBytes(4).toString('hex')}`
  const toen = new Date('2026-11-01T09:00:00Z')
  return database().weblink.create({
    data: {
      url,
      host: new URL(url).host,
      stand: 'GOED',
      standSinds: toen,
      volgendeKeerOp: toen,
      bezochtOp: toen,
      goedOp: toen,
      titel: 'Richtlijn pijn',
      vastTitel: 'Richtlijn pijn',
      vastOp: toen,
      ...wens,
    },
  })
}
