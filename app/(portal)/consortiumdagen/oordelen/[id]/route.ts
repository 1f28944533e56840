import { listOordelen } from '@/lib/domain/oordelen/queries'
import { apiRoute, requireApiActor } from '@/lib/web/api-route'

/** GET: what every netwerk says of a story at this moment, for a stand that shows it. */
export const GET = apiRoute(async (_request, { params }: RouteContext<'/consortiumdagen/oordelen/[id]'>) => {
  const actor = await requireApiActor()
  const netwerken = await listOordelen.fromUntrusted(actor, { id: (await params).id })
  return Response.json({
    netwerken: netwerken.map(({ slug, korteNaam, oordeel }) => ({ slug, korteNaam, oordeel })),
  })
})
