import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { isPasBevestigd } from '@/lib/domain/gebruikers/policy'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { apiRoute } from './api-route'
import { paths } from './paths'

type Bestand = { csv: string; bestandsnaam: string }

/**
 * A list as a CSV file. It names people: without the password of a moment ago it is asked first, on the way to `terug`,
 * the page of the list (security.md S6, E1). The command behind `maak` writes the line in the logboek.
 */
export function csvRoute(
  request: Request,
  actor: GebruikerActor,
  terug: Route,
  maak: () => Promise<Bestand>,
): Promise<Response> {
  if (!actor.blik && !isPasBevestigd(actor, new Date())) redirect(paths.bevestigen(terug))
  return apiRoute(async () => csvAntwoord(await maak()))(request, undefined)
}

/** A CSV file that a browser saves and never shows. */
export const csvAntwoord = ({ csv, bestandsnaam }: Bestand): Response =>
  new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${bestandsnaam}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
