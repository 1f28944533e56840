import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canEditPublicatie, selectForPolicy } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { isCodeOpen } from '../scholingen/deelnamecode'
import {
  canManageInschrijvingen,
  canSeeRegistratienummers,
  canStartScholing,
  visibleScholing,
} from '../scholingen/policy'
import { nummersTot, selectNummervraag, vraagtNummer } from '../scholingen/registratienummer'
import { selectBeheerd } from './beheerd'

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

/** Who is expected and who was there, with the code for the screen, for who manages the scholing; null for others. */
export const findAanwezigheid = defineQuery({
  name: 'scholing.findAanwezigheid',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ publicatie: { slug: input.slug, soort: 'SCHOLING' } }, visibleScholing(actor)] },
      select: {
        ...selectBeheerd,
        deelnamecode: true,
        inschrijvingen: {
          where: { status: 'BEVESTIGD' },
          orderBy: { volgnummer: 'asc' },
          select: {
            id: true,
            aanwezigOp: true,
            aanwezigDoor: true,
            gebruiker: { select: { naam: true, organisatie: { select: { naam: true } } } },
          },
        },
      },
    })
    if (!rij || !canManageInschrijvingen(actor, rij.publicatie)) return null
    const { bijeenkomsten, publicatie, inschrijvingen, ...rest } = rij
    return {
      ...rest,
      slug: publicatie.slug,
      titel: publicatie.titel,
      begonnen: bijeenkomsten.some(({ begin }) => begin <= now),
      codeOpen: isCodeOpen(bijeenkomsten, now),
      deelnemers: inschrijvingen.map(({ gebruiker, ...deelnemer }) => ({
        ...deelnemer,
        naam: gebruiker.naam,
        organisatie: gebruiker.organisatie?.naam ?? null,
      })),
    }
  },
})

/**
 * How it stands with the list for the accreditation of a scholing, for its organiser: who was there and gave no number,
 * never the numbers themselves. Null for others, and without an accreditation.
 */
export const findAccreditatie = defineQuery({
  name: 'scholing.findAccreditatie',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ publicatie: { slug: input.slug, soort: 'SCHOLING' } }, visibleScholing(actor)] },
      select: {
        ...selectBeheerd,
        ...selectNummervraag,
        inschrijvingen: {
          where: { status: 'BEVESTIGD' },
          orderBy: { gebruiker: { naam: 'asc' } },
          select: {
            aanwezigOp: true,
            registersoort: true,
            gebruiker: { select: { naam: true, email: true } },
          },
        },
      },
    })
    if (!rij || rij.accreditatie === 'GEEN' || !canSeeRegistratienummers(actor, rij.publicatie)) return null
    const { id, bijeenkomsten, publicatie, inschrijvingen } = rij
    const aanwezig = inschrijvingen.filter(({ aanwezigOp }) => aanwezigOp !== null)
    return {
      id,
      slug: publicatie.slug,
      begonnen: bijeenkomsten.some(({ begin }) => begin <= now),
      voorbij: bijeenkomsten.length > 0 && bijeenkomsten.every(({ einde }) => einde <= now),
      vraagtNummers: vraagtNummer(rij, now),
      ingestuurdOp: rij.accreditatielijstOp,
      bewaardTot: nummersTot(bijeenkomsten),
      plaatsen: inschrijvingen.length,
      metNummer: inschrijvingen.filter(({ registersoort }) => registersoort !== null).length,
      aanwezig: aanwezig.length,
      zonderNummer: aanwezig
        .filter(({ registersoort }) => registersoort === null)
        .map(({ gebruiker }) => gebruiker),
    }
  },
})
