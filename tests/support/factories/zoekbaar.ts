import type { Zoekbaar } from '@/lib/domain/publicatie/zoekbaar'

let teller = 0
/** A document of the search index with a ref of its own, that everybody who signed in may find. */
export const stuk = (wens: Partial<Zoekbaar> = {}): Zoekbaar => {
  teller += 1
  return {
    ref: `bron/stuk-${String(teller).padStart(4, '0')}`,
    soort: 'bron',
    titel: 'Zorg bij benauwdheid',
    kort: 'Wat je doet.',
    tekst: 'Zet een raam open.',
    url: `/bronnen/${teller}`,
    doelgroepen: [],
    netwerken: [],
    zichtbaarheid: 'LEDEN',
    bijgewerkt: new Date('2026-03-01T10:00:00Z'),
    gewicht: 1,
    ...wens,
  }
}
