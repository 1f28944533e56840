import 'server-only'
import { publishBegrip } from '@/lib/domain/begrippen/publish-begrip'
import { publishBron } from '@/lib/domain/bronnen/publish-bron'
import { publishConsultatielijn } from '@/lib/domain/consultatielijnen/publish-consultatielijn'
import { publishKennisvraag } from '@/lib/domain/kennisvragen/publish-kennisvraag'
import { publishNieuwsbericht } from '@/lib/domain/nieuwsberichten/publish-nieuwsbericht'
import { publishPraktijkverhaal } from '@/lib/domain/praktijkverhalen/publish-praktijkverhaal'
import { archivePublicatie } from '@/lib/domain/publicatie/archive-publicatie'
import { cancelPlanning } from '@/lib/domain/publicatie/cancel-planning'
import { publishScholing } from '@/lib/domain/scholingen/publish-scholing'
import { publishThemadossier } from '@/lib/domain/themadossiers/publish-themadossier'
import type { Actor } from '@/lib/kernel/actor'
import { defineJob } from '@/lib/kernel/define-job'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { PublicatieSoort } from '@/prisma/generated/client'

type Afspraak = { id: string; volgensPlan: true; zonderVerantwoordelijke: true }
type Stap = (actor: Actor, input: Afspraak) => Promise<unknown>

const PUBLICEREN: Record<PublicatieSoort, Stap> = {
  BEGRIP: publishBegrip,
  BRON: publishBron,
  CONSULTATIELIJN: publishConsultatielijn,
  KENNISVRAAG: publishKennisvraag,
  NIEUWSBERICHT: publishNieuwsbericht,
  PRAKTIJKVERHAAL: publishPraktijkverhaal,
  SCHOLING: publishScholing,
  THEMADOSSIER: publishThemadossier,
}

const TIJDELIJK = 'Deze pagina stond hier voor een bepaalde tijd. Die tijd is voorbij.'
// A refusal may pass by itself (a busy moment), and the sweep comes back every minute.
const GEDULD_MS = 90_000
const MAX = 200

/**
 * Publishes what is due and archives what ended: one item at its minute, and without an `id` everything that is due.
 * Several workers may do so at once; the commands look again at the moment and at the status, so that one of them wins.
 */
export const followPlanning = defineJob({
  name: 'publicatie.followPlanning',
  input: z.object({ id: z.uuid().optional() }),
  run: async ({ db, actor, input: { id }, now }) => {
    const aanDeBeurt = await db.publicatie.findMany({
      where: {
        ...(id && { id }),
        OR: [{ publicerenOp: { lte: now } }, { status: 'GEPUBLICEERD', eindigtOp: { lte: now } }],
      },
      orderBy: { id: 'asc' },
      take: MAX,
      select: { id: true, soort: true, publicerenOp: true },
    })
    for (const stuk of aanDeBeurt) {
      if (stuk.publicerenOp) await publiceer(actor, { ...stuk, publicerenOp: stuk.publicerenOp }, now)
      else
        await tenzijGeweigerd(archivePublicatie(actor, { id: stuk.id, volgensPlan: true, uitleg: TIJDELIJK }))
    }
  },
})

type Gepland = { id: string; soort: PublicatieSoort; publicerenOp: Date }

async function publiceer(actor: Actor, { id, soort, publicerenOp }: Gepland, now: Date): Promise<void> {
  // Who approved it saw then whether somebody looks after it.
  const afspraak: Afspraak = { id, volgensPlan: true, zonderVerantwoordelijke: true }
  const reden = await tenzijGeweigerd(PUBLICEREN[soort](actor, afspraak))
  if (reden === null || now.getTime() - publicerenOp.getTime() < GEDULD_MS) return
  // Refused again: somebody took the moment away, or published it, in the meantime.
  await tenzijGeweigerd(cancelPlanning(actor, { id, reden }))
}

/** The sentence with which a command refused, or null when it went well. */
async function tenzijGeweigerd(werk: Promise<unknown>): Promise<string | null> {
  try {
    await werk
    return null
  } catch (error) {
    if (error instanceof RefusedError) return error.message
    throw error
  }
}
