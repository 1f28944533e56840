import { listLinkdoelen, searchLinkdoelen } from '@/lib/domain/publicatie/queries'
import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { strictParameters } from '@/lib/web/search-params'

/**
 * What a text may link to, for its editor: GET /linkdoelen?q= looks by words of a title, ?ids= (with commas between) says
 * what the links that are there lead to now.
 */
export const GET = apiRoute(async (request) => {
  const actor = await requireApiActor()
  const { q, ids } = strictParameters(request, ['q', 'ids'])
  const doelen =
    ids === undefined
      ? await searchLinkdoelen.fromUntrusted(actor, { tekst: q })
      : await listLinkdoelen.fromUntrusted(actor, { ids: ids.split(',') })
  return Response.json({ doelen })
})
