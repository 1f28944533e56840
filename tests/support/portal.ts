import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureBuild, WEB_COMMAND } from '@/lib/platform/start/build'
import { startEmbeddedPostgres } from '@/lib/platform/start/postgres'
import { endChild, runStep, scriptArguments } from '@/lib/platform/start/run'

export type Portal = {
  /** 'http://localhost:<port>' */
  address: string
  databaseUrl: string
  adminUrl: string
  /** of the website's process */
  pid: number
  stop: () => Promise<void>
}

/** With this a test can sign in without the form. */
export const PORTAL_SECRET = 'alleen-voor-de-tests-en-lang-genoeg-voor-de-controle'

type Options = {
  port: number
  /** settings of PostgreSQL, 'fsync=off' */
  flags?: string[]
  environment?: Record<string, string>
}

/**
 * Starts the production build on a database of its own with the pilot content and the demo accounts, and waits
 * until it answers. Everything is gone after `stop`.
 */
export async function startPortal({ port, flags = [], environment: extra = {} }: Options): Promise<Portal> {
  await ensureBuild()
  const home = mkdtempSync(join(tmpdir(), 'kennisplein-portaal-'))
  chmodSync(home, 0o711)
  const server = await startEmbeddedPostgres(home, { flags })
  const address = `http://localhost:${port}`
  const environment = {
    ...process.env,
    ...settings(server.url(), address, port, home),
    ...extra,
    NODE_OPTIONS: '',
  }
  const children: ChildProcess[] = []
  const stop = async () => {
    await Promise.all(children.map((child) => endChild(child, 7_000)))
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await runStep('Het bijwerken van de database', 'prisma/migrate-now.ts', environment, 'test-migreren.log')
    await runStep('Het laden van de proefinhoud', 'prisma/seed/main.ts', environment, 'test-proefinhoud.log')
    const web = launch(WEB_COMMAND, { ...environment, NODE_ENV: 'production', HOSTNAME: '127.0.0.1' })
    children.push(web, launch(scriptArguments('lib/background/main.ts'), environment))
    await untilReady(address, web)
    return {
      address,
      databaseUrl: server.url(),
      adminUrl: server.adminUrl('kennisplein'),
      pid: web.pid ?? 0,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const settings = (databaseUrl: string, address: string, port: number, home: string) => ({
  DATABASE_URL: databaseUrl,
  NEXTAUTH_URL: address,
  NEXTAUTH_SECRET: PORTAL_SECRET,
  PORT: String(port),
  HOST: '127.0.0.1',
  DEMO: '1',
  DEMO_PASSWORD: '',
  LOG_LEVEL: 'error',
  SMTP_URL: '',
  MEILISEARCH_URL: '',
  STORAGE_URL: `file://${home}/bestanden`,
  // A date that leans on the zone of the server shows itself here.
  TZ: 'Pacific/Auckland',
})

const launch = (args: string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })

async function untilReady(address: string, web: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && web.exitCode === null; tries += 1) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error(`Het portaal op ${address} is niet klaar voor gebruik.`)
}
