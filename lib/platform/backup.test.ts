import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { migrationSql } from '@/prisma/migration-files'
import { withBlankDatabase, withFreshDatabase } from '@/tests/support/database'
import { BackupError, restoreBackup, verifyBackup, writeBackup } from './backup'

const NOW = new Date('2026-03-12T13:30:00Z')
// What a careless copy loses: quotes, line ends, an emoji, a backslash, JSON null beside no value, a microsecond.
const STRANGE = 'Zoë zegt: "ja"\r\n\\N \u{1F98B} </script>\t'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kennisplein-backuptest-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('een back-up', () => {
  test('zet alles terug zoals het was, ook wat alleen mag worden toegevoegd', async () => {
    await withFilledDatabase(async (url) => {
      const files = join(folder, 'bestanden')
      mkdirSync(join(files, 'diep'), { recursive: true })
      writeFileSync(
        join(files, 'diep', 'een plaatje met een lange naam, é en spaties.bin'),
        Buffer.from([0, 255, 10, 13, 0]),
      )
      writeFileSync(join(files, 'leeg'), '')
      const first = await writeBackup({ url, files, path: join(folder, 'eerste.tar') }, NOW)

      await query(
        url,
        `update "Netwerk" set naam = 'kwijt'; delete from "Gebruiker"; drop table "Reflectie" cascade`,
      )
      rmSync(files, { recursive: true })
      await restoreBackup({ url, files, path: join(folder, 'eerste.tar') }, migrationSql)

      const second = await writeBackup({ url, files, path: join(folder, 'tweede.tar') }, NOW)
      expect(second).toEqual(first)
      expect(first.tabellen.find(({ tabel }) => tabel === 'public.Logboekregel')?.rijen).toBe(1)
      expect(first.tabellen.find(({ tabel }) => tabel === 'graphile_worker._private_jobs')?.rijen).toBe(1)
      expect(readFileSync(join(files, 'diep', 'een plaatje met een lange naam, é en spaties.bin'))).toEqual(
        Buffer.from([0, 255, 10, 13, 0]),
      )
      expect(await query(url, 'select naam from "Netwerk"')).toEqual([{ naam: STRANGE }])
    })
  })

  test('laat na het terugzetten de regels van de database weer gelden, en de nummers doorlopen', async () => {
    await withFilledDatabase(async (url) => {
      await backupAndRestore(url)
      await expect(query(url, 'delete from "Logboekregel"')).rejects.toThrow('append-only')
      await expect(
        query(url, `insert into "GebruikerRol" ("gebruikerId", rol) values (gen_random_uuid(), 'BEHEER')`),
      ).rejects.toThrow('foreign key')
      await query(
        url,
        `insert into "Logboekregel" (handeling, actor, resultaat) values ('b', 'test', 'GELUKT')`,
      )
      expect(await query(url, 'select id::int from "Logboekregel" order by id')).toEqual([
        { id: 1 },
        { id: 2 },
      ])
    })
  })

  test('gaat ook terug in een lege database', async () => {
    const path = join(folder, 'over.tar')
    await withFilledDatabase((url) => writeBackup({ url, files: null, path }, NOW))
    await withBlankDatabase(async (url) => {
      await restoreBackup({ url, files: null, path }, migrationSql)
      expect(await query(url, 'select naam from "Netwerk"')).toEqual([{ naam: STRANGE }])
      expect(await migrate(url)).toEqual([])
    })
  })

  test('ziet één moment: wat er tijdens het maken bij komt, zit er nergens half in', async () => {
    await withFilledDatabase(async (url) => {
      const path = join(folder, 'moment.tar')
      const adding = query(
        url,
        `do $$ begin for i in 1..300 loop
           insert into "Logboekregel" (handeling, actor, resultaat) values ('x', 'test', 'GELUKT');
           insert into "RateLimit" (key) values ('x' || i); commit; end loop; end $$`,
      )
      const { tabellen } = await writeBackup({ url, files: null, path }, NOW)
      await adding
      const rows = (name: string) => tabellen.find(({ tabel }) => tabel === `public.${name}`)?.rijen ?? 0
      expect(rows('Logboekregel') - 1).toBe(rows('RateLimit'))
    })
  })
})

describe('een beschadigde back-up', () => {
  test('met één andere byte, waar dan ook, wordt geweigerd', async () => {
    await withFilledDatabase(async (url) => {
      const whole = readFileSync(await aBackup(url))
      const end = whole.lastIndexOf('manifest.json\n')
      for (const place of [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) {
        const bytes = Buffer.from(whole)
        const at = firstDataByte(bytes, Math.floor(end * place))
        bytes[at] = (bytes[at] ?? 0) ^ 1
        await expectRefusal(url, bytes)
      }
    })
  })

  test('waar het eind af is, wordt geweigerd', async () => {
    await withFilledDatabase(async (url) => {
      const whole = readFileSync(await aBackup(url))
      for (const missing of [1, 700, 5_000])
        await expectRefusal(url, whole.subarray(0, whole.length - 1_024 - missing))
    })
  })

  test('die geen back-up is of niet bestaat, wordt geweigerd', async () => {
    writeFileSync(join(folder, 'brief.txt'), 'Beste lezer,\n'.repeat(200))
    await expect(verifyBackup(join(folder, 'brief.txt'))).rejects.toThrow(BackupError)
    await expect(verifyBackup(join(folder, 'weg.tar'))).rejects.toThrow('bestaat niet')
  })
})

test('een back-up van een nieuwere versie wordt geweigerd', async () => {
  await withFilledDatabase(async (url) => {
    const path = await aBackup(url)
    await expect(restoreBackup({ url, files: null, path }, () => null)).rejects.toThrow('nieuwere versie')
  })
})

test('terugzetten terwijl het portaal draait wordt geweigerd', async () => {
  await withFilledDatabase(async (url) => {
    const path = await aBackup(url)
    const portal = new pg.Client({ connectionString: url })
    await portal.connect()
    await expect(restoreBackup({ url, files: null, path }, migrationSql)).rejects.toThrow('stop het eerst')
    await portal.end()
  })
})

test('een bestaand bestand wordt niet overschreven', async () => {
  await withFilledDatabase(async (url) => {
    const path = await aBackup(url)
    await expect(writeBackup({ url, files: null, path }, NOW)).rejects.toThrow('bestaat al')
  })
})

/** The nearest place at or after `from` that is no filling between two parts, where a changed bit means nothing. */
function firstDataByte(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === 0) at += 1
  return at
}

async function expectRefusal(url: string, bytes: Buffer): Promise<void> {
  const path = join(folder, 'beschadigd.tar')
  writeFileSync(path, bytes)
  const before = await query(url, 'select naam from "Netwerk"')
  await expect(restoreBackup({ url, files: null, path }, migrationSql)).rejects.toThrow(/beschadigd/)
  expect(await query(url, 'select naam from "Netwerk"')).toEqual(before)
}

async function aBackup(url: string): Promise<string> {
  const path = join(folder, 'back-up.tar')
  await writeBackup({ url, files: null, path }, NOW)
  return path
}

async function backupAndRestore(url: string): Promise<void> {
  await restoreBackup({ url, files: null, path: await aBackup(url) }, migrationSql)
}

async function withFilledDatabase(work: (url: string) => Promise<unknown>): Promise<void> {
  await withFreshDatabase(async (url) => {
    await query(
      url,
      `insert into "Netwerk" (id, ref, slug, naam, "korteNaam", gemeenten, contactrol, "updatedAt", vindplaatsen)
       values (gen_random_uuid(), 'netwerk/test', 'test', $1, 'T', array['a,b', 'c"d', ''], 'rol', '2026-03-29 00:59:59.999+00', 'null')`,
      [STRANGE],
    )
    await query(
      url,
      `insert into "Gebruiker" (id, email, naam, "updatedAt") values (gen_random_uuid(), 'a@b.nl', 'A', now())`,
    )
    await query(
      url,
      `insert into "Logboekregel" (handeling, actor, resultaat) values ('a', 'test', 'GELUKT')`,
    )
    await query(url, `select graphile_worker.add_job('mail.send', '{"sleutel":"x"}', queue_name := 'rij')`)
    await work(url)
  })
}

async function query(url: string, sql: string, values?: string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}
