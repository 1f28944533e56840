import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withBlankDatabase, withFreshDatabase } from '@/tests/support/database'

const ID = '00000000-0000-7000-8000-000000000001'
const WIS = `const { deleteGegevens } = await import('./lib/domain/gebruikers/delete-gegevens.ts');
  await deleteGegevens({ kind: 'job', naam: 'proef' }, { id: '${ID}', eigenWachtwoord: null, adres: 'proef' });
  process.exit(0)`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kennisplein-terugzettest-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// The real scripts, each in a process of its own, as `npm run` starts them.
test('wie na een back-up is gewist, is na het terugzetten ervan weer gewist, ook op een nieuwe machine', async () => {
  await withFreshDatabase(async (url) => {
    await query(
      url,
      `insert into "Gebruiker" (id, email, naam, "wachtwoordHash", "updatedAt") values
         (gen_random_uuid(), 'beheer@b.nl', 'B', 'x', now()), ('${ID}', 'noor@b.nl', 'Noor van Dam', null, now());
       insert into "GebruikerRol" ("gebruikerId", rol) select id, 'BEHEER' from "Gebruiker" where naam = 'B'`,
    )
    const back = join(folder, 'eerste.tar')
    await run(url, 'lib/platform/start/backup.ts', back)
    await run(url, '--input-type=module', '-e', WIS)
    expect(await namen(url)).toEqual(['B', 'een gebruiker'])

    expect(await run(url, 'lib/platform/start/restore.ts', back)).toContain('Opnieuw gewist: 1 persoon')
    expect(await namen(url)).toEqual(['B', 'een gebruiker'])
    const lijst = readFileSync(join(folder, 'wissingen.txt'), 'utf8')
    expect(lijst).toContain(`gebruiker ${ID}`)
    expect(lijst).not.toContain('Noor')
    expect(await run(url, 'lib/platform/start/restore.ts', back)).toContain('Opnieuw gewist: 1 persoon')
  })
  await withBlankDatabase(async (url) => {
    const back = join(folder, 'eerste.tar')
    expect(await run(url, 'lib/platform/start/restore.ts', back)).toContain('Opnieuw gewist: 1 persoon')
    expect(await namen(url)).toEqual(['B', 'een gebruiker'])
    expect(
      await query(url, `select actor from "Logboekregel" where handeling = 'gebruiker.deleteGegevens'`),
    ).toEqual([{ actor: 'achtergrondwerk: restore' }])
  })
}, 240_000)

const namen = async (url: string) =>
  (await query(url, 'select naam from "Gebruiker" order by naam')).map(({ naam }) => naam)

async function run(url: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', ...args],
    {
      env: {
        ...env,
        DATABASE_URL: url,
        NEXTAUTH_URL: 'http://localhost:3000',
        NEXTAUTH_SECRET: 'alleen-voor-de-tests-en-lang-genoeg',
        STORAGE_URL: `file:${join(folder, 'bestanden')}`,
      },
    },
  )
  return stdout
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
