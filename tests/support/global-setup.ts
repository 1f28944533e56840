import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '@/lib/platform/start/postgres'
import { migrate } from '@/prisma/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** connection strings with PLAATS where the name of the database goes */
    postgres: { url: string; adminUrl: string }
  }
}

// Speed over safety: these data live as long as the test run.
const RECKLESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

let cleanUp = async () => {}

/** One real PostgreSQL for the whole run; `kennisplein` in it is the migrated template that each worker copies. */
export async function setup(project: TestProject): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'kennisplein-test-'))
  // mkdtemp makes it private; the server may run as another user.
  chmodSync(home, 0o711)
  const server = await startEmbeddedPostgres(home, { flags: RECKLESS })
  await migrate(server.url())
  await addEmptying(server.adminUrl('kennisplein'))
  project.provide('postgres', { url: server.url('PLAATS'), adminUrl: server.adminUrl('PLAATS') })
  cleanUp = async () => {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

export async function teardown(): Promise<void> {
  await cleanUp()
}

async function addEmptying(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // Tables that hold nothing are left alone: deleting from all of them takes ten times as long. Triggers are off, or
  // the logboek would refuse, and so are foreign keys, or the order would matter.
  await client.query(`
    create schema leegmaken;
    create function leegmaken.alles() returns void language plpgsql set session_replication_role = replica as $$
    declare tabel regclass; vol boolean;
    begin
      for tabel in
        select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and (n.nspname = 'public' and c.relname <> '_prisma_migrations'
          or n.nspname = 'graphile_worker' and c.relname in ('_private_jobs', '_private_job_queues'))
      loop
        execute format('select exists (select from %s)', tabel) into vol;
        if vol then execute format('delete from %s', tabel); end if;
      end loop;
    end $$;`)
  await client.end()
}
