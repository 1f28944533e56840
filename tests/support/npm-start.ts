import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { embeddedAddresses } from '@/lib/platform/start/postgres'
import { freePort } from '@/lib/platform/start/postgres-settings'

type Start = {
  output: () => string
  /** waits for a text on the screen; throws when the start ends before that */
  until: (text: string) => Promise<string>
  end: () => Promise<number>
  stop: (signal: NodeJS.Signals) => Promise<number>
}

const lockSchema = z.object({
  owner: z.object({ pid: z.number() }),
  children: z.array(z.object({ pid: z.number() })),
})

/** `npm start` with a folder of data and a port of its own, as often as one likes. `tidyUp` ends it and removes the folder. */
export async function npmStart() {
  const data = mkdtempSync(join(tmpdir(), 'kennisplein-start-'))
  chmodSync(data, 0o711)
  const port = await freePort()
  const running: Start[] = []
  const begin = (environment: Record<string, string> = {}): Start => {
    const start = launch({
      ...process.env,
      ...SILENT,
      KENNISPLEIN_DATA: data,
      PORT: String(port),
      ...environment,
    })
    running.push(start)
    return start
  }
  return {
    data,
    port,
    begin,
    last: () => running.at(-1),
    lock: () => lockSchema.parse(JSON.parse(readFileSync(join(data, 'portaal.lock'), 'utf8'))),
    postmaster: () => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
    /** 0 when nothing answers */
    statusOf: (path: string) =>
      fetch(`http://localhost:${port}${path}`).then(
        ({ status }) => status,
        () => 0,
      ),
    query: <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      ask<T>(embeddedAddresses(data)?.url(), sql, values),
    tidyUp: async () => {
      for (const start of running) await start.stop('SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function launch(env: NodeJS.ProcessEnv): Start {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', 'lib/platform/start/bootstrap.mjs', 'start'],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return {
    output: () => output,
    until: (text) => untilText(child, () => output, text),
    end: () => endOf(child),
    stop: (signal) => {
      child.kill(signal)
      return endOf(child)
    },
  }
}

// The test run has settings of its own; this start must find none.
const SILENT = {
  ...Object.fromEntries(
    [
      'DATABASE_URL',
      'NEXTAUTH_URL',
      'NEXTAUTH_SECRET',
      'HOST',
      'DEMO',
      'DEMO_PASSWORD',
      'SMTP_URL',
      'STORAGE_URL',
    ].map((name) => [name, '']),
  ),
  NODE_OPTIONS: '',
  npm_lifecycle_event: '',
}

async function untilText(child: ChildProcess, output: () => string, text: string): Promise<string> {
  while (!output().includes(text)) {
    if (child.exitCode !== null) throw new Error(`the start ended: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return output()
}

const endOf = async (child: ChildProcess): Promise<number> => {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => child.once('close', resolve))
  return child.exitCode ?? -1
}

async function ask<T extends pg.QueryResultRow>(
  connectionString: string | undefined,
  sql: string,
  values: unknown[],
): Promise<T[]> {
  const client = new pg.Client({ connectionString })
  // A database that falls over rejects the query, and says so here too: unheard, that ends the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(sql, values)).rows
  } finally {
    await client.end()
  }
}
