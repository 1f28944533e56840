import { listKalender, listKeuzes } from '@/lib/domain/scholingen/queries'
import { apiRoute } from '@/lib/web/api-route'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { requireActor } from '@/lib/web/require-actor'
import { leesAgendafilter } from '../scholingsagenda/agenda-adres'
import { kalenderantwoord } from '../scholingsagenda/kalenderantwoord'

/** The agenda with the filters of the address as a calendar file. */
export async function GET(request: Request, context: object) {
  const actor = await requireActor()
  const adres = Object.fromEntries(new URL(request.url).searchParams)
  const keuzes = await listKeuzes(actor, {})
  await followMergedChoices(adres, keuzes)
  return apiRoute(async () => {
    const filter = leesAgendafilter(adres, keuzes)
    return kalenderantwoord(
      'Scholingsagenda Kennisplein',
      'scholingsagenda.ics',
      await listKalender(actor, filter),
    )
  })(request, context)
}
