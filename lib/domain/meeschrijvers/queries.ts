import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { selectForPolicy } from '../publicatie/policy'
import { canRequestMeeschrijver, canSeeMeeschrijvers } from './policy'

/**
 * Who writes a concept along with its author, for who may change it; null for everybody else. Somebody who did not answer
 * is an address, as it was typed, and only for who may ask.
 */
export const findMeeschrijvers = defineQuery({
  name: 'meeschrijver.findVanVerhaal',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id } }) => {
    const verhaal = await db.publicatie.findUnique({
      where: { id },
      relationLoadStrategy: 'join',
      select: { ...selectForPolicy, auteur: { select: selectHistorienaam } },
    })
    if (!verhaal || !canSeeMeeschrijvers(actor, verhaal)) return null
    const magVragen = canRequestMeeschrijver(actor, verhaal)
    const rijen = await db.meeschrijver.findMany({
      relationLoadStrategy: 'join',
      where: { publicatieId: id, ...(!magVragen && { stand: 'JA' }) },
      orderBy: { id: 'asc' },
      // More were never asked: each answer of a colleague is kept once.
      take: 50,
      select: {
        id: true,
        stand: true,
        email: true,
        woord: true,
        gevraagdOp: true,
        gebruikerId: true,
        gebruiker: { select: selectHistorienaam },
      },
    })
    return {
      auteur: verhaal.auteur && historienaam(verhaal.auteur),
      magVragen,
      mensen: rijen.map(({ gebruiker, gebruikerId, email, woord, ...rij }) => ({
        ...rij,
        wie: email ?? (gebruiker ? historienaam(gebruiker) : ''),
        woord: magVragen ? woord : null,
        isZelf: gebruikerId !== null && gebruikerId === actorId(actor),
      })),
    }
  },
})
