import { z } from '@/lib/kernel/zod'
import { optioneelWebadres, optioneleAlinea, regel } from '../publicatie/schema'

/** Names of gemeenten: a list, or from a form one per line or separated by commas. */
const gemeenten = z.preprocess(
  (value) =>
    (typeof value === 'string' ? value.split(/[\n,;]/) : Array.isArray(value) ? value : [])
      .map((naam) => (typeof naam === 'string' ? naam.trim() : naam))
      .filter((naam) => naam !== ''),
  z.array(regel('deze gemeente', 80)).max(60, 'Houd het bij 60 gemeenten.'),
)

const perJaar = (wat: string) =>
  z.coerce
    .number(`Vul in hoeveel ${wat} per jaar zijn afgesproken.`)
    .int('Vul een heel getal in.')
    .min(0, 'Vul 0 of meer in.')
    .max(1_000, 'Dat is wel heel veel. Vul een kleiner getal in.')

/** What beheer fills in about a netwerk. */
export const netwerkVelden = {
  naam: regel('een naam', 160),
  korteNaam: regel('een korte naam', 60),
  gemeenten,
  gemeentenGeverifieerd: z.boolean().default(false),
  website: optioneelWebadres,
  contactrol: regel('een rol', 80),
  geverifieerd: z.boolean().default(false),
  opmerking: optioneleAlinea('de opmerking', 2_000),
  verhalenPerJaar: perJaar('verhalen').default(2),
  webinarsPerJaar: perJaar('webinars').default(2),
  actief: z.boolean().default(true),
}
