import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { elk } from '../publicatie/elk'
import { isMailtijd } from '../publicatie/ladder'
import { leesGevraagden } from '../reflecties/queries'
import { GEEN_NUMMER, nummergrens } from './registratienummer'
import { sendAanbod } from './send-aanbod'
import { opDag, sendHerinnering } from './send-herinnering'

const BEWAARTIJD_MS = 30 * 24 * 3_600_000

/** Every night: what somebody asked of the organiser is erased 30 days after the last date (security.md L2). */
export const vergeetInschrijfopmerkingen = defineJob({
  name: 'inschrijving.vergeetOpmerkingen',
  input: z.object({}),
  run: async ({ db, now }) => {
    const grens = new Date(now.getTime() - BEWAARTIJD_MS)
    await db.inschrijving.updateMany({
      where: {
        opmerking: { not: null },
        scholing: { bijeenkomsten: { every: { einde: { lte: grens } } } },
        // Of a scholing whose dates were all taken away nobody knows when it was.
        OR: [{ scholing: { bijeenkomsten: { some: {} } } }, { updatedAt: { lte: grens } }],
      },
      data: { opmerking: null },
    })
  },
})

/**
 * Every night: the numbers for an accreditation are erased 90 days after the last date; sooner when the scholing has
 * none any more or the list was sent in, and once it is over of who got no place.
 */
export const vergeetRegistratienummers = defineJob({
  name: 'inschrijving.vergeetNummers',
  input: z.object({}),
  run: async ({ db, now }) => {
    const grens = nummergrens(now)
    const allesVoor = (moment: Date) => ({ bijeenkomsten: { some: {}, every: { einde: { lte: moment } } } })
    await db.inschrijving.updateMany({
      where: {
        registratienummer: { not: null },
        OR: [
          { scholing: { OR: [{ accreditatie: 'GEEN' }, { accreditatielijstOp: { not: null } }] } },
          { scholing: allesVoor(grens) },
          { scholing: { bijeenkomsten: { none: {} } }, updatedAt: { lte: grens } },
          { status: { not: 'BEVESTIGD' }, scholing: allesVoor(now) },
        ],
      },
      data: GEEN_NUMMER,
    })
  },
})

/**
 * Every hour of the day: who goes somewhere tomorrow or in a week, or is asked how it went after a scholing, gets one
 * mail about it all. Several workers may do so at
 * once: the key of the mail is of the person and the day.
 */
export const herinnerAanScholingen = defineJob({
  name: 'inschrijving.herinner',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    if (!isMailtijd(now)) return
    const mensen = await db.inschrijving.findMany({
      where: {
        status: 'BEVESTIGD',
        gebruiker: { gedeactiveerdOp: null },
        scholing: { bijeenkomsten: { some: { OR: [opDag(1, now), opDag(7, now)] } } },
      },
      distinct: ['gebruikerId'],
      orderBy: { gebruikerId: 'asc' },
      select: { gebruikerId: true },
    })
    const gevraagd = await leesGevraagden(db, now)
    const ids = new Set([...mensen, ...gevraagd].map(({ gebruikerId }) => gebruikerId))
    const [fout] = await elk([...ids], (id) => sendHerinnering(actor, { id }))
    if (fout !== undefined) throw fout
  },
})

/**
 * Every few minutes: waiting lists on which time did something. An offer ended, or a place came free without anybody
 * pressing a button. The command looks again behind the lock of the scholing, so several workers may do this at once.
 */
export const volgWachtlijsten = defineJob({
  name: 'wachtlijst.volg',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    const scholingen = await db.scholing.findMany({
      where: {
        OR: [
          { inschrijvingen: { some: { aanbodTot: { lte: now } } } },
          {
            publicatie: { status: 'GEPUBLICEERD' },
            inschrijvingen: { some: { status: 'WACHTLIJST' } },
            bijeenkomsten: { some: {}, every: { begin: { gt: now } } },
          },
        ],
      },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    const [fout] = await elk(scholingen, ({ id }) => sendAanbod(actor, { id }))
    if (fout !== undefined) throw fout
  },
})
