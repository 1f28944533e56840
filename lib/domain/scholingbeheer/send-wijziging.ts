import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { vergrendel } from '../scholingen/inschrijvingen'
import { deelnemend, verschillen } from '../scholingen/stand'
import { wijzigingsmail } from './emails'
import { uitnodigingen } from './uitnodigingen'
import {
  type Bericht,
  type Gewijzigd,
  type Nieuws,
  onthoud,
  selectGewijzigd,
  watIsErNieuw,
} from './wijziging'

/**
 * Tells everybody who has a place, waits or is offered one what changed of the dates of one scholing since they last
 * heard, or that it does not go on, or does after all: one mail each, with what the own agenda needs for who has a
 * place. What was taken back meanwhile is nobody's news. Harmless to repeat. Out: how many mails.
 */
export const sendWijziging = defineCommand({
  name: 'scholing.sendWijziging',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.scholing.findUnique({ relationLoadStrategy: 'join', where: { id }, select: selectGewijzigd })
  },
  authorize: isJob,
  run: async (context) => {
    const { db, subject, now, note } = context
    const nieuws = watIsErNieuw(subject, now)
    if (nieuws === 'WACHT') return { aantal: 0 }
    const aantal = nieuws ? await mailElk(context, nieuws) : 0
    await onthoud(db, subject, nieuws, now)
    note({ aantal })
    return { aantal }
  },
  logs: ({ aantal }) => aantal > 0,
  item: ({ publicatie }) => publicatie.ref,
  // The dates were indexed when they were saved.
  reindexes: () => null,
})

async function mailElk(context: RunContext<unknown, Gewijzigd>, nieuws: Nieuws): Promise<number> {
  const { db, subject, now, mail, link } = context
  // An agenda takes over only what has a higher number; a change of dates raised the versie already.
  const kalenderstap = subject.kalenderstap + (nieuws.soort === 'VERZET' ? 0 : 1)
  await db.scholing.update({ where: { id: subject.id }, data: { kalenderstap } })
  const rijen = await db.inschrijving.findMany({
    where: { scholingId: subject.id, ...deelnemend, createdAt: { lte: nieuws.tot } },
    relationLoadStrategy: 'join',
    orderBy: { volgnummer: 'asc' },
    select: { id: true, status: true, aanbodTot: true, gebruiker: { select: { naam: true, email: true } } },
  })
  const { slug, versie } = subject.publicatie
  const basis = {
    nieuws,
    scholing: { ...subject, kalenderstap },
    adres: link(`/scholingsagenda/${slug}`),
    now,
  }
  let aantal = 0
  for (const { id, gebruiker, ...rij } of rijen) {
    const heeftPlek = rij.status === 'BEVESTIGD'
    const bericht: Bericht = { ...basis, veranderd: verschillen(nieuws.bekend, subject, heeftPlek, now) }
    // Who waits does not hear of another address to join online.
    if (nieuws.soort === 'VERZET' && bericht.veranderd.length === 0) continue
    await mail({
      ...wijzigingsmail(bericht, { ...rij, naam: gebruiker.naam }),
      ...(heeftPlek && { bijlagen: uitnodigingen(bericht, gebruiker) }),
      aan: gebruiker.email,
      sleutel: `inschrijving/${id}/wijziging/${versie}-${kalenderstap}`,
    })
    aantal += 1
  }
  return aantal
}
