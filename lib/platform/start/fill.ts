import pg from 'pg'
import { isUpToDate } from '@/prisma/migration-files'
import { runStep } from './run'
import type { PortalEnvironment } from './settings'

/** Migrates the database and loads the pilot content, and the demo accounts when wanted, the first time. */
export async function fillDatabase(environment: PortalEnvironment): Promise<void> {
  if (!(await withClient(environment, isUpToDate))) {
    await runStep('Het bijwerken van de database', 'prisma/migrate-now.ts', environment, 'migreren.log')
  }
  const load = `proefinhoud.load${environment.DEMO === '1' ? '.demo' : ''}`
  if (await wasDone(environment, load)) return
  process.stdout.write('De proefinhoud laden (alleen de eerste keer) …\n')
  await runStep('Het laden van de proefinhoud', 'prisma/seed/main.ts', environment, 'proefinhoud.log')
  await writeDone(environment, load)
}

// In the logboek and not in a file: it belongs to the database, whoever starts the portal on it. Without the line
// loading starts again, which is safe: what is there already is left as it is.
const wasDone = (environment: PortalEnvironment, handeling: string) =>
  withClient(environment, async (client) => {
    const found = await client.query('select 1 from "Logboekregel" where handeling = $1 limit 1', [handeling])
    return found.rowCount !== 0
  })

const writeDone = (environment: PortalEnvironment, handeling: string) =>
  withClient(environment, (client) =>
    client.query(`insert into "Logboekregel" (handeling, actor, resultaat) values ($1, 'start', 'GELUKT')`, [
      handeling,
    ]),
  )

async function withClient<T>(
  environment: PortalEnvironment,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: environment['DATABASE_URL'] })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
