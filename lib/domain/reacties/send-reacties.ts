import 'server-only'
import { type GebruikerActor, isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { dagenEerder, naarLokaal } from '../publicatie/lokaletijd'
import { writtenBy } from '../publicatie/policy'
import { gesprekkenMail } from './emails'
import { talkedAbout } from './policy'

const sleutelVan = (id: string, moment: Date) => `reacties/${id}/${naarLokaal(moment).slice(0, 10)}`

/** For the database: what everybody reads of what was said from `van` until today began. */
export const nieuweReactie = (now: Date, van = dagenEerder(now, 2)): Prisma.ReactieWhereInput => ({
  createdAt: { gte: van, lt: dagenEerder(now, 0) },
  verwijderdOp: null,
  verborgenOp: null,
})

/**
 * One mail to one gebruiker (`id`) about what others said yesterday under the stories that this person wrote or talks
 * about; also about the day before when there was no mail then. At most one a day, harmless to repeat. Out: of how many
 * stories the mail tells.
 */
export const sendReacties = defineCommand({
  name: 'reactie.send',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) =>
    db.gebruiker.findFirst({
      relationLoadStrategy: 'join',
      where: { id, gedeactiveerdOp: null, reactiemail: true },
      select: { id: true, naam: true, email: true, netwerkId: true, rollen: { select: { rol: true } } },
    }),
  authorize: isJob,
  run: async ({ db, subject, now, mail, link, note }) => {
    const { rollen, email, ...wie } = subject
    const [sleutel, gisteren] = [now, dagenEerder(now, 1)].map((moment) => sleutelVan(wie.id, moment))
    const eerder = await db.mailbericht.findMany({
      where: { sleutel: { in: [sleutel, gisteren].flatMap((een) => een ?? []) } },
      select: { sleutel: true },
    })
    if (sleutel === undefined || eerder.some((een) => een.sleutel === sleutel)) return { aantal: 0 }
    const lezer: GebruikerActor = { kind: 'gebruiker', ...wie, rollen: rollen.map(({ rol }) => rol) }
    const verhalen = await leesVerhalen(
      db,
      lezer,
      nieuweReactie(now, dagenEerder(now, eerder.length > 0 ? 1 : 2)),
    )
    if (verhalen.length > 0)
      await mail({
        sleutel,
        aan: email,
        ...gesprekkenMail({
          naam: wie.naam,
          mijn: link('/mijn'),
          verhalen: verhalen.map(({ publicatie: { titel, slug }, _count }) => ({
            titel,
            aantal: _count.reacties,
            link: link(`/praktijkverhalen/${slug}#gesprek`),
          })),
        }),
      })
    note({ aantal: verhalen.length })
    return { aantal: verhalen.length }
  },
  logs: ({ aantal }) => aantal > 0,
})

const MAX_VERHALEN = 50

/** The stories of which this person wants to hear and may read, with how much others said; rights may have changed since. */
const leesVerhalen = (db: Db, lezer: GebruikerActor, nieuw: Prisma.ReactieWhereInput) => {
  const vanAnderen = { ...nieuw, auteurId: { not: lezer.id } }
  return db.praktijkverhaal.findMany({
    where: {
      AND: [talkedAbout(lezer), betrokken(lezer.id)],
      reacties: { some: vanAnderen },
      stiltes: { none: { gebruikerId: lezer.id } },
    },
    orderBy: { id: 'asc' },
    take: MAX_VERHALEN,
    select: {
      publicatie: { select: { titel: true, slug: true } },
      _count: { select: { reacties: { where: vanAnderen } } },
    },
  })
}

const betrokken = (id: string): Prisma.PraktijkverhaalWhereInput => ({
  OR: [{ publicatie: { OR: writtenBy(id) } }, { reacties: { some: { auteurId: id, verwijderdOp: null } } }],
})
