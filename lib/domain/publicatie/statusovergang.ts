import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { Publicatie, PublicatieSoort } from '@/prisma/generated/client'
import { legUit, vraagtUitleg } from './intrekking'
import { type PublicatieForPolicy, selectForPolicy } from './policy'
import { type Overgang, volgendeStatus } from './publicatiestatus'
import { optioneleAlinea, optioneleRegel } from './schema'

const selectOvergang = {
  ...selectForPolicy,
  id: true,
  ref: true,
  slug: true,
  titel: true,
  redacteurId: true,
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
})
type OvergangInput = z.output<typeof overgangSchema>

type OvergangSpec = {
  name: string
  overgang: Overgang
  /** Leave out for a command that serves every soort. */
  soort?: PublicatieSoort
  authorize: (actor: Actor, subject: PublicatieForPolicy) => boolean
  /** The noun's own conditions. Throws RefusedError with the sentence that says what to do first. */
  check?: (context: RunContext<OvergangInput, OvergangSubject>) => Promise<void>
  /** When it counts as published, where that is not now: a story of the pilot has a day of its own. */
  gepubliceerdOp?: (context: RunContext<OvergangInput, OvergangSubject>) => Promise<Date | null>
  /** The remark is needed for a step back: the other must know why. */
  opmerkingVerplicht?: string
}

/**
 * Makes the command of one status step. In: the item's id and, for a step back, a remark. Out: soort and slug.
 * Two people may press at once: the old status stands in `where`, so that one of them wins.
 */
export const defineStatusovergang = (spec: OvergangSpec) =>
  defineCommand({
    name: spec.name,
    input: overgangSchema,
    load: async ({ db, input }) => {
      const publicatie = await loadPublicatie(db, input.id)
      return spec.soort && publicatie?.soort !== spec.soort ? null : publicatie
    },
    authorize: spec.authorize,
    run: async (context) => {
      const { db, subject, actor } = context
      const naar = volgendeStatus(subject.status, spec.overgang)
      const opmerking = eisOpmerking(spec, context)
      await spec.check?.(context)
      const moment = (await spec.gepubliceerdOp?.(context)) ?? context.now
      const { count } = await db.publicatie.updateMany({
        where: { id: subject.id, status: subject.status },
        data: { status: naar, ...stempel(spec.overgang, actor, moment) },
      })
      if (count === 0)
        throw new RefusedError(
          'Iemand anders was je net voor. Ververs de pagina om te zien hoe het er nu voor staat.',
        )
      await neemGevolgen(spec.overgang, context)
      if (opmerking && actor.kind === 'gebruiker') {
        await db.opmerking.create({
          data: { publicatieId: subject.id, auteurId: actor.id, tekst: opmerking },
        })
      }
      return { soort: subject.soort, slug: subject.slug }
    },
    item: (subject) => subject.ref,
    reindexes: ({ soort, id }) => ({ soort, id }),
  })

type Context = RunContext<OvergangInput, OvergangSubject>

// What readers are told is a reason for the people who made it as well.
function eisOpmerking({ overgang, opmerkingVerplicht }: OvergangSpec, { subject, input }: Context) {
  if (input.opmerking) return input.opmerking
  if (vraagtUitleg(overgang, subject)) return input.uitleg
  if (opmerkingVerplicht) throw new RefusedError(opmerkingVerplicht)
  return null
}

async function neemGevolgen(overgang: Overgang, { db, subject, input }: Context): Promise<void> {
  if (vraagtUitleg(overgang, subject)) await legUit(db, subject, input)
  // Published again: the address leads to the item itself.
  if (overgang === 'publish') await db.intrekking.deleteMany({ where: { publicatieId: subject.id } })
}

function stempel(overgang: Overgang, actor: Actor, now: Date): Partial<Publicatie> {
  const redacteurId = actor.kind === 'gebruiker' ? actor.id : null
  if (overgang === 'submit') return { aangebodenOp: now }
  if (overgang === 'publish') return { gepubliceerdOp: now, redacteurId }
  return overgang === 'sendBack' ? { redacteurId } : {}
}
