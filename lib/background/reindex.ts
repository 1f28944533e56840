import 'server-only'
import { database } from '@/lib/platform/db'
import { indexeerAlles } from '@/search/reindex'

/** `npm run search:reindex` */
const total = await indexeerAlles((done, all) => {
  if (done % 100 === 0) process.stdout.write(`${done} van ${all} …\n`)
})
process.stdout.write(`De zoekindex is opnieuw gemaakt: ${total} stukken.\n`)
await database().$disconnect()
