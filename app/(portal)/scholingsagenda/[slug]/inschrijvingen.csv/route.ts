import { redirect } from 'next/navigation'
import { isPasBevestigd } from '@/lib/domain/gebruikers/policy'
import { exportInschrijvingen } from '@/lib/domain/scholingen/export-inschrijvingen'
import { apiRoute } from '@/lib/web/api-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

/** Who enrolled, as a CSV file for the organiser. Asks the password first; each download stands in the logboek. */
export async function GET(
  request: Request,
  context: RouteContext<'/scholingsagenda/[slug]/inschrijvingen.csv'>,
) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER')
  const { slug } = await context.params
  if (!actor.blik && !isPasBevestigd(actor, new Date()))
    redirect(paths.bevestigen(paths.inschrijvingen(slug, { bevestigd: 'ja' })))
  return apiRoute(async () => {
    const { csv, bestandsnaam } = await exportInschrijvingen(actor, { slug })
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${bestandsnaam}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })(request, context)
}
