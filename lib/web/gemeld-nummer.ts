import 'server-only'
import { findGemeldNummer } from '@/lib/domain/meldingen/queries'
import { bezoeker } from '@/lib/kernel/actor'
import { now } from '@/lib/platform/clock'
import { log } from '@/lib/platform/log'

type Gemeld = Awaited<ReturnType<typeof findGemeldNummer>>

const ONTHOUDEN_MS = 15_000
const bekend = new Map<string, { tot: number; gemeld: Promise<Gemeld> }>()

/**
 * Whether a colleague reported this number, for what stands on every page; null when nobody did. Asked at most once per
 * 15 seconds, so that a page costs no statement more, and never in the way of the page itself: when the database does
 * not answer, a page that needs none still comes.
 */
export function gemeldNummer(nummer: string): Promise<Gemeld> {
  const nu = now().getTime()
  const eerder = bekend.get(nummer)
  if (eerder && eerder.tot > nu && eerder.tot <= nu + ONTHOUDEN_MS) return eerder.gemeld
  const gemeld = findGemeldNummer(bezoeker, { nummer }).catch((error: unknown) => {
    log().warn({ err: error }, 'gemeld nummer niet gelezen')
    return null
  })
  bekend.set(nummer, { tot: nu + ONTHOUDEN_MS, gemeld })
  return gemeld
}
