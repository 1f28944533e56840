import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canEditPublicatie, selectForPolicy } from '../publicatie/policy'
import { canStartScholing, visibleScholing } from '../scholingen/policy'

const EERDERE = 5

/** The last scholingen that this actor made, newest first, to make another one of; the first gives the form its begin. */
export const listEerdereScholingen = defineQuery({
  name: 'scholing.listEerdere',
  input: z.object({}),
  authorize: canStartScholing,
  run: async ({ db, actor }) => {
    const rijen = await db.scholing.findMany({
      relationLoadStrategy: 'join',
      where: { AND: [visibleScholing(actor), { publicatie: { auteurId: actorId(actor) ?? '' } }] },
      orderBy: [{ publicatie: { createdAt: 'desc' } }, { id: 'desc' }],
      take: EERDERE,
      select: {
        id: true,
        vorm: true,
        werkvormId: true,
        voorbereidingMinuten: true,
        organisatorRol: true,
        publicatie: { select: { ...selectForPolicy, titel: true } },
      },
    })
    return rijen
      .filter(({ publicatie }) => canEditPublicatie(actor, publicatie))
      .map(({ publicatie: { titel, netwerkId }, ...rij }) => ({ ...rij, titel, netwerkId }))
  },
})
