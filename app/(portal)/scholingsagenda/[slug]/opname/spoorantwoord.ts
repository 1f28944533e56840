import { json } from '@/lib/web/api-route'

/** The answer with what plays along with a recording; without any of it the same 404 as for who may not see it. */
export const spoorantwoord = <Stuk>(
  stukken: readonly Stuk[],
  alsTekst: (stukken: readonly Stuk[]) => string,
) =>
  stukken.length === 0
    ? json(404, 'Dit bestaat niet, of je hebt er geen toegang toe.')
    : new Response(alsTekst(stukken), {
        headers: { 'Content-Type': 'text/vtt; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
      })
