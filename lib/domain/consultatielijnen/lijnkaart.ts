import 'server-only'
import { type Actor, hasRol } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { gemeldeNummers, selectGemeld } from '../publicatie/gemeldnummer'
import { verlopenSinds } from '../publicatie/ladder'
import { looksAfter } from '../publicatie/policy'
import { type Bereikbaarheid, bereikbaarheid } from './bereikbaarheid'
import { openingstijdenSchema, vindplaatsenSchema } from './schema'

const idEnNaam = { select: { id: true, slug: true, korteNaam: true } }

/** A line as pages show it. */
export const selectLijn = {
  id: true,
  voorWie: true,
  voorWelkeVraag: true,
  hoe: true,
  telefoon: true,
  bereikbaarheid: true,
  openingstijden: true,
  kosten: true,
  website: true,
  gebied: true,
  landelijk: true,
  eersteKeus: true,
  geverifieerd: true,
  opmerking: true,
  vindplaatsen: true,
  laatstGecontroleerdOp: true,
  volgendeControleOp: true,
  verantwoordelijkeId: true,
  vervangerId: true,
  publicatie: { select: { slug: true, ref: true, titel: true, updatedAt: true, meldingen: selectGemeld } },
  netwerken: { ...idEnNaam, where: { actief: true }, orderBy: { naam: 'asc' } },
  doelgroepen: { select: { slug: true, titel: true }, where: { actief: true }, orderBy: { volgorde: 'asc' } },
} satisfies Prisma.ConsultatielijnSelect

type Rij = Prisma.ConsultatielijnGetPayload<{ select: typeof selectLijn }>

/** `opmerking` is for those who maintain it; null for readers. */
export type ConsultatielijnKaart = Omit<ReturnType<typeof naarKaart>, 'nu'> & { nu: Bereikbaarheid }

export const naarKaart = (
  {
    publicatie,
    openingstijden,
    vindplaatsen,
    opmerking,
    laatstGecontroleerdOp,
    volgendeControleOp,
    verantwoordelijkeId,
    vervangerId,
    ...rij
  }: Rij,
  actor: Actor,
  now: Date,
) => ({
  ...rij,
  slug: publicatie.slug,
  naam: publicatie.titel,
  bijgewerkt: publicatie.updatedAt,
  /** days, '2027-06-01': when somebody last said that it holds, and since when nobody did although it was due */
  gecontroleerdOp: alsDag(laatstGecontroleerdOp),
  verlopenSinds: verlopenSinds(volgendeControleOp, now),
  /** this actor keeps it true */
  isEigenZorg: looksAfter(actor, { consultatielijn: { verantwoordelijkeId, vervangerId } }),
  /** numbers of which a colleague says that they are wrong */
  gemeld: gemeldeNummers(rij.telefoon, publicatie.meldingen),
  opmerking: seesNotes(actor) ? opmerking : null,
  vindplaatsen: vindplaatsenSchema.catch([]).parse(vindplaatsen),
  nu: bereikbaarheid(openingstijdenSchema.nullable().catch(null).parse(openingstijden), now),
})

const seesNotes = (actor: Actor) => hasRol(actor, 'REDACTIE', 'BEHEER', 'NETWERKCOORDINATOR')
