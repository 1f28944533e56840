import 'server-only'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { eisGeenPersoon } from '../praktijkverhalen/persoonsgegevens'

/**
 * About a story one writes as carefully as in it: what surely points at somebody is refused. A name may be that of a
 * colleague, so it is left to who writes. Throws InvalidInputError with what has to go.
 */
export function eisZorgvuldig(soort: PublicatieSoort, tekst: string): void {
  if (soort === 'PRAKTIJKVERHAAL')
    eisGeenPersoon({ tekst }, ['EMAIL', 'GEBOORTEDATUM', 'BSN', 'TELEFOON', 'POSTCODE'])
}
