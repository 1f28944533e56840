import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { linkzorg, ZONDER_BRONNEN } from '../publicatie/linkzorg'
import { selectForPolicy } from '../publicatie/policy'
import { leesVeranderd, meldingen, type Periode, teksten } from '../publicatie/veranderd'

/** A line as its controle needs it, for the page and for the answer. */
export const selectControlelijn = {
  id: true,
  laatstGecontroleerdOp: true,
  volgendeControleOp: true,
  controleMaanden: true,
  telefoon: true,
  bereikbaarheid: true,
  kosten: true,
  website: true,
  geverifieerd: true,
  opmerking: true,
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true, gepubliceerdOp: true } },
} satisfies Prisma.ConsultatielijnSelect

type Rij = Prisma.ConsultatielijnGetPayload<{ select: typeof selectControlelijn }>

/** What changed about a line in the period: its text, what readers reported, and the state of its links. */
export const watVeranderdeAanLijn = (
  db: Db,
  actor: Actor,
  { id, publicatie: { ref } }: Rij,
  periode: Periode,
) =>
  leesVeranderd(db, [
    teksten([ref], periode),
    meldingen(id, periode),
    linkzorg(actor, { delen: [ref], bronnen: ZONDER_BRONNEN }, periode.tot),
  ])

/** The facts that somebody calls by, as the page shows them; null where there is none. */
export const feitenVan = ({ telefoon, bereikbaarheid, kosten, website }: Rij) => ({
  telefoon,
  bereikbaarheid,
  kosten,
  website,
})

/** The same as a controle keeps them: what stood there when somebody said that it was right. */
export const alsGetoondeFeiten = (rij: Rij) =>
  Object.entries(feitenVan(rij)).map(([veld, waarde]) => ({
    soort: 'FEIT',
    ref: veld,
    titel: waarde ?? 'Niet bekend',
  }))
