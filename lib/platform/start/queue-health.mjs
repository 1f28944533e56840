// Health check of the background process: unhealthy when work that could be done has waited for five minutes.
// Plain JavaScript, because a check every half minute should not compile anything.
import pg from 'pg'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5_000 })
try {
  await client.connect()
  const { rows } = await client.query(
    `select count(*)::int as waiting from graphile_worker._private_jobs
      where is_available and attempts < max_attempts and run_at < now() - interval '5 minutes'`,
  )
  process.exit(rows[0].waiting === 0 ? 0 : 1)
} catch {
  process.exit(1)
}
