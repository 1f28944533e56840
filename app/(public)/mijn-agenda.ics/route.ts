import { readAgendaFeed } from '@/lib/web/agenda-feed'
import { apiRoute, json } from '@/lib/web/api-route'
import { kalenderantwoord } from '../../(portal)/scholingsagenda/kalenderantwoord'

/** What somebody enrolled for, for their own agenda program: the secret in the address says whose (security.md S9). */
export const GET = apiRoute(async (request: Request) => {
  const regels = await readAgendaFeed(request)
  if (regels === 'TE_VAAK')
    return json(429, 'Dit adres wordt te vaak gevraagd. Probeer het over een uur weer.')
  if (!regels) return json(404, 'Dit adres bestaat niet (meer).')
  return kalenderantwoord('Mijn scholingen', 'mijn-agenda.ics', regels)
})
