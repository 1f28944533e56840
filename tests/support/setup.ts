import { afterAll, afterEach } from 'vitest'
import { database } from '@/lib/platform/db'
import { closeQuickReads } from '@/lib/platform/quick-read'
import { closeRateLimits } from '@/lib/platform/rate-limit'
import { databaseUrl, emptyDatabase, ensureDatabase } from './database'

process.env['DATABASE_URL'] = databaseUrl()
process.env['NEXTAUTH_URL'] = 'http://localhost:3000'
process.env['NEXTAUTH_SECRET'] = 'alleen-voor-de-tests-en-lang-genoeg-voor-de-controle'
process.env['LOG_LEVEL'] = 'silent'

await ensureDatabase()
// A file that broke off halfway must not be seen by the next one.
await emptyDatabase()

const POOLS = ['kennispleinDb', 'kennispleinLimitPool', 'kennispleinQuickPools']
const wasUsed = () => POOLS.some((pool) => pool in globalThis)

afterEach(async () => {
  if (wasUsed()) await emptyDatabase()
})

afterAll(async () => {
  await Promise.all([closeRateLimits(), closeQuickReads()])
  if ('kennispleinDb' in globalThis) await database().$disconnect()
})
