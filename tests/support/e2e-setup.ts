import { startPortal } from './portal'

/** Playwright's global setup: one portal for the whole run. Tests find it in `baseURL` and in DATABASE_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const port = Number(process.env['E2E_PORT'])
  const portal = await startPortal({
    port,
    flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  })
  process.env['DATABASE_URL'] = portal.databaseUrl
  return portal.stop
}
