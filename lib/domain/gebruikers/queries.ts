import 'server-only'
import { type Actor, everyone, type GebruikerActor, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'
import { narrowed } from './blik'
import { lijstSchema, lijstVolgorde, lijstWhere, naarRegel, PER_PAGINA, selectLijst } from './gebruikerslijst'
import { inWoorden } from './labels'
import { leesMijn } from './mijn'
import { leesOpNaam, tel } from './opnaam'
import { canChooseGebruikers, canManageGebruikers, visibleGebruiker } from './policy'
import { tokenSchema } from './schema'
import { sessieduur } from './sessieduur'
import { hashToken } from './sessietoken'

const selectActor = {
  id: true,
  expiresAt: true,
  lastSeenAt: true,
  bevestigdOp: true,
  kijktAls: true,
  kijktNetwerk: { select: { id: true, korteNaam: true } },
  voorbeeld: { select: selectForPolicy },
  gebruiker: {
    select: {
      id: true,
      naam: true,
      netwerkId: true,
      gedeactiveerdOp: true,
      isDemo: true,
      rollen: { select: { rol: true } },
      dossiers: { select: { id: true }, take: 1 },
      lijnen: { select: { id: true }, take: 1 },
    },
  },
} as const

const TOUCH_AFTER = 5 * 60_000

/**
 * Who holds this session token? Null when it ended, was idle too long, or the gebruiker was deactivated.
 * Rollen and netwerk come from the database on each request (security.md R5), so a change counts at once. Who looks at
 * the portal as somebody else is that somebody, with `blik`.
 */
export const findSessionActor = defineQuery({
  name: 'session.find',
  input: z.object({
    token: z.string().min(20).max(200),
    /** true on a demo portal only: elsewhere demo accounts do not exist (security.md S1) */
    demo: z.boolean(),
  }),
  authorize: everyone,
  run: async ({ db, input, now }): Promise<Actor | null> => {
    const session = await db.session.findUnique({
      where: { tokenHash: hashToken(input.token) },
      select: selectActor,
    })
    if (!session || session.expiresAt <= now || session.gebruiker.gedeactiveerdOp) return null
    if (session.gebruiker.isDemo && !input.demo) return null
    const { id, naam, netwerkId, dossiers, lijnen } = session.gebruiker
    const rollen = session.gebruiker.rollen.map(({ rol }) => rol)
    const idle = now.getTime() - session.lastSeenAt.getTime()
    if (idle > sessieduur(rollen, dossiers.length + lijnen.length > 0).idle) return null
    if (idle > TOUCH_AFTER) await touch(db, session.id, now)
    const actor: GebruikerActor = {
      kind: 'gebruiker',
      id,
      naam,
      netwerkId,
      rollen,
      bevestigdOp: session.bevestigdOp,
    }
    return narrowed(actor, session)
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

/** What the page behind a mailed link shows; null for a link that nobody ever got. It spends nothing. */
export const findUitnodiging = defineQuery({
  name: 'uitnodiging.find',
  input: z.object({ token: tokenSchema }),
  authorize: everyone,
  run: async ({ db, input, now }) => {
    const uitnodiging = await db.uitnodiging.findUnique({
      where: { tokenHash: hashToken(input.token) },
      select: {
        usedAt: true,
        expiresAt: true,
        gebruiker: { select: { naam: true, email: true, wachtwoordHash: true, gedeactiveerdOp: true } },
      },
    })
    if (!uitnodiging || uitnodiging.gebruiker.gedeactiveerdOp) return null
    const { naam, email, wachtwoordHash } = uitnodiging.gebruiker
    // A link that is over tells its finder nothing about whose it was.
    if (uitnodiging.usedAt || uitnodiging.expiresAt <= now) return { geldig: false as const }
    return { geldig: true as const, naam, email, isNieuw: wachtwoordHash === null }
  },
})

/** Accounts for beheer, by name unless asked otherwise, a page at a time, with the number in all. */
export const listGebruikers = defineQuery({
  name: 'gebruiker.list',
  input: lijstSchema,
  authorize: canManageGebruikers,
  run: async ({ db, input }) => {
    const where = lijstWhere(input)
    const [rijen, totaal] = await Promise.all([
      db.gebruiker.findMany({
        where,
        orderBy: lijstVolgorde(input),
        skip: (input.pagina - 1) * PER_PAGINA,
        take: PER_PAGINA,
        relationLoadStrategy: 'join',
        select: selectLijst,
      }),
      db.gebruiker.count({ where }),
    ])
    return {
      gebruikers: rijen.map(naarRegel),
      sorteer: input.sorteer,
      totaal,
      paginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)),
    }
  },
})

/** One account to change, with what is in its name in words ('' for nothing); null when it does not exist. */
export const findGebruiker = defineQuery({
  name: 'gebruiker.find',
  input: z.object({ id: z.uuid() }),
  authorize: canManageGebruikers,
  run: async ({ db, input }) => {
    const gebruiker = await db.gebruiker.findUnique({
      where: { id: input.id },
      relationLoadStrategy: 'join',
      select: {
        ...selectLijst,
        netwerkId: true,
        organisatieId: true,
        versie: true,
        createdAt: true,
      },
    })
    if (!gebruiker) return null
    const { netwerkId, organisatieId, versie, createdAt } = gebruiker
    const opNaam = tel(await leesOpNaam(db, input.id))
    return { ...naarRegel(gebruiker), netwerkId, organisatieId, versie, createdAt, opNaam: inWoorden(opNaam) }
  },
})

/** What is in somebody's name, and the people who can take it over; null when there is no such account. */
export const findOverdracht = defineQuery({
  name: 'gebruiker.findOverdracht',
  input: z.object({ id: z.uuid() }),
  authorize: canManageGebruikers,
  run: async ({ db, input }) => {
    const [mensen, regels] = await Promise.all([
      db.gebruiker.findMany({
        where: { OR: [{ id: input.id }, { gedeactiveerdOp: null }] },
        orderBy: [{ naam: 'asc' }, { id: 'asc' }],
        relationLoadStrategy: 'join',
        select: selectLijst,
      }),
      leesOpNaam(db, input.id),
    ])
    const van = mensen.find(({ id }) => id === input.id)
    if (!van) return null
    return {
      van: naarRegel(van),
      regels,
      mensen: mensen.filter((mens) => mens !== van).map(naarRegel),
    }
  },
})

/** People by name, for a choice list: the verantwoordelijke of a dossier. Only accounts that are in use. */
export const listGebruikerkeuzes = defineQuery({
  name: 'gebruiker.listKeuzes',
  input: z.object({}),
  authorize: canChooseGebruikers,
  run: async ({ db, actor }) => {
    const gebruikers = await db.gebruiker.findMany({
      where: { AND: [visibleGebruiker(actor), { gedeactiveerdOp: null }] },
      orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      relationLoadStrategy: 'join',
      select: { id: true, naam: true, netwerk: { select: { korteNaam: true } } },
    })
    return gebruikers.map(({ id, naam, netwerk }) => ({ id, naam, netwerk: netwerk?.korteNaam ?? null }))
  },
})

/** All that is one's own: account, sessions, unpublished items, unsaved texts. `token` is that of the present session. */
export const findMijn = defineQuery({
  name: 'gebruiker.findMijn',
  input: z.object({ token: z.string().max(200).nullable() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) =>
    isSignedIn(actor) && !actor.blik ? leesMijn(db, actor, input.token, now) : null,
})
