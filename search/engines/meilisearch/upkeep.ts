import 'server-only'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { bouw } from './build'
import { bouwnaam, indexnaam, type Motor } from './index-settings'
import { SPIEGELTAAK } from './mirror'
import { zetSynoniemen } from './synonyms'
import { onzeIndexen } from './tasks'

/** How many times in a row the engine held another number of documents than the table, with no work waiting. */
export type Waarneming = { verschillen: number }

const TE_VAAK = 2

/**
 * One look at the engine by the background process, to be repeated every few seconds. An index that is missing (first
 * start, new settings, lost data), half built or incomplete is built; synonyms that the redactie changed are handed
 * over; and work that failed while the engine was away is done now instead of at its next turn.
 */
export async function houdBij(motor: Motor, eerder: Waarneming): Promise<Waarneming> {
  const indexen = await onzeIndexen(motor)
  const isDaar = indexen.has(indexnaam(motor))
  if (isDaar) {
    await zetSynoniemen(database(), motor)
    await hervat()
  }
  const isHeel = isDaar && !indexen.has(bouwnaam(motor))
  const verschillen = isHeel && (await scheelt(motor)) ? eerder.verschillen + 1 : 0
  if (!isHeel || verschillen >= TE_VAAK) {
    const aantal = await bouw(motor, { wacht: false })
    if (aantal !== null) log().info({ aantal }, 'zoekindex opnieuw gemaakt')
    return { verschillen: 0 }
  }
  return { verschillen }
}

async function scheelt(motor: Motor): Promise<boolean> {
  const { numberOfDocuments, isIndexing } = await motor.client.index(indexnaam(motor)).getStats()
  if (isIndexing || (await werkWacht())) return false
  return numberOfDocuments !== (await database().zoekdocument.count())
}

const waarSchema = z.tuple([z.object({ waar: z.boolean() })])

async function werkWacht(): Promise<boolean> {
  const [{ waar }] = waarSchema.parse(
    await database().$queryRaw`
      select exists (select from graphile_worker.jobs where task_identifier = ${SPIEGELTAAK}) as waar`,
  )
  return waar
}

// The queue itself waits longer after each failure, up to hours; the engine that answered just now can do it now.
const hervat = () => database().$executeRaw`
  select graphile_worker.reschedule_jobs(array_agg(id), run_at := now(), attempts := 0)
  from graphile_worker.jobs
  where task_identifier = ${SPIEGELTAAK} and last_error is not null and locked_at is null having count(*) > 0`
