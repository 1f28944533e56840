import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { currentChoices } from '@/lib/web/moved-choices'
import { strictParameters } from '@/lib/web/search-params'
import { searchPortal } from '@/search/query'

const NAMEN = ['q', 'soort', 'doelgroep', 'netwerk', 'pagina', 'perPagina'] as const

/** GET /api/zoeken, see contract.md §6. */
export const GET = apiRoute(async (request) => {
  const actor = await requireApiActor()
  const { q, ...rest } = strictParameters(request, NAMEN)
  const uitslag = await searchPortal.fromUntrusted(actor, { tekst: q, ...(await currentChoices(rest)) })
  const { resultaten, zoekvraag, totaal, duurMs, motor, bedoelde, facetten } = uitslag
  return Response.json({
    zoekvraag,
    totaal,
    pagina: uitslag.pagina,
    perPagina: uitslag.perPagina,
    duurMs,
    motor,
    bedoelde,
    resultaten: resultaten.map(
      ({ ref, soort: kind, titel, url, fragment, doelgroepen, netwerken, bijgewerkt }) => ({
        ref,
        soort: kind,
        titel,
        url,
        fragment: fragment.map(({ tekst }) => tekst).join(''),
        doelgroepen,
        netwerk: netwerken.length === 1 ? netwerken[0] : null,
        bijgewerkt: bijgewerkt.toISOString(),
      }),
    ),
    facetten,
  })
})
