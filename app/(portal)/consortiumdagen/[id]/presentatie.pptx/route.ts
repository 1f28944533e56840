import { maakPresentatie } from '@/lib/domain/consortiumdagen/presentatie'
import { absoluteUrl } from '@/lib/web/absolute-url'
import { apiRoute } from '@/lib/web/api-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { metVellen } from '../vellen'

/** The stand of a day as a PowerPoint file with its text as text. */
export async function GET(request: Request, context: RouteContext<'/consortiumdagen/[id]/presentatie.pptx'>) {
  const actor = await requireActor()
  const { id } = await context.params
  return apiRoute(() =>
    metVellen(actor, id, async ({ titel, naam, vellen }) => {
      const bestand = await maakPresentatie(titel, vellen, (slug) => absoluteUrl(paths.praktijkverhaal(slug)))
      return new Response(new Uint8Array(bestand), {
        headers: {
          'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
          'Content-Disposition': `attachment; filename="${naam}.pptx"`,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    }),
  )(request, context)
}
