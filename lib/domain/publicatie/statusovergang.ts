import 'server-only'
import { type Actor, isJob } from '@/lib/kernel/actor'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { legUit, vraagtUitleg } from './intrekking'
import { vraagOpmerkingmail } from './opmerkingmail'
import { eisAfspraak, leesPlanning, type Planning, planTaak, spreekAf } from './planning'
import { type PublicatieForPolicy, selectForPolicy } from './policy'
import { type Overgang, volgendeStatus } from './publicatiestatus'
import { optioneelMoment, optioneleAlinea, optioneleRegel } from './schema'
import { stempel } from './stempel'

const selectOvergang = {
  ...selectForPolicy,
  id: true,
  ref: true,
  slug: true,
  titel: true,
  publicerenOp: true,
  eindigtOp: true,
  goedkeurderId: true,
  plaatsreden: true,
} as const

const loadPublicatie = (db: Db, id: string) =>
  db.publicatie.findUnique({ where: { id }, select: selectOvergang })

export type OvergangSubject = NonNullable<Awaited<ReturnType<typeof loadPublicatie>>>

const overgangSchema = z.object({
  id: z.uuid(),
  opmerking: z.string().trim().max(2_000, 'Houd je opmerking korter dan 2.000 tekens.').optional(),
  /** For readers who come by for what is taken away: why, and the title or address of what takes its place. */
  uitleg: optioneleAlinea('je uitleg', 500).optional(),
  vervanging: optioneleRegel('de titel', 400).optional(),
  /** Publish: whoever publishes saw that nobody looks after the item yet, and chose so. */
  zonderVerantwoordelijke: z.boolean().default(false),
  /** Publish at a moment, or with an end: Dutch wall times. */
  publicerenOp: optioneelMoment.optional(),
  eindigtOp: optioneelMoment.optional(),
  /** Why one's own work cannot wait for a second reader. */
  reden: optioneleRegel('de reden', 300).optional(),
  /** For the background process: only when the agreed moment has come, and for the text that was agreed on. */
  volgensPlan: z.boolean().optional(),
})
type OvergangInput = z.output<typeof overgangSchema>

type OvergangSpec = {
  name: string
  overgang: Overgang
  /** What it serves; leave out for a command that serves every soort. */
  soort?: PublicatieSoort | readonly PublicatieSoort[]
  authorize: (actor: Actor, subject: PublicatieForPolicy) => boolean
  /** The noun's own conditions. Throws RefusedError with the sentence that says what to do first. */
  check?: (context: RunContext<OvergangInput, OvergangSubject>) => Promise<void>
  /** When it counts as published, where that is not now: a story of the pilot has a day of its own. */
  gepubliceerdOp?: (context: RunContext<OvergangInput, OvergangSubject>) => Promise<Date | null>
  /** The remark is needed for a step back: the other must know why. */
  opmerkingVerplicht?: string
}

/**
 * Makes the command of one status step. In: the item's id and, for a step back, a remark. Out: soort and slug, and the
 * moment when publishing was only agreed on.
 * Two people may press at once: the old status stands in `where`, so that one of them wins.
 */
export const defineStatusovergang = (spec: OvergangSpec) =>
  defineCommand({
    name: spec.name,
    input: overgangSchema,
    load: async ({ db, input }) => {
      const publicatie = await loadPublicatie(db, input.id)
      return publicatie && isVoor(spec, publicatie.soort) ? publicatie : null
    },
    authorize: (actor, subject, { volgensPlan }) =>
      spec.authorize(actor, subject) && (volgensPlan !== true || isJob(actor)),
    run: async (context) => {
      const naar = volgendeStatus(context.subject.status, spec.overgang)
      const opmerking = eisOpmerking(spec, context)
      await spec.check?.(context)
      const { soort, slug } = context.subject
      const planning = spec.overgang === 'publish' ? leesPlanning(context.input, context.now) : NIETS
      if (planning.publicerenOp) {
        await spreekAf(context, { ...planning, publicerenOp: planning.publicerenOp })
        return { soort, slug, gepland: planning.publicerenOp }
      }
      const moment = (await spec.gepubliceerdOp?.(context)) ?? context.now
      await zetStap(context, spec.overgang, {
        status: naar,
        ...stempel(spec.overgang, context, moment),
        ...(planning.eindigtOp && { eindigtOp: planning.eindigtOp }),
      })
      if (planning.eindigtOp) await planTaak(context.queue, context.subject.id, planning.eindigtOp)
      await neemGevolgen(spec.overgang, context, opmerking)
      return { soort, slug }
    },
    item: (subject) => subject.ref,
    reindexes: ({ soort, id }) => ({ soort, id }),
  })

type Context = RunContext<OvergangInput, OvergangSubject>

const isVoor = (spec: OvergangSpec, soort: PublicatieSoort) =>
  spec.soort === undefined || [spec.soort].flat().includes(soort)

const NIETS: Planning = { publicerenOp: null, eindigtOp: null }
const NET_VOOR = 'Iemand anders was je net voor. Ververs de pagina om te zien hoe het er nu voor staat.'

// What readers are told is a reason for the people who made it as well.
function eisOpmerking({ overgang, opmerkingVerplicht }: OvergangSpec, { subject, input }: Context) {
  if (input.opmerking) return input.opmerking
  if (vraagtUitleg(overgang, subject)) return input.uitleg
  if (opmerkingVerplicht) throw new RefusedError(opmerkingVerplicht)
  return null
}

// Two people may press at once: the old status stands in `where`. What goes by itself must still be agreed on.
async function zetStap(
  { db, subject, input, now }: Context,
  overgang: Overgang,
  data: Prisma.PublicatieUncheckedUpdateManyInput,
): Promise<void> {
  const { id, status } = subject
  if (input.volgensPlan) await eisAfspraak(db, id, overgang, now)
  const { count } = await db.publicatie.updateMany({ where: { id, status }, data })
  if (count === 0) throw new RefusedError(NET_VOOR)
}

async function neemGevolgen(
  overgang: Overgang,
  { db, subject, input, actor, now, queue }: Context,
  opmerking: string | null | undefined,
): Promise<void> {
  if (vraagtUitleg(overgang, subject)) await legUit(db, subject, input)
  // Published again: the address leads to the item itself.
  if (overgang === 'publish') await db.intrekking.deleteMany({ where: { publicatieId: subject.id } })
  if (opmerking && actor.kind === 'gebruiker') {
    await db.opmerking.create({ data: { publicatieId: subject.id, auteurId: actor.id, tekst: opmerking } })
    await vraagOpmerkingmail(queue, subject.id, now, true)
  }
}
