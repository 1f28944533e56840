import 'server-only'
import type { SearchEngine } from '../../engine'
import { bouw } from './build'
import type { Motor } from './index-settings'
import { planSpiegel } from './mirror'
import { zoekInMotor } from './search'
import { stelVoorUitMotor } from './suggest'

// What takes longer is not there at all: PostgreSQL answers, and both together stay under two seconds.
const GEDULD_MS = 900

/**
 * Search in Meilisearch: a mirror of the table Zoekdocument, which PostgreSQL's engine keeps. `replace` therefore only
 * queues, in the transaction that changed the table, the job that brings the mirror up to date.
 */
export const meilisearchEngine = (motor: Motor): SearchEngine => ({
  naam: 'meilisearch',
  search: (actor, opdracht) => zoekInMotor(motor, actor, opdracht, AbortSignal.timeout(GEDULD_MS)),
  suggest: (actor, tekst, aantal) =>
    stelVoorUitMotor(motor, actor, tekst, aantal, AbortSignal.timeout(GEDULD_MS)),
  replace: (db, { id }) => planSpiegel(db, id),
  keepOnly: async () => {
    await bouw(motor, { wacht: true })
  },
})
