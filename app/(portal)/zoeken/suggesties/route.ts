import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { strictParameters } from '@/lib/web/search-params'
import { searchSuggesties } from '@/search/query'

/** GET /zoeken/suggesties?q=: what the box offers to somebody who is still typing. Nothing is kept of it. */
export const GET = apiRoute(async (request) => {
  const actor = await requireApiActor()
  const { q } = strictParameters(request, ['q'])
  const suggesties = await searchSuggesties.fromUntrusted(actor, { tekst: q })
  return Response.json({ suggesties: suggesties.map(({ soort, titel, url }) => ({ soort, titel, url })) })
})
