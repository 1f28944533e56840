import { type Actor, actorId, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'
import type {
  Meeschrijfstand,
  Prisma,
  PublicatieSoort,
  Publicatiestatus,
  Zichtbaarheid,
} from '@/prisma/generated/client'

/** Who keep an item true. */
type Zorgers = { verantwoordelijkeId: string | null; vervangerId: string | null }

/** Who ever said yes to writing it along. */
type Schreven = readonly { gebruikerId: string | null; stand: Meeschrijfstand }[]

/** What the rules look at. A Publicatie row with the people of its dossier or consultatielijn, when it is one. */
export type PublicatieForPolicy = {
  /** Leave out where nobody can be shown it before publication. */
  id?: string
  soort: PublicatieSoort
  status: Publicatiestatus
  zichtbaarheid: Zichtbaarheid
  auteurId: string | null
  netwerkId: string | null
  meeschrijvers?: Schreven
  themadossier?: Zorgers | null
  consultatielijn?: Zorgers | null
}

/** Who wrote along, also who stopped: for a Prisma `select`. */
export const SCHREVEN_MEE = {
  where: { jaOp: { not: null } },
  select: { gebruikerId: true, stand: true },
} satisfies Prisma.Publicatie$meeschrijversArgs

/** The columns that `PublicatieForPolicy` needs, for a Prisma `select`. */
export const selectForPolicy = {
  id: true,
  soort: true,
  status: true,
  zichtbaarheid: true,
  auteurId: true,
  netwerkId: true,
  meeschrijvers: SCHREVEN_MEE,
  themadossier: { select: { verantwoordelijkeId: true, vervangerId: true } },
  consultatielijn: { select: { verantwoordelijkeId: true, vervangerId: true } },
} satisfies Prisma.PublicatieSelect

const seesEverything = (actor: Actor) => isJob(actor) || hasRol(actor, 'REDACTIE', 'BEHEER')

/** The zichtbaarheden whose published items the actor may read (contract.md §4). */
export const readableZichtbaarheden = (actor: Actor): Zichtbaarheid[] => {
  if (!isSignedIn(actor)) return isJob(actor) ? ['OPENBAAR', 'LEDEN', 'NETWERKCOORDINATOREN'] : ['OPENBAAR']
  return hasRol(actor, 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER')
    ? ['OPENBAAR', 'LEDEN', 'NETWERKCOORDINATOREN']
    : ['OPENBAAR', 'LEDEN']
}

/** For the database: the publicaties that exist for this actor. Agrees with `canSeePublicatie`. */
export function visiblePublicatie(actor: Actor): Prisma.PublicatieWhereInput {
  if (seesEverything(actor)) return {}
  return { OR: [readablePublished(actor), ...asPublished(actor), ...workedOn(actor)] }
}

/** For the database: published items within the actor's zichtbaarheid, and the one that is shown before publication. */
export const shownPublished = (actor: Actor): Prisma.PublicatieWhereInput =>
  actor.blik?.voorbeeld ? { OR: [readablePublished(actor), ...asPublished(actor)] } : readablePublished(actor)

// "Bekijk als" shows one item as if it were published; its zichtbaarheid counts as it will then.
const asPublished = (actor: Actor): Prisma.PublicatieWhereInput[] =>
  actor.blik?.voorbeeld
    ? [{ id: actor.blik.voorbeeld.id, zichtbaarheid: { in: readableZichtbaarheden(actor) } }]
    : []

const isShownAsPublished = (actor: Actor, { id, zichtbaarheid }: PublicatieForPolicy) =>
  id !== undefined &&
  actor.blik?.voorbeeld?.id === id &&
  readableZichtbaarheden(actor).includes(zichtbaarheid)

/** The status to show an item with: published, for who is shown it before publication. */
export const shownStatus = (
  actor: Actor,
  { id, status }: { id: string; status: Publicatiestatus },
): Publicatiestatus => (actor.blik?.voorbeeld?.id === id ? 'GEPUBLICEERD' : status)

/** For the database: the publicaties whose making this actor may follow: remarks, earlier versies. */
export const concerningPublicatie = (actor: Actor): Prisma.PublicatieWhereInput =>
  seesEverything(actor) ? {} : { OR: workedOn(actor) }

/**
 * Earlier texts: for who may change the item, and for its author while the redactie has it. Not for everybody who can
 * read a concept: what was taken out of a story for privacy still stands there.
 */
export const canSeeVersies = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  seesEverything(actor) ||
  isSchrijver(actor, publicatie) ||
  looksAfter(actor, publicatie) ||
  canEditPublicatie(actor, publicatie)

function workedOn(actor: Actor): Prisma.PublicatieWhereInput[] {
  if (!isSignedIn(actor)) return []
  const { id, netwerkId } = actor
  const ofOwnNetwerk = hasRol(actor, 'NETWERKCOORDINATOR') && netwerkId ? [{ netwerkId }] : []
  return [...writtenBy(id), ...keptBy(id), ...ofOwnNetwerk]
}

/** For the database: what this gebruiker writes, alone or along. Agrees with `isSchrijver`. */
export const writtenBy = (id: string) =>
  [
    { auteurId: id },
    { meeschrijvers: { some: { gebruikerId: id, stand: 'JA' } } },
  ] satisfies Prisma.PublicatieWhereInput[]

/** For the database: the dossiers and consultatielijnen that this gebruiker keeps. Agrees with `looksAfter`. */
export function keptBy(id: string) {
  const eigen = { OR: [{ verantwoordelijkeId: id }, { vervangerId: id }] }
  return [{ themadossier: eigen }, { consultatielijn: eigen }] satisfies Prisma.PublicatieWhereInput[]
}

/** For the database: published items within the actor's zichtbaarheid, whatever drafts the actor may see besides. */
export const readablePublished = (
  actor: Actor,
): { status: Publicatiestatus; zichtbaarheid: { in: Zichtbaarheid[] } } => ({
  status: 'GEPUBLICEERD',
  zichtbaarheid: { in: readableZichtbaarheden(actor) },
})

export const canSeePublicatie = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  seesEverything(actor) ||
  isReadable(actor, publicatie) ||
  isShownAsPublished(actor, publicatie) ||
  isSchrijver(actor, publicatie) ||
  looksAfter(actor, publicatie) ||
  isOfOwnNetwerk(actor, publicatie)

const isReadable = (actor: Actor, { status, zichtbaarheid }: PublicatieForPolicy) =>
  status === 'GEPUBLICEERD' && readableZichtbaarheden(actor).includes(zichtbaarheid)

export const isOwnWork = (actor: Actor, { auteurId }: { auteurId: string | null }): boolean =>
  auteurId !== null && auteurId === actorId(actor)

type Geschreven = Pick<PublicatieForPolicy, 'auteurId' | 'meeschrijvers'>

/** Writes it along with its author now. */
const isMeeschrijver = (actor: Actor, { meeschrijvers = [] }: Pick<Geschreven, 'meeschrijvers'>): boolean =>
  meeschrijvers.some(
    ({ gebruikerId, stand }) => stand === 'JA' && gebruikerId !== null && gebruikerId === actorId(actor),
  )

/** The author, or who writes it along. */
export const isSchrijver = (actor: Actor, publicatie: Geschreven): boolean =>
  isOwnWork(actor, publicatie) || isMeeschrijver(actor, publicatie)

/** The author, or who ever wrote it along: nobody of these judges it. */
export const heeftGeschreven = (actor: Actor, publicatie: Geschreven): boolean =>
  isOwnWork(actor, publicatie) ||
  (publicatie.meeschrijvers ?? []).some(
    ({ gebruikerId }) => gebruikerId !== null && gebruikerId === actorId(actor),
  )

const isZorger = (actor: Actor, zorgers: Zorgers | null | undefined): boolean => {
  const id = actorId(actor)
  return id !== null && (zorgers?.verantwoordelijkeId === id || zorgers?.vervangerId === id)
}

const isOfOwnDossier = (actor: Actor, { themadossier }: PublicatieForPolicy): boolean =>
  isZorger(actor, themadossier)

/** Verantwoordelijke or vervanger of the dossier or the consultatielijn. */
export const looksAfter = (
  actor: Actor,
  { themadossier, consultatielijn }: Pick<PublicatieForPolicy, 'themadossier' | 'consultatielijn'>,
): boolean => isZorger(actor, themadossier) || isZorger(actor, consultatielijn)

/** Say that the content still holds: of what is published, by who looks after it or the redactie. */
export const canConfirmControle = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  publicatie.status === 'GEPUBLICEERD' && (hasRol(actor, 'REDACTIE') || looksAfter(actor, publicatie))

/** Who looks after an item, how often it is checked, and when next. */
export const canAssignVerantwoordelijke = (actor: Actor): boolean => isJob(actor) || hasRol(actor, 'REDACTIE')

export const isOfOwnNetwerk = (actor: Actor, { netwerkId }: { netwerkId: string | null }): boolean =>
  isSignedIn(actor) &&
  hasRol(actor, 'NETWERKCOORDINATOR') &&
  netwerkId !== null &&
  actor.netwerkId === netwerkId

/** Publish, withdraw, archive, restore, send back: the redactie, and never a praktijkverhaal that one wrote (R8). */
export const canPublishPublicatie = (
  actor: Actor,
  publicatie: Pick<PublicatieForPolicy, 'soort' | 'auteurId' | 'meeschrijvers'>,
): boolean =>
  isJob(actor) ||
  (hasRol(actor, 'REDACTIE') &&
    !(publicatie.soort === 'PRAKTIJKVERHAAL' && heeftGeschreven(actor, publicatie)))

/** Read afterwards what its author placed in a hurry: the redactie, but not who wrote it nor who placed it. */
export const canBeTweedeLezer = (actor: Actor, stuk: Geschreven & { plaatserId: string | null }): boolean =>
  hasRol(actor, 'REDACTIE') && !heeftGeschreven(actor, stuk) && actorId(actor) !== stuk.plaatserId

/** Offer for review: whoever may change the item, but of a story not who writes it along: that is for its author. */
export const canSubmitPublicatie = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  canEditPublicatie(actor, publicatie) && (hasRol(actor, 'REDACTIE') || !isMeeschrijver(actor, publicatie))

/** Change the content (contract.md §4): the redactie any; the verantwoordelijke its dossier (of a consultatielijn only
 * the facts: `canCorrectConsultatielijn`); the author, and who writes along, a story that is
 * still a concept; the coordinator a scholing of the own netwerk. */
export const canEditPublicatie = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  isJob(actor) ||
  hasRol(actor, 'REDACTIE') ||
  isOfOwnDossier(actor, publicatie) ||
  (publicatie.soort === 'PRAKTIJKVERHAAL' &&
    publicatie.status === 'CONCEPT' &&
    isSchrijver(actor, publicatie)) ||
  (publicatie.soort === 'SCHOLING' && isOfOwnNetwerk(actor, publicatie))

/** Who else has the edit form open: for people who may open it too. */
export const canSeeAanwezigen = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  isSignedIn(actor) && canEditPublicatie(actor, publicatie)
