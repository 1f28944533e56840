import { database } from '@/lib/platform/db'
import { closeRateLimits } from '@/lib/platform/rate-limit'
import { indexeerAlles } from '@/search/reindex'
import { loadPilotContent } from './pilot-content'

const added = await loadPilotContent()
if (added > 0) {
  await indexeerAlles()
  // Without statistics PostgreSQL needs 270 ms for a dossier instead of 5, until it gathers them itself.
  await database().$executeRaw`analyze`
}
console.log(added === 0 ? 'De proefinhoud stond er al.' : `Proefinhoud geladen: ${added} stukken.`)
await closeRateLimits()
await database().$disconnect()
