import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { vindZekerInTekst } from '../praktijkverhalen/persoonsgegevens'

// What surely points at somebody. A name may be that of a colleague, so it is left to who writes.
const WIJST_AAN = ['EMAIL', 'GEBOORTEDATUM', 'BSN', 'TELEFOON', 'POSTCODE']

/** About a story one writes as carefully as in it. Throws InvalidInputError with what has to go. */
export function eisGeenPersoon(soort: PublicatieSoort, tekst: string): void {
  if (soort !== 'PRAKTIJKVERHAAL') return
  const gevonden = vindZekerInTekst(tekst).filter((vondst) => WIJST_AAN.includes(vondst.soort))
  if (gevonden.length === 0) return
  const stukken = gevonden.map(({ begin, einde }) => tekst.slice(begin, einde))
  throw new InvalidInputError({
    tekst: [`Haal dit weg, want het wijst misschien naar iemand: ${[...new Set(stukken)].join(', ')}.`],
  })
}
