import pg from 'pg'
import { expect, test } from 'vitest'
import { diffSchemas, schemaFiles } from '@/prisma/engine'
import { migrate } from '@/prisma/migrate'
import { lastSchema } from '@/prisma/new-migration'
import { databaseUrl, withBlankDatabase } from '@/tests/support/database'

test('the last migration was made after the last change of the schema', async () => {
  const missing = await diffSchemas(databaseUrl(), lastSchema(), schemaFiles())
  expect(missing, 'run: npm run db:migration -- <name>').toBe('')
})

test('all migrations together give what the schema says, and nothing that Prisma could have said itself', async () => {
  const sql = await diffSchemas(databaseUrl(), null, schemaFiles())
  const said = await withBlankDatabase(async (url) => {
    await query(url, `create extension pg_trgm; create extension unaccent; ${sql}`)
    return structureOf(url)
  })
  const made = await withBlankDatabase(async (url) => {
    await migrate(url)
    return structureOf(url)
  })

  expect(said.length).toBeGreaterThan(300)
  expect(said.filter((line) => !made.includes(line))).toEqual([])
  expect(made.filter((line) => !said.includes(line)).filter((line) => !line.includes(' WHERE '))).toEqual([])
})

test('applying the migrations a second time changes nothing', async () => {
  await withBlankDatabase(async (url) => {
    expect(await migrate(url)).not.toEqual([])
    const before = await structureOf(url)
    expect(await migrate(url)).toEqual([])
    expect(await structureOf(url)).toEqual(before)
  })
})

test('two processes can migrate the same empty database at once', async () => {
  await withBlankDatabase(async (url) => {
    const applied = await Promise.all([migrate(url), migrate(url)])
    const names = applied.flat()
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** Columns, enums, indexes and the constraints that Prisma knows, a line each. */
async function structureOf(url: string): Promise<string[]> {
  const rows = await query(
    url,
    `select format('%s.%s %s %s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then 'not null' end, pg_get_expr(d.adbin, d.adrelid)) as line
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relname <> '_prisma_migrations'
     union all
     select format('%s = %s', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
       from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typnamespace = 'public'::regnamespace group by t.typname
     union all
     select indexdef from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'
     union all
     select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') and conrelid::regclass::text <> '_prisma_migrations'
     order by line`,
  )
  return rows.map(({ line }) => line)
}

async function query(url: string, sql: string): Promise<{ line: string }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ line: string }>(sql)).rows
  } finally {
    await client.end()
  }
}
