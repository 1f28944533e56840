import 'server-only'
import { headers } from 'next/headers'
import { type Blad, bladHtml } from '@/lib/domain/teksten/blad'
import { orderPdf } from '@/lib/platform/print-queue'

/**
 * The page as a PDF to save under this name (letters, digits, hyphens), made by the background process. When that does
 * not work the same page comes as it is, with a sentence on how to keep it.
 */
export async function pdfAnswer(blad: Blad, naam: string): Promise<Response> {
  const pdf = await orderPdf(blad)
  if (pdf)
    return new Response(pdf, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${naam}.pdf"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  const [eerste = [], ...rest] = blad.bladzijden
  const uitleg = {
    soort: 'ALINEA',
    maat: 'KLEIN',
    tekst: 'Een PDF maken lukte nu niet. Probeer het straks nog eens, of druk deze bladzijde af.',
  } as const
  const html = bladHtml(
    { ...blad, bladzijden: [[uitleg, ...eerste], ...rest] },
    '',
    (await headers()).get('x-nonce') ?? '',
  )
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '30' },
  })
}
