import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { apiRoute, requireApiActor } from '@/lib/web/api-route'

/** GET /begrippen/uitleg: the words that texts explain by themselves, for who writes one. */
export const GET = apiRoute(async () => {
  const actor = await requireApiActor()
  return Response.json({ begrippen: await listBegrippenVoorUitleg(actor, {}) })
})
