import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { alsDag, alsDatum, dagVan, dagVanVolgendeControle } from '../publicatie/controle'
import { alsControledossier, selectControledossier } from './controleblad'
import { laatsteControles, sindsControle } from './controles'
import { canConfirmControle } from './policy'
import { controleSchema } from './schema'
import { alsGetoond, watVeranderde } from './veranderd'

const DAG = 24 * 3_600_000

/**
 * The answer to "Klopt dit dossier nog?". Keeps who, when, what was answered and what was shown; only "klopt nog" moves
 * the days, by the dossier's own interval. Out: slug, answer and the day of the next controle.
 * The same answer again on the same day changes nothing: the first one stands.
 */
export const confirmControle = defineCommand({
  name: 'themadossier.confirmControle',
  input: controleSchema,
  load: ({ db, input }) =>
    db.themadossier.findUnique({
      where: { id: input.id },
      relationLoadStrategy: 'join',
      select: selectControledossier,
    }),
  authorize: (actor, { publicatie }) => canConfirmControle(actor, publicatie),
  run: async ({ db, actor, subject, input, now, note }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) throw new ForbiddenError()
    const { id, uitkomst, opmerking } = input
    const gezienTot = momentVan(input.gezienTot, now)
    const dossier = await vergrendel(db, id)
    const { laatste, kloptNog } = await laatsteControles(db, id)
    const antwoord = { uitkomst, opmerking, gebruikerId }
    note({ uitkomst })
    if (laatste && isHerhaling(laatste, antwoord, now))
      return {
        slug: subject.publicatie.slug,
        uitkomst,
        volgendeControleOp: alsDag(dossier.volgendeControleOp),
      }
    const sinds = sindsControle(subject, kloptNog)
    const getoond = await getoondAan(db, actor, subject, { sinds, tot: gezienTot })
    await db.controle.create({
      data: { themadossierId: id, ...antwoord, getoond, gezienTot, createdAt: now },
    })
    const volgende = uitkomst === 'KLOPT_NOG' ? await verzet(db, id, now, dossier.controleMaanden) : null
    return {
      slug: subject.publicatie.slug,
      uitkomst,
      volgendeControleOp: volgende ?? alsDag(dossier.volgendeControleOp),
    }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ id }) => ({ soort: 'THEMADOSSIER', id }),
})

/** The page says when it was made; a list of what it showed is never taken from the browser. */
function momentVan(iso: string, now: Date): Date {
  const moment = new Date(iso)
  const leeftijd = now.getTime() - moment.getTime()
  if (leeftijd < 0 || leeftijd > DAG) {
    throw new RefusedError(
      'Deze pagina is te oud om op te antwoorden. Laad de pagina opnieuw, kijk wat er veranderde en kies dan nog eens.',
    )
  }
  return moment
}

const vergrendeldSchema = z.tuple([
  z.object({ controleMaanden: z.number(), volgendeControleOp: z.date().nullable() }),
])

// Two presses at once: the second one waits here, and then sees what the first one stored.
const vergrendel = async (db: Db, id: string) =>
  vergrendeldSchema.parse(
    await db.$queryRaw`
      select "controleMaanden", "volgendeControleOp" from "Themadossier" where id = ${id}::uuid for update`,
  )[0]

type Antwoord = Pick<z.output<typeof controleSchema>, 'uitkomst' | 'opmerking'> & { gebruikerId: string }

/** A second person who confirms on the same day adds nothing; a second request or remark may. */
function isHerhaling(laatste: Antwoord & { op: Date }, antwoord: Antwoord, now: Date): boolean {
  if (laatste.uitkomst !== antwoord.uitkomst || dagVan(laatste.op) !== dagVan(now)) return false
  const isZelfde = laatste.gebruikerId === antwoord.gebruikerId && laatste.opmerking === antwoord.opmerking
  return antwoord.uitkomst === 'KLOPT_NOG' || isZelfde
}

type Subject = Parameters<typeof alsControledossier>[0]

const getoondAan = async (db: Db, actor: Actor, subject: Subject, periode: { sinds: Date; tot: Date }) =>
  alsGetoond(await watVeranderde(db, actor, alsControledossier(subject), periode))

/** Sets both days and gives the next one. */
async function verzet(db: Db, id: string, now: Date, maanden: number): Promise<string> {
  const vandaag = dagVan(now)
  const volgende = dagVanVolgendeControle(vandaag, maanden)
  const dagen = { laatstGecontroleerdOp: alsDatum(vandaag), volgendeControleOp: alsDatum(volgende) }
  await db.themadossier.update({ where: { id }, data: dagen, select: { id: true } })
  return volgende
}
