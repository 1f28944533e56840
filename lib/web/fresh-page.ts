import 'server-only'
import type { Route } from 'next'

const NO_STORE = { 'Cache-Control': 'private, no-store' }

/**
 * Leads to `target` with a page that is new in the browser: what the app remembered of the pages before is forgotten.
 * For when the reader becomes somebody else. Answer it from a route that an action redirects to.
 */
export function freshPage(request: Request, target: Route): Response {
  // After an action the framework looks where it will lead. It must find no page here: then the browser itself goes.
  const isOwnFetch = request.headers.has('rsc') || request.headers.get('sec-fetch-dest') === 'empty'
  if (isOwnFetch) return new Response(null, { status: 204, headers: NO_STORE })
  return new Response(null, { status: 303, headers: { ...NO_STORE, Location: target } })
}
