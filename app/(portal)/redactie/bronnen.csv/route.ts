import { exportBronnen } from '@/lib/domain/bronnen/export-bronnen'
import { apiRoute } from '@/lib/web/api-route'
import { csvAntwoord } from '@/lib/web/csv-route'
import { requireActor } from '@/lib/web/require-actor'
import { queryOf } from '@/lib/web/search-params'

/** The bronnen as a CSV file, filtered as their page. It names nobody, so no password is asked. */
export async function GET(request: Request, context: RouteContext<'/redactie/bronnen.csv'>) {
  const actor = await requireActor('REDACTIE')
  return apiRoute(async () => csvAntwoord(await exportBronnen.fromForm(actor, queryOf(request))))(
    request,
    context,
  )
}
