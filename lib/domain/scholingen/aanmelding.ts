import 'server-only'

type Gegevens = {
  /** first begin of all dates; null while there is none */
  eersteBegin: Date | null
  /** false: not (yet) through the portal */
  aanmeldenOpen: boolean
  aanmeldenTot: Date | null
  /** free places for who asks, see `vrijVoor`; null when there is no limit */
  vrij: number | null
  wachtend: number
}

/** Can somebody enrol now? `vrij` is null when there is no limit. */
export type Aanmeldstand =
  | { stand: 'OPEN'; vrij: number | null }
  | { stand: 'VOL'; wachtend: number }
  | { stand: 'GESLOTEN'; zin: string }

/** The rule of enrolling: closed while not opened, once it began or its last day passed; full when there is no place for who asks. */
export function aanmeldstand(
  { eersteBegin, aanmeldenOpen, aanmeldenTot, vrij, wachtend }: Gegevens,
  now: Date,
): Aanmeldstand {
  if (!eersteBegin)
    return { stand: 'GESLOTEN', zin: 'De datum staat nog niet vast. Aanmelden kan zodra er een datum is.' }
  if (eersteBegin <= now)
    return { stand: 'GESLOTEN', zin: 'Deze scholing is al begonnen of voorbij. Aanmelden kan niet meer.' }
  if (!aanmeldenOpen)
    return {
      stand: 'GESLOTEN',
      zin: 'Aanmelden kan (nog) niet via Kennisplein. Vraag de organisator hoe je mee kunt doen.',
    }
  if (aanmeldenTot && aanmeldenTot <= now) {
    return { stand: 'GESLOTEN', zin: 'De aanmeldtermijn is voorbij. Vraag de organisator of er nog plek is.' }
  }
  return vrij === null || vrij > 0 ? { stand: 'OPEN', vrij } : { stand: 'VOL', wachtend }
}
