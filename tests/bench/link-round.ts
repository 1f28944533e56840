import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { z } from '@/lib/kernel/zod'
import { scriptArguments } from '@/lib/platform/start/run'
import { PORTAL_SECRET, type Portal } from '../support/portal'

const SOURCES = [100, 1_000]
const answerSchema = z.object({ bezocht: z.number(), seconden: z.number(), geheugenMB: z.number() })

/** Rounds of the bronwacht in a process of their own, first over a hundred sources and then over a thousand. */
export async function measureLinks({ databaseUrl, adminUrl, address }: Portal) {
  const rows = []
  for (const bronnen of SOURCES) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...scriptArguments('tests/bench/link-round-main.ts'), String(bronnen), adminUrl],
      {
        env: {
          ...process.env,
          DATABASE_URL: databaseUrl,
          NEXTAUTH_URL: address,
          NEXTAUTH_SECRET: PORTAL_SECRET,
          LOG_LEVEL: 'error',
        },
      },
    )
    rows.push({ bronnen, ...answerSchema.parse(JSON.parse(stdout)) })
  }
  await clean(adminUrl)
  return rows
}

async function clean(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`delete from "Publicatie" where slug like 'bronwacht-%'`)
  await client.query('delete from "Weblink"')
  await client.end()
}
