import { certificaatblad } from '@/lib/domain/certificaten/certificaatblad'
import { findEigenCertificaat } from '@/lib/domain/certificaten/queries'
import { absoluteUrl } from '@/lib/web/absolute-url'
import { apiRoute, json } from '@/lib/web/api-route'
import { paths } from '@/lib/web/paths'
import { pdfAnswer } from '@/lib/web/pdf-answer'
import { requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'

/** One's own certificate of a scholing. */
export async function GET(
  request: Request,
  context: RouteContext<'/scholingsagenda/[slug]/certificaat.pdf'>,
) {
  const actor = await requireActor()
  const { slug } = await context.params
  return apiRoute(async () => {
    const certificaat = await nullWhenInvalid(findEigenCertificaat(actor, { slug }))
    if (!certificaat) return json(404, 'Voor deze scholing heb je (nog) geen certificaat.')
    const adres = absoluteUrl(paths.certificaat(certificaat.code))
    return pdfAnswer(certificaatblad(certificaat, adres), `certificaat-${certificaat.slug}`)
  })(request, context)
}
