import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { nieuweCertificaatcode } from '../scholingen/deelnamecode'
import { vergrendel } from '../scholingen/inschrijvingen'
import { canManageInschrijvingen } from '../scholingen/policy'
import { selectBeheerd } from './beheerd'
import { aanwezigheidVelden } from './schema'

/**
 * The organiser's list of who was there. In: the scholing's id, the inschrijvingen that are ticked, and those that were
 * when the page was made: who typed the code meanwhile keeps that. Out: the slug. Throws RefusedError before it begins.
 */
export const setAanwezigheid = defineCommand({
  name: 'inschrijving.setAanwezigheid',
  input: z.object({ id: z.uuid(), ...aanwezigheidVelden }),
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.scholing.findUnique({ where: { id }, select: selectBeheerd })
  },
  authorize: (actor, { publicatie }) => canManageInschrijvingen(actor, publicatie),
  run: async ({ db, subject, input, now, note }) => {
    const { id: scholingId, bijeenkomsten, publicatie } = subject
    if (!bijeenkomsten.some(({ begin }) => begin <= now))
      throw new RefusedError('Deze scholing is nog niet begonnen. Vul na het begin in wie er was.')
    const weg = input.eerderIds.filter((id) => !input.aanwezigIds.includes(id))
    await db.inschrijving.updateMany({
      where: { scholingId, id: { in: weg } },
      data: { aanwezigOp: null, aanwezigDoor: null, certificaatcode: null },
    })
    const erbij = await db.inschrijving.findMany({
      where: { scholingId, id: { in: input.aanwezigIds }, status: 'BEVESTIGD', aanwezigOp: null },
      select: { id: true },
    })
    for (const { id } of erbij)
      await db.inschrijving.update({
        where: { id },
        data: { aanwezigOp: now, aanwezigDoor: 'LIJST', certificaatcode: nieuweCertificaatcode() },
      })
    note({ erbij: erbij.length, eraf: weg.length })
    return { slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
