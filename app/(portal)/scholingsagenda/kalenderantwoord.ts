import 'server-only'
import { kalenderbestand } from '@/lib/domain/scholingen/kalenderbestand'
import type { listKalender } from '@/lib/domain/scholingen/queries'
import { absoluteUrl } from '@/lib/web/absolute-url'
import { paths } from '@/lib/web/paths'

type Regel = Omit<Awaited<ReturnType<typeof listKalender>>[number], 'slug'> & {
  /** null: there is no page (any more) */
  slug: string | null
}

/** A calendar file to download; the addresses in it lead back to the portal. */
export function kalenderantwoord(naam: string, bestandsnaam: string, regels: readonly Regel[]): Response {
  const metAdres = regels.map(({ slug, ...regel }) => ({
    ...regel,
    adres: absoluteUrl(slug === null ? paths.mijn() : paths.scholing(slug)),
  }))
  return new Response(kalenderbestand(naam, metAdres), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${bestandsnaam}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
