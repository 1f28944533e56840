import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from '@/lib/kernel/zod'
import { scriptArguments } from '@/lib/platform/start/run'
import { PORTAL_SECRET, type Portal } from '../support/portal'

const answerSchema = z.object({
  mails: z.number(),
  seconden: z.number(),
  geheugenMB: z.number(),
  'geheugen vooraf': z.number(),
})

/** The jobs of a day and a night in a process of their own, as the background process would do them. */
export async function measureNight({ databaseUrl, address }: Portal) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    scriptArguments('tests/bench/night-main.ts'),
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
  return [answerSchema.parse(JSON.parse(stdout))]
}
