import { type Actor, actorId, hasRol, isSignedIn } from '@/lib/kernel/actor'
import type { MeldingSoort, Prisma } from '@/prisma/generated/client'
import { keptBy, looksAfter } from '../publicatie/policy'

/** What the rules look at: what it is, who reported it, and who looks after the item. */
export type MeldingForPolicy = {
  soort: MeldingSoort
  gebruikerId: string
  publicatie: {
    netwerkId: string | null
    themadossier: { verantwoordelijkeId: string | null; vervangerId: string | null } | null
    consultatielijn: {
      verantwoordelijkeId: string | null
      vervangerId: string | null
      netwerken: readonly { id: string }[]
    } | null
  } | null
  organisatie: { netwerkId: string | null } | null
  netwerk: { id: string } | null
}

/** The columns that `MeldingForPolicy` needs, for a Prisma `select`. */
export const selectMeldingForPolicy = {
  soort: true,
  gebruikerId: true,
  publicatie: {
    select: {
      netwerkId: true,
      themadossier: { select: { verantwoordelijkeId: true, vervangerId: true } },
      consultatielijn: {
        select: { verantwoordelijkeId: true, vervangerId: true, netwerken: { select: { id: true } } },
      },
    },
  },
  organisatie: { select: { netwerkId: true } },
  netwerk: { select: { id: true } },
} satisfies Prisma.MeldingSelect

/** Whoever signed in may say that something is wrong; loading narrows to what that person can read. */
export const canCreateMelding = (actor: Actor): boolean => isSignedIn(actor)

/**
 * For the database: the meldingen that wait for this actor: of every item for the redactie, of the own dossier or consultatielijn, and for
 * a coordinator of what belongs to the own netwerk. Agrees with `canAnswerMelding`.
 */
export function answerableMelding(actor: Actor): Prisma.MeldingWhereInput {
  // Who looks at the portal as somebody else keeps nothing of that person, and waits for no answer.
  if (!isSignedIn(actor) || actor.blik) return { id: { in: [] } }
  if (hasRol(actor, 'REDACTIE')) return {}
  const { id, netwerkId } = actor
  const eigenNetwerk =
    hasRol(actor, 'NETWERKCOORDINATOR') && netwerkId !== null
      ? [
          { publicatie: { netwerkId } },
          { publicatie: { consultatielijn: { netwerken: { some: { id: netwerkId } } } } },
          { organisatie: { netwerkId } },
          { netwerkId },
        ]
      : []
  // What colleagues say to each other the redactie judges, and nobody who may be one of them.
  return {
    soort: { not: 'REACTIE' },
    OR: [...keptBy(id).map((publicatie) => ({ publicatie })), ...eigenNetwerk],
  }
}

/** For the database: what waits for this actor, and what the actor reported. Agrees with `canSeeMelding`. */
export function visibleMelding(actor: Actor): Prisma.MeldingWhereInput {
  const mayAnswer = answerableMelding(actor)
  // Prisma reads an empty condition inside OR as "nothing".
  if (!isSignedIn(actor) || hasRol(actor, 'REDACTIE')) return mayAnswer
  return { OR: [{ gebruikerId: actor.id }, mayAnswer] }
}

export const canSeeMelding = (actor: Actor, melding: MeldingForPolicy): boolean =>
  isOwnMelding(actor, melding) || canAnswerMelding(actor, melding)

/** Answer or close. Not beheer: it keeps accounts, not what stands in the items. */
export const canAnswerMelding = (actor: Actor, melding: MeldingForPolicy): boolean =>
  !actor.blik &&
  (hasRol(actor, 'REDACTIE') ||
    (melding.soort !== 'REACTIE' && (isInOwnCare(actor, melding) || isOfOwnNetwerk(actor, melding))))

/** Take the list along: the redactie. */
export const canExportMeldingen = (actor: Actor): boolean => !actor.blik && hasRol(actor, 'REDACTIE')

export const isOwnMelding = (actor: Actor, { gebruikerId }: { gebruikerId: string }): boolean =>
  gebruikerId === actorId(actor)

const isInOwnCare = (actor: Actor, { publicatie }: MeldingForPolicy): boolean =>
  publicatie !== null && looksAfter(actor, publicatie)

function isOfOwnNetwerk(actor: Actor, { publicatie, organisatie, netwerk }: MeldingForPolicy): boolean {
  if (!isSignedIn(actor) || !hasRol(actor, 'NETWERKCOORDINATOR') || actor.netwerkId === null) return false
  const netwerken = [
    publicatie?.netwerkId,
    organisatie?.netwerkId,
    netwerk?.id,
    ...(publicatie?.consultatielijn?.netwerken ?? []).map(({ id }) => id),
  ]
  return netwerken.includes(actor.netwerkId)
}
