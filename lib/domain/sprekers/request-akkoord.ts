import 'server-only'
import { parseDate } from '@internationalized/date'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Limit } from '@/lib/platform/rate-limit'
import { alsDatum, dagVan } from '../publicatie/controle'
import { eindeVanDag } from '../publicatie/lokaletijd'
import { afdruk, nieuweSleutel } from './akkoord'
import { akkoordmail } from './emails'
import { canEditSprekers } from './policy'
import { vraagVelden } from './schema'
import { accountVan, NIETS_GEVRAAGD, sprekerVoorWijziging } from './spreker'

const PER_SPREKER: Limit = { name: 'akkoordvraag', points: 5, seconds: 24 * 3_600 }
const MAX_JAREN = 5

/**
 * Asks a speaker by mail whether a recording may be shown: to whom at most, and until which Dutch day. Asking again
 * takes the place of an earlier question, with its link and its answer. The link works until that day, also to take
 * an akkoord back. Throws RefusedError without an address, and after five mails in a day. Out: the slug.
 */
export const requestAkkoord = defineCommand({
  name: 'spreker.requestAkkoord',
  input: z.object({ id: z.uuid(), ...vraagVelden }),
  load: ({ db, input }) => sprekerVoorWijziging(db, input.id),
  authorize: (actor, { scholing }) => canEditSprekers(actor, scholing.publicatie),
  run: async ({ db, actor, subject, input: { bereik, tot }, now, mail, link, takePoint, note }) => {
    const { id, naam, email, scholing } = subject
    const { titel, slug } = scholing.publicatie
    if (email === null) throw new RefusedError('Vul eerst het e-mailadres van deze spreker in.')
    eisDagInBereik(tot, dagVan(now))
    if (!(await takePoint(PER_SPREKER, id)))
      throw new RefusedError('Deze spreker kreeg vandaag al vijf mails van ons. Probeer het morgen weer.')
    const token = nieuweSleutel()
    await db.spreker.update({
      where: { id },
      data: {
        ...NIETS_GEVRAAGD,
        gebruikerId: await accountVan(db, email),
        akkoord: 'GEVRAAGD',
        gevraagdBereik: bereik,
        gevraagdTot: alsDatum(tot),
        gevraagdOp: now,
        gevraagdDoorId: actorId(actor),
        tokenHash: afdruk(token),
        tokenTot: eindeVanDag(tot),
      },
    })
    const adres = link(`/opname-akkoord?token=${token}`)
    await mail({
      ...akkoordmail({ naam, titel, bereik, tot, adres }),
      aan: email,
      sleutel: `spreker/${id}/akkoord/${now.getTime()}`,
    })
    note({ bereik, tot })
    return { slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: ({ scholingId }) => ({ soort: 'SCHOLING', id: scholingId }),
})

function eisDagInBereik(tot: string, vandaag: string): void {
  if (tot < vandaag) throw new InvalidInputError({ tot: ['Kies vandaag of een dag die nog komt.'] })
  if (tot > parseDate(vandaag).add({ years: MAX_JAREN }).toString())
    throw new InvalidInputError({ tot: [`Kies een dag binnen ${MAX_JAREN} jaar.`] })
}
