import 'server-only'
import { type Actor, isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { selectForPolicy } from '../publicatie/policy'
import { woordvoerdersVan } from '../publicatie/woordvoerders'
import { akkoordstandmail } from './emails'
import { grondVan, metInhoud } from './grond'
import { canEditSprekers } from './policy'

/**
 * One mail to who asked the speakers of a scholing (`id`) about a recording: what they answered since the last, how it
 * stands now, and when nobody may watch any more, on which day it is erased; from here on that day counts. Harmless to
 * repeat. Out: how many mails.
 */
export const sendAkkoordstand = defineCommand({
  name: 'spreker.sendAkkoordstand',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input: { id } }) => {
    // Of two processes the second finds that it was told.
    await db.$queryRaw`select id from "Scholing" where id = ${id}::uuid for update`
    return db.scholing.findUnique({ relationLoadStrategy: 'join', where: { id }, select: selectStand })
  },
  authorize: isJob,
  run: async ({ db, actor, subject, now, mail, link, note }) => {
    const { id: scholingId, sprekers, publicatie, bijeenkomsten } = subject
    const heeftOpname = (await db.opname.count({ where: { AND: [{ scholingId }, metInhoud] } })) > 0
    const opname = heeftOpname ? subject.opname : null
    const nieuw = sprekers.filter(isNieuw)
    const { slot, wissenOp } = grondVan(opname, sprekers, now)
    const begintWissen = wissenOp !== null && opname?.wissenOp === null
    await db.opname.updateMany({ where: { scholingId }, data: { wissenOp } })
    if (nieuw.length === 0 && !begintWissen) return { aantal: 0 }
    await db.spreker.updateMany({
      where: { id: { in: nieuw.map(({ id }) => id) } },
      data: { gemeldOp: now },
    })
    const mensen = await leesOrganisatoren(db, subject, actor)
    for (const { id, naam, email } of mensen) {
      await mail({
        sleutel: `akkoordstand/${scholingId}/${now.getTime()}/${id}`,
        aan: email,
        ...akkoordstandmail({
          naam,
          titel: publicatie.titel,
          nieuw,
          wachtOp: sprekers.filter(({ akkoord }) => akkoord !== 'JA').length,
          slot,
          heeftOpname,
          isVoorbij: bijeenkomsten.every(({ einde }) => einde <= now),
          wissenOp: alsDag(wissenOp),
          begintWissen,
          elders: opname?.url ? new URL(opname.url).hostname : null,
          adres: link(`/scholingsagenda/${publicatie.slug}/sprekers`),
        }),
      })
    }
    note({ aantal: mensen.length, ...(begintWissen && { wissenOp: alsDag(wissenOp) }) })
    return { aantal: mensen.length }
  },
  item: ({ publicatie }) => publicatie.ref,
  logs: ({ aantal }) => aantal > 0,
  // The recording is out of the search since the answer itself, or since midnight.
  reindexes: ({ id }) => ({ soort: 'SCHOLING', id }),
})

const persoon = {
  id: true,
  naam: true,
  email: true,
  netwerkId: true,
  gedeactiveerdOp: true,
  rollen: { select: { rol: true } },
} satisfies Prisma.GebruikerSelect

const selectStand = {
  id: true,
  opname: { select: { url: true, wissenOp: true } },
  bijeenkomsten: { select: { einde: true } },
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true } },
  sprekers: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      naam: true,
      akkoord: true,
      akkoordBereik: true,
      akkoordTot: true,
      antwoordOp: true,
      gemeldOp: true,
      gevraagdDoor: { select: persoon },
    },
  },
} satisfies Prisma.ScholingSelect
type Stand = Prisma.ScholingGetPayload<{ select: typeof selectStand }>

const isNieuw = ({ antwoordOp, gemeldOp }: Stand['sprekers'][number]): boolean =>
  antwoordOp !== null && (gemeldOp === null || gemeldOp < antwoordOp)

/** Who asked and may still do so; when nobody of them is left, who speaks for the netwerk. */
function leesOrganisatoren(db: Db, { sprekers, publicatie }: Stand, actor: Actor) {
  const vragers = new Map(
    sprekers
      .flatMap(({ gevraagdDoor }) => gevraagdDoor ?? [])
      .filter(({ gedeactiveerdOp, rollen, ...wie }) => {
        const zij = { kind: 'gebruiker' as const, ...wie, rollen: rollen.map(({ rol }) => rol) }
        return gedeactiveerdOp === null && canEditSprekers(zij, publicatie)
      })
      .map((wie) => [wie.id, wie]),
  )
  return vragers.size > 0 ? [...vragers.values()] : woordvoerdersVan(db, publicatie.netwerkId, actor)
}
