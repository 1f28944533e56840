import 'server-only'
import { everyone, type GebruikerActor } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { sessieduur } from './sessieduur'
import { hashToken } from './sessietoken'

const selectActor = {
  id: true,
  expiresAt: true,
  lastSeenAt: true,
  gebruiker: {
    select: {
      id: true,
      naam: true,
      netwerkId: true,
      gedeactiveerdOp: true,
      isDemo: true,
      rollen: { select: { rol: true } },
      dossiers: { select: { id: true }, take: 1 },
    },
  },
} as const

const TOUCH_AFTER = 5 * 60_000

/**
 * Who holds this session token? Null when it ended, was idle too long, or the gebruiker was deactivated.
 * Rollen and netwerk come from the database on each request (security.md R5), so a change counts at once.
 */
export const findSessionActor = defineQuery({
  name: 'session.find',
  input: z.object({
    token: z.string().min(20).max(200),
    /** true on a demo portal only: elsewhere demo accounts do not exist (security.md S1) */
    demo: z.boolean(),
  }),
  authorize: everyone,
  run: async ({ db, input, now }): Promise<GebruikerActor | null> => {
    const session = await db.session.findUnique({
      where: { tokenHash: hashToken(input.token) },
      select: selectActor,
    })
    if (!session || session.expiresAt <= now || session.gebruiker.gedeactiveerdOp) return null
    if (session.gebruiker.isDemo && !input.demo) return null
    const { id, naam, netwerkId, dossiers } = session.gebruiker
    const rollen = session.gebruiker.rollen.map(({ rol }) => rol)
    const idle = now.getTime() - session.lastSeenAt.getTime()
    if (idle > sessieduur(rollen, dossiers.length > 0).idle) return null
    if (idle > TOUCH_AFTER) await touch(db, session.id, now)
    return { kind: 'gebruiker', id, naam, netwerkId, rollen }
  },
})

const touch = (db: Db, id: string, now: Date) =>
  db.session.updateMany({ where: { id }, data: { lastSeenAt: now } })

/** The accounts to try the portal with, by rol; asked by the sign-in page of a demo portal only. */
export const listDemoaccounts = defineQuery({
  name: 'demoaccount.list',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db }) => {
    const accounts = await db.gebruiker.findMany({
      where: { isDemo: true, gedeactiveerdOp: null },
      orderBy: { email: 'asc' },
      relationLoadStrategy: 'join',
      select: {
        email: true,
        rollen: { select: { rol: true } },
        netwerk: { select: { korteNaam: true } },
        dossiers: { select: { publicatie: { select: { titel: true } } } },
      },
    })
    return accounts.map(({ email, rollen, netwerk, dossiers }) => ({
      email,
      rollen: rollen.map(({ rol }) => rol),
      netwerk: netwerk?.korteNaam ?? null,
      dossiers: dossiers.map(({ publicatie }) => publicatie.titel),
    }))
  },
})
