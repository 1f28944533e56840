import { findKalender } from '@/lib/domain/scholingen/queries'
import { apiRoute, json } from '@/lib/web/api-route'
import { requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { kalenderantwoord } from '../../kalenderantwoord'

/** One scholing as a calendar file, at `/scholingsagenda/<slug>.ics` (a rewrite in next.config.ts). */
export async function GET(request: Request, context: RouteContext<'/scholingsagenda/[slug]/ics'>) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await context.params
  return apiRoute(async () => {
    const regels = await nullWhenInvalid(findKalender(actor, { slug }))
    if (!regels) return json(404, 'Deze scholing bestaat niet, of je hebt er geen toegang toe.')
    return kalenderantwoord(regels[0]?.titel ?? 'Scholing', `${slug}.ics`, regels)
  })(request, context)
}
