import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { alsDag, alsDatum, dagVan, dagVanVolgendeControle } from './controle'
import type { Controleerbaar } from './controleblad'
import { laatsteControles, sindsControle } from './controles'
import { canConfirmControle, type PublicatieForPolicy } from './policy'
import { controleSchema } from './schema'
import type { Periode } from './veranderd'

const DAG = 24 * 3_600_000

type Subject = Omit<Controleerbaar, 'publicatie'> & {
  publicatie: PublicatieForPolicy & Controleerbaar['publicatie'] & { ref: string }
}
type Getoond = { soort: string; ref: string; titel: string }

type Antwoordspec<S extends Subject> = {
  name: string
  soort: keyof typeof TABELLEN
  load: (db: Db, id: string) => Promise<S | null>
  /** What the page showed of this item in that period, to keep with the answer. */
  getoond: (db: Db, actor: Actor, subject: S, periode: Periode) => Promise<Getoond[]>
  /** What "klopt nog" settles besides the days. */
  bevestig?: (db: Db, id: string) => Promise<unknown>
}

/**
 * Makes the command that answers "Klopt dit nog?" for one noun. Keeps who, when, what was answered and what was shown;
 * only "klopt nog" moves the days, by the item's own interval. Out: slug, answer and the day of the next controle.
 * The same answer again on the same day changes nothing: the first one stands.
 */
export const defineControleantwoord = <S extends Subject>(spec: Antwoordspec<S>) =>
  defineCommand({
    name: spec.name,
    input: controleSchema,
    load: ({ db, input }) => spec.load(db, input.id),
    authorize: (actor, { publicatie }) => canConfirmControle(actor, publicatie),
    run: async ({ db, actor, subject, input, now, note }) => {
      const gebruikerId = actorId(actor)
      if (gebruikerId === null) throw new ForbiddenError()
      const { id, uitkomst, opmerking } = input
      const gezienTot = momentVan(input.gezienTot, now)
      const { slug } = subject.publicatie
      const stuk = await vergrendel(db, spec.soort, id)
      const { laatste, kloptNog } = await laatsteControles(db, id)
      const antwoord = { uitkomst, opmerking, gebruikerId }
      note({ uitkomst })
      if (laatste && isHerhaling(laatste, antwoord, now))
        return { slug, uitkomst, volgendeControleOp: alsDag(stuk.volgendeControleOp) }
      const periode = { sinds: sindsControle(subject, kloptNog), tot: gezienTot }
      const getoond = await spec.getoond(db, actor, subject, periode)
      await db.controle.create({
        data: { publicatieId: id, ...antwoord, getoond, gezienTot, createdAt: now },
      })
      if (uitkomst !== 'KLOPT_NOG')
        return { slug, uitkomst, volgendeControleOp: alsDag(stuk.volgendeControleOp) }
      await spec.bevestig?.(db, id)
      const volgendeControleOp = await verzet(db, spec.soort, { id, maanden: stuk.controleMaanden }, now)
      return { slug, uitkomst, volgendeControleOp }
    },
    item: ({ publicatie }) => publicatie.ref,
    reindexes: ({ id }) => ({ soort: spec.soort, id }),
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

// The nouns with a controle keep its days in columns of the same names.
const TABELLEN = {
  THEMADOSSIER: Prisma.sql`"Themadossier"`,
  CONSULTATIELIJN: Prisma.sql`"Consultatielijn"`,
} as const

const vergrendeldSchema = z.tuple([
  z.object({ controleMaanden: z.number(), volgendeControleOp: z.date().nullable() }),
])

// Two presses at once: the second one waits here, and then sees what the first one stored.
const vergrendel = async (db: Db, soort: keyof typeof TABELLEN, id: string) =>
  vergrendeldSchema.parse(
    await db.$queryRaw`
      select "controleMaanden", "volgendeControleOp" from ${TABELLEN[soort]} where id = ${id}::uuid for update`,
  )[0]

type Antwoord = Pick<z.output<typeof controleSchema>, 'uitkomst' | 'opmerking'> & { gebruikerId: string }

/** A second person who confirms on the same day adds nothing; a second request or remark may. */
function isHerhaling(laatste: Antwoord & { op: Date }, antwoord: Antwoord, now: Date): boolean {
  if (laatste.uitkomst !== antwoord.uitkomst || dagVan(laatste.op) !== dagVan(now)) return false
  const isZelfde = laatste.gebruikerId === antwoord.gebruikerId && laatste.opmerking === antwoord.opmerking
  return antwoord.uitkomst === 'KLOPT_NOG' || isZelfde
}

/** Sets both days and gives the next one. */
async function verzet(
  db: Db,
  soort: keyof typeof TABELLEN,
  { id, maanden }: { id: string; maanden: number },
  now: Date,
): Promise<string> {
  const vandaag = dagVan(now)
  const volgende = dagVanVolgendeControle(vandaag, maanden)
  await db.$executeRaw`
    update ${TABELLEN[soort]} set "laatstGecontroleerdOp" = ${alsDatum(vandaag)}, "volgendeControleOp" = ${alsDatum(volgende)}
    where id = ${id}::uuid`
  return volgende
}
