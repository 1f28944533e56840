import 'server-only'
import { kalenderbestand } from '@/lib/domain/scholingen/kalenderbestand'
import type { listKalender } from '@/lib/domain/scholingen/queries'
import { absoluteUrl } from '@/lib/web/absolute-url'
import { paths } from '@/lib/web/paths'

type Regels = Awaited<ReturnType<typeof listKalender>>

/** A calendar file to download; the addresses in it lead back to the portal. */
export function kalenderantwoord(naam: string, bestandsnaam: string, regels: Regels): Response {
  const metAdres = regels.map(({ slug, ...regel }) => ({
    ...regel,
    adres: absoluteUrl(paths.scholing(slug)),
  }))
  return new Response(kalenderbestand(naam, metAdres), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${bestandsnaam}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
