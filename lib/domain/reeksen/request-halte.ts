import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { woordvoerdersVan } from '../publicatie/woordvoerders'
import { publishedScholing } from '../scholingen/policy'
import { aanvraagmail } from './emails'
import { canRequestHalte } from './policy'
import { halteSchema } from './schema'
import { selectTournee, vergrendelTournee } from './tournee'

/**
 * Asks for a stop of a scholing on tour in a netwerk, again after a no or when its stop is over. Mails who manages the
 * scholing. In: the tournee's id. Out: the slug of the scholing. Throws RefusedError when the tournee takes no requests,
 * the netwerk waits for an answer or has a date to come.
 */
export const requestHalte = defineCommand({
  name: 'halte.request',
  input: halteSchema,
  load: async ({ db, actor, input: { id } }) => {
    await vergrendelTournee(db, id)
    return db.tournee.findFirst({
      relationLoadStrategy: 'join',
      where: { id, scholing: publishedScholing(actor) },
      select: selectTournee,
    })
  },
  authorize: (actor, _, { netwerkId }) => canRequestHalte(actor, { netwerkId }),
  run: async ({ db, actor, subject, input, now, mail, link, note }) => {
    const { id: tourneeId, reeksId, gestoptOp } = subject
    const { netwerkId, periode, bericht } = input
    if (gestoptOp !== null) throw new RefusedError('Voor deze tournee kun je geen halte meer aanvragen.')
    const korteNaam = await eisActief(db, netwerkId)
    await eisGeenHalte(db, { tourneeId, reeksId, netwerkId, now })
    const gevraagd = { periode, bericht, aanvragerId: actorId(actor), gevraagdOp: now }
    const { id } = await db.halte.upsert({
      where: { tourneeId_netwerkId: { tourneeId, netwerkId } },
      create: { tourneeId, netwerkId, ...gevraagd },
      update: { ...gevraagd, status: 'GEVRAAGD', antwoord: null, beantwoordOp: null },
      select: { id: true },
    })
    note({ netwerk: korteNaam })
    const { slug, titel, netwerkId: organisator } = subject.scholing.publicatie
    for (const { id: wie, naam, email } of await woordvoerdersVan(db, organisator, actor))
      await mail({
        sleutel: `halte/${id}/gevraagd/${now.getTime()}/${wie}`,
        aan: email,
        ...aanvraagmail({ naam, titel, netwerk: korteNaam, link: link(`/scholingsagenda/${slug}/tournee`) }),
      })
    return { slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})

async function eisActief(db: Db, id: string): Promise<string> {
  const netwerk = await db.netwerk.findFirst({ where: { id, actief: true }, select: { korteNaam: true } })
  if (!netwerk) throw new InvalidInputError({ netwerkId: ['Dit netwerk is er niet meer. Kies een ander.'] })
  return netwerk.korteNaam
}

type Plek = { tourneeId: string; reeksId: string; netwerkId: string; now: Date }

async function eisGeenHalte(db: Db, { tourneeId, reeksId, netwerkId, now }: Plek): Promise<void> {
  const [open, komend] = await Promise.all([
    db.halte.count({ where: { tourneeId, netwerkId, status: 'GEVRAAGD' } }),
    db.scholing.count({
      where: {
        reeksId,
        publicatie: { netwerkId, status: { not: 'GEARCHIVEERD' } },
        OR: [{ bijeenkomsten: { none: {} } }, { bijeenkomsten: { some: { einde: { gt: now } } } }],
      },
    }),
  ])
  if (open > 0)
    throw new RefusedError('Jullie netwerk vroeg al een halte aan. De organisator geeft nog antwoord.')
  if (komend > 0) throw new RefusedError('Jullie netwerk heeft al een halte. Je vindt haar op het bord.')
}
