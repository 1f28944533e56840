import 'server-only'
import type { Blad } from '../teksten/blad'
import type { Vel } from './dialijnen'

/** The sheets as pages to print, one idea a page, as the stand shows them. */
export const standblad = (titel: string, vellen: readonly Vel[]): Blad => ({
  titel,
  vorm: 'LIGGEND',
  bladzijden: vellen.map(({ kop, over, regels }) => [
    { soort: 'TITEL', tekst: kop },
    ...regels.map(({ tekst, teken }) => ({
      soort: 'ALINEA' as const,
      tekst: teken ? `${teken} ${tekst}` : tekst,
      maat: 'GROOT' as const,
    })),
    ...(over && over.titel !== kop
      ? [{ soort: 'ALINEA' as const, tekst: over.titel, maat: 'KLEIN' as const }]
      : []),
  ]),
})
