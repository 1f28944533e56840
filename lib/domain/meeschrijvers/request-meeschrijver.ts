import 'server-only'
import { actorId, type Rol } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import type { Limit } from '@/lib/platform/rate-limit'
import { canCreatePraktijkverhaal } from '../praktijkverhalen/policy'
import { selectForPolicy } from '../publicatie/policy'
import { meeschrijfvraagMail } from './emails'
import { MAX_MEESCHRIJVERS, WACHTDAGEN } from './labels'
import { canRequestMeeschrijver } from './policy'
import { vraagVelden } from './schema'

const PER_UUR: Limit = { name: 'meeschrijfvraag', points: 20, seconds: 3_600 }
const PER_ADRES: Limit = { name: 'meeschrijfadres', points: 3, seconds: 24 * 3_600 }
const DAG = 86_400_000

const selectRij = {
  id: true,
  stand: true,
  email: true,
  gebruikerId: true,
  antwoordOp: true,
  gebruiker: { select: { naam: true } },
} satisfies Prisma.MeeschrijverSelect

/**
 * Vraag een collega om mee te schrijven, by e-mail address. Whether there is such a colleague shows neither in the answer
 * nor in the list (security.md P9): the address stands there until somebody answers. Out: the slug.
 */
export const requestMeeschrijver = defineCommand({
  name: 'meeschrijver.requestMee',
  input: z.object({ id: z.uuid(), ...vraagVelden }),
  load: async ({ db, input: { id } }) => {
    // Two people may ask at once; they are counted one after the other.
    await db.$queryRaw`select id from "Publicatie" where id = ${id}::uuid for update`
    return db.publicatie.findUnique({
      where: { id },
      relationLoadStrategy: 'join',
      select: {
        ...selectForPolicy,
        ref: true,
        slug: true,
        titel: true,
        auteur: { select: { email: true } },
      },
    })
  },
  authorize: canRequestMeeschrijver,
  run: async ({ db, actor, subject, input: { email }, now, mail, link, takePoint }) => {
    const { id, slug, titel, auteur } = subject
    const doorId = actorId(actor)
    if (email === auteur?.email)
      throw new RefusedError('Dit is het adres van de schrijver zelf.', subject.ref)
    const rijen = await db.meeschrijver.findMany({ where: { publicatieId: id }, select: selectRij })
    const collega = await zoekCollega(db, email)
    const eerder = rijen.find((rij) => rij.email === email || (collega && rij.gebruikerId === collega.id))
    eisNogNietGevraagd(eerder, now)
    eisPlaats(rijen)
    if (!(await takePoint(PER_UUR, doorId ?? '')) || !(await takePoint(PER_ADRES, `${id}:${email}`)))
      throw new RefusedError('Je vroeg dit al een paar keer. Probeer het later nog eens.')
    const data = {
      stand: 'GEVRAAGD' as const,
      email,
      gebruikerId: collega?.id ?? null,
      gevraagdDoorId: doorId,
      gevraagdOp: now,
      antwoordOp: null,
      woord: null,
    }
    const vraag = eerder
      ? await db.meeschrijver.update({ where: { id: eerder.id }, data, select: { id: true } })
      : await db.meeschrijver.create({ data: { publicatieId: id, ...data }, select: { id: true } })
    if (collega)
      await mail({
        ...meeschrijfvraagMail({
          naam: collega.naam,
          door: actor.kind === 'gebruiker' ? actor.naam : 'Kennisplein',
          titel,
          mijn: link('/mijn#samen-schrijven'),
        }),
        aan: collega.email,
        sleutel: `meeschrijver/${vraag.id}/${now.getTime()}`,
      })
    return { slug }
  },
  item: ({ ref }) => ref,
  reindexes: () => null,
})

/** Somebody with an open account who may write stories; a demo account too, of which the mail goes nowhere. */
async function zoekCollega(db: Db, email: string) {
  const gevonden = await db.gebruiker.findFirst({
    where: { email, gedeactiveerdOp: null },
    select: { id: true, naam: true, email: true, netwerkId: true, rollen: { select: { rol: true } } },
  })
  return gevonden && magSchrijven(gevonden) ? gevonden : null
}

type Mens = { id: string; naam: string; netwerkId: string | null; rollen: readonly { rol: Rol }[] }
const magSchrijven = ({ id, naam, netwerkId, rollen }: Mens): boolean =>
  canCreatePraktijkverhaal({ kind: 'gebruiker', id, naam, netwerkId, rollen: rollen.map(({ rol }) => rol) })

type Rij = Prisma.MeeschrijverGetPayload<{ select: typeof selectRij }>

function eisNogNietGevraagd(rij: Rij | undefined, now: Date): void {
  if (!rij) return
  const naam = rij.gebruiker?.naam ?? 'Deze collega'
  if (rij.stand === 'GEVRAAGD') throw new RefusedError('Je vroeg het op dit adres al. Wacht op het antwoord.')
  if (rij.stand === 'JA') throw new RefusedError(`${naam} schrijft al mee.`)
  const weken = rij.antwoordOp && now.getTime() - rij.antwoordOp.getTime() < WACHTDAGEN * DAG
  if (rij.stand === 'NEE' && weken)
    throw new RefusedError(
      `${naam} schrijft liever niet mee. Vraag een ander, of vraag het over ${WACHTDAGEN} dagen nog eens.`,
    )
}

function eisPlaats(rijen: readonly Rij[]): void {
  const bezet = rijen.filter(({ stand }) => stand === 'GEVRAAGD' || stand === 'JA').length
  if (bezet >= MAX_MEESCHRIJVERS)
    throw new RefusedError(
      `Je kunt ${MAX_MEESCHRIJVERS} collega’s vragen. Haal eerst iemand weg die niet meeschrijft.`,
    )
}
