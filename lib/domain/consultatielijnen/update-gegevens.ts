import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { bewerkingSchema, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { selectForPolicy } from '../publicatie/policy'
import { gegevens, inhoudVan } from './gegevens'
import { canCorrectConsultatielijn, canWriteConsultatielijn } from './policy'
import { gegevensVelden } from './schema'

/**
 * Corrects number, hours, costs and remark of a line at once: somebody may call tonight. What a verantwoordelijke or
 * vervanger corrects where readers see it, somebody of the redactie reads afterwards. Out: saved, or a conflict.
 */
export const updateGegevens = defineCommand({
  name: 'consultatielijn.updateGegevens',
  input: z.object({ ...bewerkingSchema, ...gegevensVelden }),
  load: async ({ db, input }) => {
    const rij = await db.publicatie.findUnique({
      where: { id: input.id, soort: 'CONSULTATIELIJN' },
      relationLoadStrategy: 'join',
      select: selectPublicatie,
    })
    return rij?.consultatielijn ? { ...rij, consultatielijn: rij.consultatielijn } : null
  },
  authorize: canCorrectConsultatielijn,
  run: async ({ db, actor, subject, input, now }) => {
    const { id, versie, reden, ...nieuw } = input
    const velden = { ...veldenVan(subject), ...nieuw }
    return slaOp({
      db,
      actor,
      subject,
      input: { versie, reden },
      inhoud: inhoudVan(velden),
      verhoog: verhoogPublicatie(db, id, naTeLezen(actor, subject, now)),
      schrijf: () => db.consultatielijn.update({ where: { id }, data: gegevens(velden) }),
    })
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'CONSULTATIELIJN', id }),
})

const ids = { select: { id: true }, orderBy: { id: 'asc' } } as const

const selectPublicatie = {
  ...selectForPolicy,
  ref: true,
  slug: true,
  titel: true,
  nogTeLezenSinds: true,
  consultatielijn: {
    select: {
      ...selectForPolicy.consultatielijn.select,
      voorWie: true,
      voorWelkeVraag: true,
      hoe: true,
      website: true,
      gebied: true,
      landelijk: true,
      netwerken: ids,
      doelgroepen: ids,
    },
  },
} satisfies Prisma.PublicatieSelect

type Rij = Prisma.PublicatieGetPayload<{ select: typeof selectPublicatie }>
type Subject = Rij & { consultatielijn: NonNullable<Rij['consultatielijn']> }

/** What the small form does not hold; a versie keeps the whole line. */
function veldenVan({ titel, consultatielijn }: Subject) {
  const { netwerken, doelgroepen, ...velden } = consultatielijn
  return {
    ...velden,
    naam: titel,
    netwerkIds: netwerken.map(({ id }) => id),
    doelgroepIds: doelgroepen.map(({ id }) => id),
  }
}

const REDEN = 'Gegevens aangepast door wie deze lijn bijhoudt.'

// The same rule as for a text that its author places in a hurry: it counts now, and a second person is due.
const naTeLezen = (actor: Actor, { status, nogTeLezenSinds }: Subject, now: Date) =>
  status !== 'GEPUBLICEERD' || canWriteConsultatielijn(actor)
    ? {}
    : {
        nogTeLezenSinds: nogTeLezenSinds ?? now,
        plaatserId: actorId(actor),
        plaatsreden: REDEN,
        tweedeLezerId: null,
      }
