import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { veldlabel } from '../publicatie/versievergelijking'
import { canRestoreVersie } from './policy'
import { terugzetSchema } from './schema'
import { laadTerugzetting, oudeInhoud, type Terugzetting, waaromNiet, wachtOpRedactie } from './terugzetting'

type Context = RunContext<z.output<typeof terugzetSchema>, Terugzetting>

const INTUSSEN =
  'Iemand anders heeft dit intussen opgeslagen. Er is niets veranderd. Open de pagina opnieuw, kijk wat er nieuw is en zet daarna terug als dat nog nodig is.'

/**
 * Terugzetten: an earlier text becomes the newest versie, by way of the noun's own update command, so with its rules,
 * mails and search updates. Nothing is overwritten. In: the versie's id, the number of the versie that stood there when
 * somebody decided, and why. Throws RefusedError when it was saved meanwhile, or when the text does not fit any more.
 */
export const restoreVersie = defineCommand({
  name: 'versie.restore',
  input: terugzetSchema,
  load: ({ db, input }) => laadTerugzetting(db, input.id),
  authorize: canRestoreVersie,
  run: async (context) => {
    const { db, actor, subject, input, note } = context
    const { item, nummer, aard } = subject.oud
    await eisTerugzetbaar(context)
    const { inhoud, weggelaten } = await oudeInhoud(db, actor, subject)
    const welke = aard === 'BOTSING' ? 'Tekst die te laat kwam' : `Versie ${nummer}`
    const { opgeslagen, verouderd } = await metKladden(db, actor, subject, () =>
      slaOp(context, { ...inhoud, reden: `${welke} teruggezet: ${input.reden}` }),
    )
    note({ versie: nummer, reden: input.reden, weggelaten: weggelaten.join(', ') || null })
    return { item, uitkomst: opgeslagen.uitkomst, slug: opgeslagen.slug, weggelaten, verouderd }
  },
  item: ({ oud }) => oud.item,
  reindexes: (_subject, { verouderd }) => verouderd,
})

async function eisTerugzetbaar({ db, actor, subject, input }: Context): Promise<void> {
  const { oud, doel } = subject
  const weigering = waaromNiet(subject)
  if (weigering) throw new RefusedError(weigering, oud.item)
  // The save checks it again, in its `where`; a voorstel is laid aside without that check.
  if (doel.versie !== input.versie) throw new RefusedError(INTUSSEN, oud.item)
  if (!wachtOpRedactie(actor, doel)) return
  const eigen = { item: oud.item, aard: 'VOORSTEL' as const, gebruikerId: actorId(actor) }
  if ((await db.versie.count({ where: eigen })) > 0) {
    throw new RefusedError(
      'Je hebt zelf nog een voorstel dat op de redactie wacht. Terugzetten zou dat vervangen. Wacht tot de redactie ernaar keek.',
      oud.item,
    )
  }
}

async function slaOp(context: Context, velden: Record<string, unknown>) {
  const { subject, input } = context
  const { oud, soort, doel } = subject
  const invoer = { ...velden, id: doel.id, versie: input.versie }
  const uitkomst = await soort.slaOp(context, invoer).catch((error: unknown) => {
    throw error instanceof InvalidInputError ? pastNiet(error, oud.item) : error
  })
  if (!uitkomst) {
    throw new RefusedError(
      'Jij kunt deze tekst niet terugzetten: hij hoort bij een ander netwerk. Vraag het de redactie.',
      oud.item,
    )
  }
  // Thrown, so that the conflict leaves no copy of a text that stands in the list already.
  if (uitkomst.opgeslagen.uitkomst === 'BOTSING') throw new RefusedError(INTUSSEN, oud.item)
  return uitkomst
}

function pastNiet({ fields }: InvalidInputError, item: string): RefusedError {
  const zinnen = Object.entries(fields).map(([pad, [zin = '']]) => {
    const veld = pad.split(/[.[]/)[0] ?? ''
    return veld === '' ? zin : `${veldlabel(veld)}: ${zin}`
  })
  return new RefusedError(
    `Deze tekst past niet meer in het formulier van nu en is niet teruggezet. ${zinnen.slice(0, 3).join(' ')} Neem met Bewerken over wat je nodig hebt.`,
    item,
  )
}

/** A save clears the form's draft, but here nobody sent that form: what is half typed elsewhere stays. */
async function metKladden<T>(
  db: Db,
  actor: Actor,
  { oud, doel }: Terugzetting,
  slaOp: () => Promise<T>,
): Promise<T> {
  const gebruikerId = actorId(actor)
  if (gebruikerId === null) return slaOp()
  const kladden = await db.klad.findMany({
    where: {
      gebruikerId,
      OR: [{ sleutel: oud.item.replace('/', ':') }, { sleutel: { endsWith: `:${doel.id}` } }],
    },
  })
  const uitkomst = await slaOp()
  for (const { sleutel, inhoud, updatedAt } of kladden) {
    const klad = { gebruikerId, sleutel, inhoud: inhoud ?? {}, updatedAt }
    await db.klad.upsert({
      where: { gebruikerId_sleutel: { gebruikerId, sleutel } },
      create: klad,
      update: {},
    })
  }
  return uitkomst
}
