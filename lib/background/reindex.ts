import 'server-only'
import { database } from '@/lib/platform/db'
import { indexeerAlles } from '@/search/reindex'

/** `npm run search:reindex` */
const NAMEN = { postgresql: 'PostgreSQL', meilisearch: 'Meilisearch' }
const total = await indexeerAlles((done, all, engine) => {
  if (done % 1_000 === 0 || done === all) process.stdout.write(`${NAMEN[engine]}: ${done} van ${all} …\n`)
})
process.stdout.write(`De zoekindex is opnieuw gemaakt: ${total} stukken.\n`)
await database().$disconnect()
