import { database } from '@/lib/platform/db'
import { closeRateLimits } from '@/lib/platform/rate-limit'
import { indexeerAlles } from '@/search/reindex'
import { loadPilotContent } from './pilot-content'

const added = await loadPilotContent()
if (added > 0) await indexeerAlles()
console.log(added === 0 ? 'De proefinhoud stond er al.' : `Proefinhoud geladen: ${added} stukken.`)
await closeRateLimits()
await database().$disconnect()
