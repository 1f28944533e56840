import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { bewaarDeel, eisAfTeSluiten, laadAfsluitbaar, magAfsluiten } from './afsluitbaar'
import { aanwezigheidstandVelden } from './schema'

/**
 * "De lijst klopt" or "niemand kwam". In: the scholing's id. Out: the slug. Throws RefusedError when the list says
 * otherwise: somebody was noted while nobody came, or nobody while there were enrolments.
 */
export const confirmAanwezigheidslijst = defineCommand({
  name: 'afsluiting.confirmLijst',
  input: z.object({ id: z.uuid(), ...aanwezigheidstandVelden }),
  load: ({ db, input }) => laadAfsluitbaar(db, input.id),
  authorize: magAfsluiten,
  run: async ({ db, subject, input: { aanwezigheid }, now, note }) => {
    eisAfTeSluiten(subject, now)
    const { plaatsen, aanwezig } = await telAanwezigen(db, subject.id)
    if (aanwezigheid === 'NIEMAND' && aanwezig > 0)
      throw new RefusedError(
        `Op de lijst staan ${aanwezig} mensen die er waren. Pas eerst de lijst aan, of kies dat de lijst klopt.`,
      )
    if (aanwezigheid === 'BIJGEWERKT' && plaatsen > 0 && aanwezig === 0)
      throw new RefusedError('Op de lijst staat nog niemand. Vul de lijst in, of kies dat niemand kwam.')
    await bewaarDeel(db, subject.id, { aanwezigheid })
    note({ aanwezigheid, aanwezig })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})

async function telAanwezigen(db: Db, scholingId: string) {
  const waar = { scholingId, status: 'BEVESTIGD' as const }
  const plaatsen = await db.inschrijving.count({ where: waar })
  const aanwezig = await db.inschrijving.count({ where: { ...waar, aanwezigOp: { not: null } } })
  return { plaatsen, aanwezig }
}
