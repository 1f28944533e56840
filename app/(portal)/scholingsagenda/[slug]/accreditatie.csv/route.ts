import { exportAccreditatie } from '@/lib/domain/scholingbeheer/export-accreditatie'
import { csvRoute } from '@/lib/web/csv-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

/** Who was there, with their number, for the accreditation. Asks the password first; each download stands in the logboek. */
export async function GET(
  request: Request,
  context: RouteContext<'/scholingsagenda/[slug]/accreditatie.csv'>,
) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const { slug } = await context.params
  return csvRoute(request, actor, paths.inschrijvingen(slug, { bevestigd: 'ja' }), () =>
    exportAccreditatie(actor, { slug }),
  )
}
