import { findOpname } from '@/lib/domain/opnames/queries'
import { hoofdstukkenAlsWebvtt } from '@/lib/domain/opnames/webvtt'
import { apiRoute } from '@/lib/web/api-route'
import { requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { spoorantwoord } from '../spoorantwoord'

/** The chapters of the recording, for the browser's own player, for who may see the recording. */
export async function GET(
  request: Request,
  context: RouteContext<'/scholingsagenda/[slug]/opname/hoofdstukken.vtt'>,
) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await context.params
  return apiRoute(async () => {
    const opname = await nullWhenInvalid(findOpname(actor, { slug }))
    return spoorantwoord(opname?.hoofdstukken ?? [], hoofdstukkenAlsWebvtt)
  })(request, context)
}
