import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { isSchrijver, SCHREVEN_MEE } from '../publicatie/policy'
import { vindInReactie } from './controle'
import { MAX_REACTIE } from './labels'
import {
  canDeleteReactie,
  canEditReactie,
  canModerate,
  canReadReactie,
  canReportReactie,
  canTalk,
  isOwnReactie,
  talkedAbout,
} from './policy'

const selectGesprek = (actor: Actor) => {
  const eigen = isSignedIn(actor) ? { gebruikerId: actor.id } : { gebruikerId: { in: [] } }
  return {
    publicatie: { select: { auteurId: true, meeschrijvers: SCHREVEN_MEE } },
    stiltes: { where: eigen, select: { verhaalId: true } },
    reacties: {
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        auteurId: true,
        onderId: true,
        tekst: true,
        createdAt: true,
        bewerktOp: true,
        verwijderdOp: true,
        verborgenOp: true,
        reden: true,
        auteur: { select: { naam: true, gedeactiveerdOp: true } },
        meldingen: { where: { ...eigen, status: 'OPEN' }, select: { id: true } },
      },
    },
  } satisfies Prisma.PraktijkverhaalSelect
}

type Rij = Prisma.PraktijkverhaalGetPayload<{ select: ReturnType<typeof selectGesprek> }>['reacties'][number]

/**
 * The talk under one published story, oldest first, with what this actor may do; null when there is none for this actor.
 * One statement. A reaction that is gone is left out, unless somebody answered it: then its place stays, without words.
 */
export const findGesprek = defineQuery({
  name: 'reactie.findGesprek',
  input: z.object({ id: z.uuid() }),
  authorize: canTalk,
  run: async ({ db, actor, input: { id } }) => {
    const verhaal = await db.praktijkverhaal.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ id }, talkedAbout(actor)] },
      select: selectGesprek(actor),
    })
    if (!verhaal) return null
    const { publicatie, stiltes, reacties } = verhaal
    const getoond = reacties.map((rij) => alsReactie(actor, rij))
    const draden = getoond
      .filter(({ onderId }) => onderId === null)
      .map((draad) => ({
        ...draad,
        antwoorden: getoond.filter(({ onderId, stand }) => onderId === draad.id && stand !== 'WEG'),
      }))
      .filter(({ stand, antwoorden }) => stand !== 'WEG' || antwoorden.length > 0)
    const doetMee = reacties.some((rij) => isOwnReactie(actor, rij) && rij.verwijderdOp === null)
    const schrijft = isSchrijver(actor, publicatie)
    return {
      draden,
      aantal: getoond.filter(({ stand }) => stand === 'LEESBAAR').length,
      /** null: nobody would mail this actor about it */
      volgt: doetMee || schrijft ? stiltes.length === 0 : null,
      magSchrijven: !actor.blik,
    }
  },
})

/** LEESBAAR for everybody; VERBORGEN for who may read it all the same; WEG: without words. */
type Stand = 'LEESBAAR' | 'VERBORGEN' | 'WEG'

function alsReactie(actor: Actor, rij: Rij) {
  const leest = canReadReactie(actor, rij)
  const stand: Stand = leest ? (rij.verborgenOp === null ? 'LEESBAAR' : 'VERBORGEN') : 'WEG'
  return {
    id: rij.id,
    onderId: rij.onderId,
    stand,
    waarom: rij.verwijderdOp === null ? ('VERBORGEN' as const) : ('VERWIJDERD' as const),
    tekst: leest ? rij.tekst : '',
    door: rij.auteur.gedeactiveerdOp === null ? rij.auteur.naam : 'een collega',
    op: rij.createdAt,
    bewerktOp: rij.bewerktOp,
    reden: leest ? rij.reden : null,
    isEigen: isOwnReactie(actor, rij),
    magBewerken: canEditReactie(actor, rij),
    magVerwijderen: canDeleteReactie(actor, rij),
    magMelden: canReportReactie(actor, rij) && rij.meldingen.length === 0 && !actor.blik,
    isGemeld: rij.meldingen.length > 0,
    magVerbergen: canModerate(actor) && rij.verwijderdOp === null && rij.verborgenOp === null,
    magTerugzetten: canModerate(actor) && rij.verborgenOp !== null && rij.tekst !== '',
  }
}

export type Gesprek = NonNullable<Awaited<ReturnType<typeof findGesprek>>>
export type ReactieDto = Gesprek['draden'][number]['antwoorden'][number]

/** What the privacy check finds in a reaction that is being typed; nothing of it is kept. */
export const listVondsten = defineQuery({
  name: 'reactie.listVondsten',
  input: z.object({ tekst: z.string().max(4 * MAX_REACTIE) }),
  authorize: isSignedIn,
  run: async ({ input: { tekst } }) => vindInReactie(tekst.slice(0, MAX_REACTIE)),
})
