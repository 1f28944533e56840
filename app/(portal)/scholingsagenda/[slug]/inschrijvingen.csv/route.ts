import { exportInschrijvingen } from '@/lib/domain/scholingen/export-inschrijvingen'
import { csvRoute } from '@/lib/web/csv-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

/** Who enrolled, as a CSV file for the organiser. Asks the password first; each download stands in the logboek. */
export async function GET(
  request: Request,
  context: RouteContext<'/scholingsagenda/[slug]/inschrijvingen.csv'>,
) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER')
  const { slug } = await context.params
  return csvRoute(request, actor, paths.inschrijvingen(slug, { bevestigd: 'ja' }), () =>
    exportInschrijvingen(actor, { slug }),
  )
}
