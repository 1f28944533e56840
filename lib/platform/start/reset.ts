import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { env } from '../env'

/** `npm run db:reset`: throws away what is in the database, and the files that belong to it. */
const client = new pg.Client({ connectionString: env().DATABASE_URL })
await client.connect()
await client.query(`
  begin;
  drop schema if exists graphile_worker cascade;
  drop schema public cascade;
  create schema public;
  commit`)
await client.end()
for (const folder of ['bestanden', 'mail']) rmSync(join('.data', folder), { recursive: true, force: true })
console.log('De database is leeg.')
process.exit(0)
