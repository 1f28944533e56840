import 'server-only'
import { actorId, everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { tokenSchema } from '../gebruikers/schema'
import { opnameslot } from '../opnames/policy'
import { alsDag } from '../publicatie/controle'
import { selectForPolicy, visiblePublicatie } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { afdruk, alsAkkoordvraag, selectAkkoord } from './akkoord'
import { canEditSprekers } from './policy'

/** The speakers of a scholing with what they agreed to, for who manages it; null for everybody else. */
export const findSprekers = defineQuery({
  name: 'spreker.findVanScholing',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { slug }, now }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: { publicatie: { AND: [{ slug, soort: 'SCHOLING' }, visiblePublicatie(actor)] } },
      select: {
        id: true,
        opname: { select: { wissenOp: true } },
        publicatie: { select: { ...selectForPolicy, slug: true, titel: true } },
        sprekers: {
          orderBy: { id: 'asc' },
          select: {
            id: true,
            naam: true,
            functie: true,
            email: true,
            akkoord: true,
            gevraagdBereik: true,
            gevraagdTot: true,
            gevraagdOp: true,
            akkoordBereik: true,
            akkoordTot: true,
          },
        },
      },
    })
    if (!rij || !canEditSprekers(actor, rij.publicatie)) return null
    const { id, opname, publicatie, sprekers } = rij
    const slot = opnameslot(sprekers, now)
    return {
      id,
      slug: publicatie.slug,
      titel: publicatie.titel,
      slot: slot.stand === 'OPEN' ? { ...slot, tot: alsDag(slot.tot) } : slot,
      // Everybody agrees again: the day is taken away with the next mail.
      wissenOp: slot.stand === 'OPEN' ? null : alsDag(opname?.wissenOp ?? null),
      sprekers: sprekers.map(({ gevraagdTot, akkoordTot, ...spreker }) => ({
        ...spreker,
        gevraagdTot: alsDag(gevraagdTot),
        akkoordTot: alsDag(akkoordTot),
      })),
    }
  },
})

/** What a speaker is asked, by the link of the mail; null for a link that is unknown or over. Looking changes nothing. */
export const findAkkoord = defineQuery({
  name: 'spreker.findAkkoord',
  input: z.object({ token: tokenSchema }),
  authorize: everyone,
  run: async ({ db, input: { token }, now }) => {
    const rij = await db.spreker.findFirst({
      relationLoadStrategy: 'join',
      where: { tokenHash: afdruk(token), tokenTot: { gt: now } },
      select: selectAkkoord,
    })
    return rij && alsAkkoordvraag(rij)
  },
})

/** The same for a speaker who signed in. */
export const findEigenAkkoord = defineQuery({
  name: 'spreker.findEigenAkkoord',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id } }) => {
    const rij = await db.spreker.findFirst({
      relationLoadStrategy: 'join',
      where: { id, gebruikerId: { in: [actorId(actor) ?? []].flat() } },
      select: selectAkkoord,
    })
    return rij && alsAkkoordvraag(rij)
  },
})
