import 'server-only'
import { actorId, everyone, type GebruikerActor, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { hashToken } from '../gebruikers/sessietoken'
import { readableZichtbaarheden } from '../publicatie/policy'
import { publishedScholing } from '../scholingen/policy'
import { naarAfgelast, naarAgendadatum, selectAfgelast, selectAgendadatum } from './agendadatum'

const JAAR_MS = 366 * 24 * 3_600_000
const MEESTE = 500

/** Since when there is a secret address of one's own agenda; null while there is none. Never the address itself. */
export const findEigenAgendaadres = defineQuery({
  name: 'agendaadres.findEigen',
  input: z.object({}),
  authorize: isSignedIn,
  run: ({ db, actor }) =>
    db.agendaadres.findUnique({
      where: { gebruikerId: actorId(actor) ?? '' },
      select: { createdAt: true },
    }),
})

/**
 * What the owner of a secret address is enrolled for, from a year back: the secret stands for who asks, with the rights
 * of this moment. Null for an address that is not (any more). `demo`: see `findSessionActor`.
 */
export const listEigenAgenda = defineQuery({
  name: 'agendaadres.list',
  input: z.object({ token: z.string().min(20).max(200), demo: z.boolean() }),
  authorize: everyone,
  run: async ({ db, input, now }) => {
    const eigenaar = await vindEigenaar(db, input)
    if (!eigenaar) return null
    const vanaf = new Date(now.getTime() - JAAR_MS)
    const eigen = (status: object) => ({ some: { gebruikerId: eigenaar.id, ...status } })
    const [rijen, afgelast] = await Promise.all([
      db.bijeenkomst.findMany({
        relationLoadStrategy: 'join',
        where: {
          einde: { gt: vanaf },
          scholing: {
            AND: [publishedScholing(eigenaar), { inschrijvingen: eigen({ status: { not: 'AFGEMELD' } }) }],
          },
        },
        orderBy: [{ begin: 'desc' }, { id: 'asc' }],
        take: MEESTE,
        select: selectAgendadatum(eigenaar.id),
      }),
      db.scholingwijziging.findMany({
        relationLoadStrategy: 'join',
        where: {
          gaatDoor: false,
          gewijzigdOp: { gt: vanaf },
          scholing: {
            publicatie: {
              status: { not: 'GEPUBLICEERD' },
              zichtbaarheid: { in: readableZichtbaarheden(eigenaar) },
            },
            inschrijvingen: eigen({ status: 'BEVESTIGD' }),
          },
        },
        orderBy: { gewijzigdOp: 'desc' },
        take: MEESTE,
        select: selectAfgelast,
      }),
    ])
    return [...rijen.map((rij) => naarAgendadatum(rij, now)), ...afgelast.flatMap(naarAfgelast)]
  },
})

async function vindEigenaar(
  db: Db,
  { token, demo }: { token: string; demo: boolean },
): Promise<GebruikerActor | null> {
  const gevonden = await db.gebruiker.findFirst({
    relationLoadStrategy: 'join',
    where: {
      agendaadres: { tokenHash: hashToken(token) },
      gedeactiveerdOp: null,
      ...(demo ? {} : { isDemo: false }),
    },
    select: { id: true, naam: true, netwerkId: true, rollen: { select: { rol: true } } },
  })
  return gevonden && { ...gevonden, kind: 'gebruiker', rollen: gevonden.rollen.map(({ rol }) => rol) }
}
