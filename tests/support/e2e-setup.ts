import { PORTAL_SECRET, startPortal } from './portal'

/**
 * Playwright's global setup: one portal for the whole run. Tests find it in `baseURL` and in DATABASE_URL. With
 * E2E_BASE_URL, E2E_DATABASE_URL and E2E_SECRET set they run against a portal that is up already.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const running = process.env['E2E_BASE_URL']
  if (running) {
    return giveToWorkers(running, process.env['E2E_DATABASE_URL'] ?? '', process.env['E2E_SECRET'] ?? '')
  }
  const port = Number(process.env['E2E_PORT'])
  const portal = await startPortal({
    port,
    flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  })
  giveToWorkers(portal.address, portal.databaseUrl, PORTAL_SECRET)
  return portal.stop
}

/** The workers inherit these: with them a test writes data and sessions as the portal itself would. */
function giveToWorkers(address: string, databaseUrl: string, secret: string): () => Promise<void> {
  Object.assign(process.env, { NEXTAUTH_URL: address, DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret })
  return async () => undefined
}
