import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { keuze } from '../publicatie/redactielijst'
import { canModerate } from '../reacties/policy'
import { DEEL_LABELS, type Deel } from './labels'
import { onderwerpVan, selectNetwerk, selectOrganisatie, selectPublicatie } from './onderwerp'
import { answerableMelding } from './policy'

const selectReactie = {
  id: true,
  tekst: true,
  verborgenOp: true,
  auteur: { select: selectHistorienaam },
} satisfies Prisma.ReactieSelect

/** A melding as lists and its own page read it. */
export const selectMelding = {
  id: true,
  gebruikerId: true,
  soort: true,
  deel: true,
  nummer: true,
  tekst: true,
  status: true,
  antwoord: true,
  afgehandeldOp: true,
  createdAt: true,
  gebruiker: { select: selectHistorienaam },
  afgehandeldDoor: { select: selectHistorienaam },
  publicatie: { select: selectPublicatie },
  organisatie: { select: selectOrganisatie },
  netwerk: { select: selectNetwerk },
  reactie: { select: selectReactie },
  afsluiting: {
    select: {
      scholing: { select: { publicatie: { select: { ...selectForPolicy, slug: true, titel: true } } } },
    },
  },
} satisfies Prisma.MeldingSelect

export type MeldingRij = Prisma.MeldingGetPayload<{ select: typeof selectMelding }>

const isDeel = (deel: string | null): deel is Deel => deel !== null && deel in DEEL_LABELS

/**
 * A melding as pages show it. `onderwerp` is null when the actor may not read the item (any more); `door` is who dealt
 * with it, and keeps the name of who left.
 */
export const alsMelding = (actor: Actor, { gebruikerId: _, ...rij }: MeldingRij) => ({
  id: rij.id,
  soort: rij.soort,
  deel: isDeel(rij.deel) ? rij.deel : null,
  nummer: rij.nummer,
  tekst: rij.tekst,
  status: rij.status,
  antwoord: rij.antwoord,
  op: rij.createdAt,
  melder: historienaam(rij.gebruiker),
  door: rij.afgehandeldDoor && historienaam(rij.afgehandeldDoor),
  afgehandeldOp: rij.afgehandeldOp,
  onderwerp: onderwerpVan(actor, rij),
  reactie: canModerate(actor) ? alsReactie(rij.reactie) : null,
  scholing: scholingVan(actor, rij),
})

/** What was said, for who judges it; `tekst` is '' once it is gone. */
const alsReactie = (reactie: MeldingRij['reactie']) =>
  reactie && {
    id: reactie.id,
    tekst: reactie.tekst,
    door: historienaam(reactie.auteur),
    isVerborgen: reactie.verborgenOp !== null,
  }

/** The scholing that an inzicht comes from; null when this actor may not read it. */
function scholingVan(actor: Actor, { afsluiting }: Pick<MeldingRij, 'afsluiting'>) {
  const publicatie = afsluiting?.scholing.publicatie
  if (!publicatie || !canSeePublicatie(actor, publicatie)) return null
  return { slug: publicatie.slug, titel: publicatie.titel }
}

export type MeldingRegel = ReturnType<typeof alsMelding>

/** Which list: open ones unless asked otherwise. */
export const standSchema = keuze(z.enum(['OPEN', 'AFGEHANDELD']))

/**
 * For the database: the meldingen that this actor may answer, and their order: open ones with wrong numbers first and
 * then the oldest, or the latest done.
 */
export const meldingenVan = (actor: Actor, stand: z.output<typeof standSchema>) =>
  ({
    where: {
      AND: [answerableMelding(actor), { status: stand === 'AFGEHANDELD' ? { not: 'OPEN' } : 'OPEN' }],
    },
    orderBy:
      stand === 'AFGEHANDELD'
        ? [{ afgehandeldOp: 'desc' }, { id: 'desc' }]
        : [{ soort: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  }) satisfies Pick<Prisma.MeldingFindManyArgs, 'where' | 'orderBy'>
