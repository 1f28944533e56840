import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { canSeeDocenten } from './policy'

const MEESTE = 1_000

const selectDocent = {
  id: true,
  zin: true,
  laatstGegeven: true,
  updatedAt: true,
  doelgroepen: {
    where: { actief: true },
    orderBy: { volgorde: 'asc' },
    select: { id: true, slug: true, titel: true },
  },
  werkvormen: {
    where: { actief: true },
    orderBy: { naam: 'asc' },
    select: { id: true, slug: true, naam: true },
  },
  niveaus: {
    where: { actief: true },
    orderBy: { nummer: 'asc' },
    select: { id: true, slug: true, naam: true },
  },
  netwerken: {
    where: { actief: true },
    orderBy: { naam: 'asc' },
    select: { id: true, slug: true, naam: true },
  },
} satisfies Prisma.DocentSelect

type Rij = Prisma.DocentGetPayload<{ select: typeof selectDocent }>

// `laatstGegeven`: a Dutch calendar day, '2026-03-12', or null.
const alsDocent = ({ doelgroepen, laatstGegeven, ...rij }: Rij) => ({
  ...rij,
  laatstGegeven: alsDag(laatstGegeven),
  doelgroepen: doelgroepen.map(({ titel, ...doelgroep }) => ({ ...doelgroep, naam: titel })),
})

/** Everybody who says they can teach and has an account, who taught last first. One statement. */
export const listDocenten = defineQuery({
  name: 'docent.list',
  input: z.object({}),
  authorize: canSeeDocenten,
  run: async ({ db }) => {
    const rijen = await db.docent.findMany({
      relationLoadStrategy: 'join',
      where: { gebruiker: { gedeactiveerdOp: null } },
      orderBy: [
        { laatstGegeven: { sort: 'desc', nulls: 'last' } },
        { gebruiker: { naam: 'asc' } },
        { id: 'asc' },
      ],
      take: MEESTE,
      select: {
        ...selectDocent,
        gebruiker: {
          select: { naam: true, email: true, organisatie: { select: { naam: true } } },
        },
      },
    })
    return rijen.map(({ gebruiker, ...rij }) => ({
      ...alsDocent(rij),
      naam: gebruiker.naam,
      email: gebruiker.email,
      organisatie: gebruiker.organisatie?.naam ?? null,
    }))
  },
})

/** What one said oneself; null when one said nothing. */
export const findEigenDocent = defineQuery({
  name: 'docent.findEigen',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor }) => {
    const rij = await db.docent.findFirst({
      relationLoadStrategy: 'join',
      where: { gebruikerId: { in: [actorId(actor) ?? []].flat() } },
      select: selectDocent,
    })
    return rij && alsDocent(rij)
  },
})
