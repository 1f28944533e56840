import { standblad } from '@/lib/domain/consortiumdagen/standblad'
import { apiRoute } from '@/lib/web/api-route'
import { pdfAnswer } from '@/lib/web/pdf-answer'
import { requireActor } from '@/lib/web/require-actor'
import { metVellen } from '../vellen'

/** The stand of a day as a PDF, one screen a page. */
export async function GET(request: Request, context: RouteContext<'/consortiumdagen/[id]/presentatie.pdf'>) {
  const actor = await requireActor()
  const { id } = await context.params
  return apiRoute(() =>
    metVellen(actor, id, ({ titel, naam, vellen }) => pdfAnswer(standblad(titel, vellen), naam)),
  )(request, context)
}
