import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsDag, dagVan } from '../publicatie/controle'
import { isTerug } from '../publicatie/ladder'
import { dagenEerder, naarLokaal } from '../publicatie/lokaletijd'
import { leesTeVragen } from '../reflecties/queries'
import { herinneringsmail } from './emails'
import { selectAanmelding } from './inschrijvingen'

/**
 * One mail to one gebruiker (`id`) with the dates of tomorrow and of a week from now for which they have a place, and how it
 * went with what they took along from a scholing, at most one a day. Harmless to repeat. Out: of how much the mail speaks, 0 when there was nothing to send.
 */
export const sendHerinnering = defineCommand({
  name: 'inschrijving.sendHerinnering',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) =>
    db.gebruiker.findUnique({
      where: { id },
      select: { id: true, naam: true, email: true, gedeactiveerdOp: true, afwezigTot: true },
    }),
  authorize: isJob,
  run: async ({ db, subject, now, mail, link, note }) => {
    const { id, naam, email, gedeactiveerdOp, afwezigTot } = subject
    const sleutel = `scholingherinnering/${id}/${naarLokaal(now).slice(0, 10)}`
    const isGemaild = await db.mailbericht.count({ where: { sleutel } })
    if (gedeactiveerdOp || isGemaild > 0) return { aantal: 0 }
    const lees = async (dagen: number) =>
      (await leesDatums(db, id, dagen, now)).map(({ scholing: { publicatie }, ...datum }) => ({
        ...datum,
        titel: publicatie.titel,
        adres: link(`/scholingsagenda/${publicatie.slug}`),
      }))
    const [morgen, overEenWeek] = [await lees(1), await lees(7)]
    // Whoever is away is asked how it went after that; a date does not wait.
    const gevraagd = isTerug(alsDag(afwezigTot), dagVan(now)) ? await leesTeVragen(db, id, now) : []
    const vragen = gevraagd.map((vraag) => ({ ...vraag, adres: link(`/mijn/reflecties/${vraag.id}`) }))
    const aantal = morgen.length + overEenWeek.length + vragen.length
    if (aantal > 0)
      await mail({ sleutel, aan: email, ...herinneringsmail({ naam, morgen, overEenWeek, vragen, now }) })
    await db.reflectieantwoord.createMany({
      data: gevraagd.map((vraag) => ({ reflectieId: vraag.id, moment: vraag.moment, gevraagdOp: now })),
      skipDuplicates: true,
    })
    note({ aantal })
    return { aantal }
  },
  logs: ({ aantal }) => aantal > 0,
  // Who is reminded is not searched for.
  reindexes: () => null,
})

/** The dates that begin on the Dutch day so many days from now, of what is in the agenda. */
export const opDag = (dagen: number, now: Date): Prisma.BijeenkomstWhereInput => ({
  begin: { gte: dagenEerder(now, -dagen), lt: dagenEerder(now, -dagen - 1) },
  scholing: { publicatie: { status: 'GEPUBLICEERD' } },
})

const leesDatums = (db: Db, gebruikerId: string, dagen: number, now: Date) =>
  db.bijeenkomst.findMany({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        opDag(dagen, now),
        { scholing: { inschrijvingen: { some: { gebruikerId, status: 'BEVESTIGD' } } } },
      ],
    },
    orderBy: [{ begin: 'asc' }, { id: 'asc' }],
    select: {
      ...selectAanmelding.bijeenkomsten.select,
      scholing: { select: { publicatie: { select: { titel: true, slug: true } } } },
    },
  })
