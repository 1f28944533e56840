import { type Actor, isJob } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { visibleOpname } from '../opnames/policy'
import { canEditPublicatie, type PublicatieForPolicy, visiblePublicatie } from '../publicatie/policy'

// Stories never: a photo or a letter says who somebody is (security.md F3). A trigger holds it too.
const MET_BIJLAGEN: readonly PublicatieSoort[] = ['THEMADOSSIER', 'SCHOLING', 'NIEUWSBERICHT', 'BRON']

export const heeftBijlagen = ({ soort }: { soort: PublicatieSoort }): boolean => MET_BIJLAGEN.includes(soort)

/** Whoever may change the item, for the kinds of items that have bijlagen. */
export const canEditBijlagen = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  heeftBijlagen(publicatie) && canEditPublicatie(actor, publicatie)

/** What reads or cleans up the bytes of files: background work only. */
export const canKeepBestanden = (actor: Actor): boolean => isJob(actor)

/** For the database: the bijlagen that exist for this actor. What was taken off an item exists for nobody, a
 * recording for who may see it. */
export const visibleBijlage = (actor: Actor, now: Date): Prisma.BijlageWhereInput => ({
  verwijderdOp: null,
  publicatie: visiblePublicatie(actor),
  OR: [
    { isOpname: false },
    { publicatie: { scholing: { AND: [visibleOpname(actor, now), { opname: { beschikbaar: true } }] } } },
  ],
})
