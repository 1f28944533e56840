import 'server-only'
import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { parseInput } from '@/lib/kernel/parse-input'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { tekstNaarVerhaal, vindVervolgVerhaal } from '../publicatie/vervolg'
import { maakScholing } from './nieuwe-scholing'
import { canStartScholing } from './policy'
import { scholingVelden } from './schema'

const invoerSchema = z.object(scholingVelden)

/**
 * "Maak er een mini-webinar van": a concept scholing from a published story, of the maker's own netwerk, or for the
 * redactie of the story's. In: the story's id. Out: id, ref and slug.
 */
export const createVerhaalscholing = defineCommand({
  name: 'scholing.createUitVerhaal',
  input: z.object({ id: z.uuid() }),
  load: ({ db, actor, input }) => vindVervolgVerhaal(db, actor, input.id),
  authorize: canStartScholing,
  run: async ({ db, actor, subject, note }) => {
    const { publicatie, samenvatting, doelgroepen, disciplines } = subject
    note({ uit: publicatie.ref })
    const invoer = parseInput(invoerSchema, {
      titel: `Mini-webinar: ${publicatie.titel}`,
      beschrijving: tekstNaarVerhaal(
        [samenvatting, 'We bespreken dit verhaal en de vragen die erbij staan.'].filter(
          (alinea) => alinea !== '',
        ),
        subject.id,
      ),
      vorm: 'ONLINE',
      werkvormId: await werkvorm(db),
      netwerkId: netwerkVoor(actor, publicatie.netwerkId),
      doelgroepIds: doelgroepen.map(({ id }) => id),
      disciplineIds: disciplines.map(({ id }) => id),
      organisatorRol: hasRol(actor, 'REDACTIE') ? 'Redactie' : 'Netwerkcoördinator',
    })
    return maakScholing(db, actor, invoer)
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'SCHOLING', id }),
})

const netwerkVoor = (actor: Actor, vanVerhaal: string | null): string | null =>
  hasRol(actor, 'REDACTIE') || !isSignedIn(actor) ? vanVerhaal : actor.netwerkId

/** The webinar, or while the list has none the first one in use: whoever makes it chooses on the form. */
async function werkvorm(db: Db): Promise<string> {
  const vormen = await db.werkvorm.findMany({
    where: { actief: true },
    orderBy: { naam: 'asc' },
    select: { id: true, slug: true },
  })
  const vorm = vormen.find(({ slug }) => slug === 'webinar') ?? vormen[0]
  if (!vorm)
    throw new RefusedError(
      'Er is nog geen werkvorm om uit te kiezen. Vraag de redactie er een toe te voegen.',
    )
  return vorm.id
}
