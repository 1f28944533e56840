import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Blok, Meegekomen, PdfBeelden, Weggelaten } from './ruwe-tekst'

type Plek = PdfBeelden['plekken'][number]
/** A picture where it stands on a page. */
export type Paginabeeld = Pick<Plek, 'plek' | 'vak'> & { zet: (alt: string) => Blok }

/**
 * The pictures of a PDF by the page they stand on, and those of which `zet` made a block. What comes back on half of the
 * pages is a logo or a line, and stays out like the words of a header.
 */
export function verdeelBeelden({ plaatjes, plekken }: PdfBeelden, paginas: number) {
  const genomen = new Map<string, Meegekomen>()
  const zet = (plaats: string, alt: string): Blok => {
    const bytes = plaatjes.find((een) => een.plaats === plaats)?.bytes
    const een = genomen.get(plaats) ?? {
      id: randomUUID(),
      plaats: `${plaats}.png`,
      alt,
      onder: null,
      ...(bytes && { bytes }),
    }
    genomen.set(plaats, een)
    return { soort: 'afbeelding', id: een.id, alt }
  }
  const keer = (plaats: string) =>
    new Set(plekken.filter((een) => een.plaats === plaats).map(({ pagina }) => pagina)).size
  const herhaald = plaatjes.filter(({ plaats }) => keer(plaats) >= 2 && keer(plaats) >= paginas / 2)
  const isHerhaald = (plaats: string) => herhaald.some((een) => een.plaats === plaats)
  return {
    aantal: plaatjes.length,
    weggelaten: herhaald.map((): Weggelaten => ({ wat: TERUGKEREND, onder: null })),
    op: (nummer: number): Paginabeeld[] =>
      plekken
        .filter(({ pagina, plaats }) => pagina === nummer && !isHerhaald(plaats))
        .map(({ plek, vak, plaats }) => ({ plek, vak, zet: (alt) => zet(plaats, alt) })),
    meegekomen: (): Meegekomen[] => [...genomen.values()],
  }
}

const TERUGKEREND = 'afbeelding die op de bladzijden terugkomt, zoals een logo'

type Lijn = { x: number; eindX: number; y: number }

/** Before which line a picture stands: after the last one above it in the same column. */
export function regelNa(regels: readonly Lijn[], { vak }: Paginabeeld): number {
  const [links, onder, rechts, boven] = vak
  return (
    1 + regels.findLastIndex(({ x, eindX, y }) => y >= (onder + boven) / 2 && x < rechts && eindX > links)
  )
}
