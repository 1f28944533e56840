import 'server-only'
import { type Actor, everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { leesControleblad } from '../publicatie/controleblad'
import { metVorige } from '../publicatie/kladden'
import { canAssignVerantwoordelijke, canConfirmControle } from '../publicatie/policy'
import { itemSchema } from '../publicatie/schema'
import {
  alsAfspraken,
  alsBewerkbaar,
  koppelkeuzes,
  selectAfspraken,
  selectDelen,
  selectVoorBewerken,
} from './bewerkgegevens'
import { alsControledossier, selectControledossier } from './controleblad'
import { alsDossierpagina, selectDossierpagina } from './dossierpagina'
import { alsKenniskaart, selectKenniskaart } from './kenniskaartpagina'
import { leesEigenWerk } from './kladden'
import { deelRef } from './labels'
import { alsKaart, selectKaart } from './overzicht'
import { canEditThemadossier, visibleThemadossier, waitsForRedactie } from './policy'
import { dossierdeelSchema, kladSleutelVan } from './schema'
import { watVeranderde } from './veranderd'
import { consultatielijnen, komendeScholingen, nieuwsteVerhalen } from './verwant'
import { leesVoorbeeld, slugVanTekst, voorbeeldSchema } from './voorbeeld'

const bySlug = z.object({ slug: z.string().max(120) })

const metSlug = (actor: Actor, slug: string): Prisma.ThemadossierWhereInput => ({
  AND: [{ publicatie: { soort: 'THEMADOSSIER', slug } }, visibleThemadossier(actor)],
})

/**
 * The overview: every doelgroep in use, in its order, with its dossier. `dossier` is null when there is none that this
 * actor may see.
 */
export const listThemadossiers = defineQuery({
  name: 'themadossier.list',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db, actor, now }) => {
    const doelgroepen = await db.doelgroep.findMany({
      relationLoadStrategy: 'join',
      where: { actief: true },
      orderBy: [{ volgorde: 'asc' }, { titel: 'asc' }],
      select: { id: true, slug: true, titel: true, omschrijving: true, icoon: true, pilot: true },
    })
    const dossiers = await db.themadossier.findMany({
      relationLoadStrategy: 'join',
      where: visibleThemadossier(actor),
      select: selectKaart,
    })
    const perDoelgroep = new Map(dossiers.map((dossier) => [dossier.doelgroepId, dossier]))
    return doelgroepen.map((doelgroep) => {
      const dossier = perDoelgroep.get(doelgroep.id)
      return { ...doelgroep, dossier: dossier ? alsKaart(dossier, now) : null }
    })
  },
})

/** One dossier with all that its page shows, and what this actor may do with it; null when it does not exist. */
export const findThemadossier = defineQuery({
  name: 'themadossier.find',
  input: bySlug,
  authorize: everyone,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.themadossier.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectDossierpagina(actor, input.slug),
    })
    if (!rij) return null
    const dossier = { id: rij.id, doelgroepId: rij.doelgroep.id }
    const [pagina, scholingen, verhalen, lijnen] = await Promise.all([
      alsDossierpagina(db, rij, actor, now),
      komendeScholingen(db, actor, dossier, now),
      nieuwsteVerhalen(db, actor, dossier),
      consultatielijnen(db, actor, dossier, now),
    ])
    return {
      ...pagina,
      scholingen,
      verhalen,
      lijnen,
      canEdit: canEditThemadossier(actor, rij.publicatie),
      canConfirm: canConfirmControle(actor, rij.publicatie),
    }
  },
})

export type Dossierpagina = NonNullable<Awaited<ReturnType<typeof findThemadossier>>>

/**
 * The dossier's page, or its kenniskaart, as it will be with one text that readers do not have yet: a voorstel, a versie
 * or one's own klad. Null for who may not change the dossier, and when there is no such text.
 */
export const findVoorbeeld = defineQuery({
  name: 'themadossier.findVoorbeeld',
  input: voorbeeldSchema,
  authorize: isSignedIn,
  run: ({ db, actor, input }) =>
    leesVoorbeeld(db, actor, input, () => findThemadossier(actor, { slug: input.slug })),
})

/** The slug of the dossier that a text belongs to, by the ref of the text; null for who may not change that dossier. */
export const findSlugVanTekst = defineQuery({
  name: 'themadossier.findSlugVanTekst',
  input: z.object({ item: itemSchema }),
  authorize: isSignedIn,
  run: ({ db, actor, input }) => slugVanTekst(db, actor, input.item),
})

/** The kenniskaart of a dossier, by the dossier's slug; null when dossier or kenniskaart does not exist for this actor. */
export const findKenniskaart = defineQuery({
  name: 'kenniskaart.find',
  input: bySlug,
  authorize: everyone,
  run: async ({ db, actor, input }) => {
    const dossier = await db.themadossier.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectKenniskaart(actor),
    })
    return dossier && alsKenniskaart(dossier)
  },
})

/** A dossier to change, with what can be linked to it; null when this actor may not change it. */
export const findThemadossierVoorBewerken = defineQuery({
  name: 'themadossier.findVoorBewerken',
  input: bySlug,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.themadossier.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectVoorBewerken,
    })
    if (!rij || !canEditThemadossier(actor, rij.publicatie)) return null
    const dossier = alsBewerkbaar(rij, actor)
    const kladSleutel = kladSleutelVan(dossier.ref)
    const [{ klad, vorige, voorstel }, keuzes] = await Promise.all([
      leesEigenWerk(db, actor, kladSleutel, dossier.ref),
      koppelkeuzes(db, actor, { id: rij.id, doelgroepId: rij.doelgroep.id }),
    ])
    return { ...dossier, kladSleutel, klad: metVorige(klad, vorige), voorstel, keuzes }
  },
})

const deelInput = z.object({ slug: z.string().max(120), deel: dossierdeelSchema })

/**
 * One onderdeel or the kenniskaart to change, with one's own drafts of it; `deel` is null while nobody wrote it. Null when this actor may not
 * change the dossier.
 */
export const findDeelVoorBewerken = defineQuery({
  name: 'themadossier.findDeelVoorBewerken',
  input: deelInput,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.themadossier.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectDelen,
    })
    if (!rij || !canEditThemadossier(actor, rij.publicatie)) return null
    const deel =
      input.deel === 'KENNISKAART'
        ? rij.kenniskaart
        : rij.onderdelen.find(({ soort }) => soort === input.deel)
    const kladSleutel = kladSleutelVan(deelRef(rij.publicatie.ref, input.deel))
    return {
      dossier: {
        id: rij.id,
        slug: rij.publicatie.slug,
        titel: rij.publicatie.titel,
        doelgroep: rij.doelgroep,
      },
      kladSleutel,
      ...(await leesEigenWerk(db, actor, kladSleutel, deel?.ref ?? null)),
      deel: deel
        ? { id: deel.id, item: deel.ref, versie: deel.versie, titel: deel.titel, inhoud: deel.inhoud }
        : null,
      waits: waitsForRedactie(actor, { ...rij.publicatie, directPubliceren: rij.directPubliceren }),
    }
  },
})

/** Who looks after a dossier and when, to change; null when it does not exist. */
export const findAfspraken = defineQuery({
  name: 'themadossier.findAfspraken',
  input: bySlug,
  authorize: canAssignVerantwoordelijke,
  run: async ({ db, actor, input }) => {
    const rij = await db.themadossier.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectAfspraken,
    })
    return rij && alsAfspraken(rij)
  },
})

/** What changed since the last controle of a dossier, to answer "klopt dit nog?"; null for who may not answer. */
export const findControleblad = defineQuery({
  name: 'themadossier.findControleblad',
  input: bySlug,
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.themadossier.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectControledossier,
    })
    if (!rij || !canConfirmControle(actor, rij.publicatie)) return null
    return leesControleblad(db, rij, now, (periode) =>
      watVeranderde(db, actor, alsControledossier(rij), periode),
    )
  },
})

export type Controleblad = NonNullable<Awaited<ReturnType<typeof findControleblad>>>

/** People who can be made verantwoordelijke or vervanger: everybody with an active account. */
export const listKandidaten = defineQuery({
  name: 'themadossier.listKandidaten',
  input: z.object({}),
  authorize: canAssignVerantwoordelijke,
  run: async ({ db }) => {
    const gebruikers = await db.gebruiker.findMany({
      relationLoadStrategy: 'join',
      where: { gedeactiveerdOp: null },
      orderBy: [{ naam: 'asc' }, { email: 'asc' }],
      select: { id: true, naam: true, netwerk: { select: { korteNaam: true } } },
    })
    return gebruikers.map(({ id, naam, netwerk }) => ({ id, naam, netwerk: netwerk?.korteNaam ?? null }))
  },
})
