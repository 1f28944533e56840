import 'server-only'
import type { TekstDoc } from '../teksten/schema'
import { blokkenVan, REGEL, type Zetblok } from './kenniskaartblokken'
import { regels } from './regelaantal'

/*
 * Does a kenniskaart fit on one A4, without a browser? The meter in the editor measures the real print layout, but what
 * a browser reports can be left out or made up, and a voorstel or a script has none. So the server sets the card itself:
 * it breaks lines by the widths of the real font and fills the two columns by the rules of components/layout/print.css.
 * Every doubt is rounded up, so it may refuse a card that fits to the last line and never passes one that needs a second
 * sheet. The meter keeps as much room free as this rounding can cost, so the two say the same. The browser test of the
 * kenniskaart compares this with the sheets that really come out of the printer.
 */

// All in CSS pixels. The page less its margins, less the foot with an address of two lines.
const BLADHOOGTE = (279 / 25.4) * 96
const BLADBREEDTE = (186 / 25.4) * 96
const VOET = 55
const KOP = { rand: 21, icoon: 49, bovenregel: 20.7, tekst: 626, letter: 24, regel: 28.8 }
const BRON = { letter: 10, regel: 13.75, marge: 7 }
const DATUM = 'Bijgewerkt op 30 september 2026'

type Kaart = {
  titel: string
  tekst: TekstDoc
  /** in the order of the footnotes */
  bronnen: readonly { titel: string; uitgever: string }[]
}

/** How many lines of a column do not fit on the A4; 0 when everything does. */
export function regelsTeVeel({ titel, tekst, bronnen }: Kaart): number {
  const titelregels = regels(titel, { breedte: KOP.tekst, grootte: KOP.letter, dikte: 'vet' })
  const kop = KOP.rand + Math.max(KOP.icoon, KOP.bovenregel + titelregels * KOP.regel)
  const onder = [DATUM, ...bronnen.map((bron, i) => ` · ${i + 1} ${bron.titel} (${bron.uitgever})`)].join('')
  const bronregels = regels(onder, { breedte: BLADBREEDTE, grootte: BRON.letter, dikte: 'gewoon' })
  const kolom = BLADHOOGTE - VOET - kop - BRON.marge - bronregels * BRON.regel
  return Math.ceil(teVeel(blokkenVan(tekst), kolom) / REGEL)
}

/** The height that is left over when two columns are full. A block that needs a third column counts with what it left open. */
function teVeel(blokken: readonly Zetblok[], kolom: number): number {
  let y = 0
  for (const [i, blok] of blokken.entries()) {
    const marge = i === 0 ? 0 : blok.marge
    const nodig = marge + blok.hoogte + aanhang(blok, blokken[i + 1])
    y = rest(y, kolom) < nodig ? naVolgendeKolom(y, marge, blok, kolom) : y + marge + blok.hoogte
  }
  return Math.max(0, y - 2 * kolom)
}

/** The room that is left in the column; past the second there is no limit, it is too much already. */
const rest = (y: number, kolom: number) => (y > 2 * kolom ? Number.POSITIVE_INFINITY : kolom - (y % kolom))

/** A heading never stands alone at the foot of a column. */
const aanhang = (blok: Zetblok, volgende: Zetblok | undefined) =>
  blok.bijVolgende && volgende ? volgende.marge + Math.min(volgende.hoogte, volgende.minimum) : 0

// Three lines of a paragraph stay together, at the foot of a column and at the top of the next.
const SAMEN = 3

function naVolgendeKolom(y: number, marge: number, blok: Zetblok, kolom: number): number {
  const over = rest(y, kolom)
  const totaal = Math.round(blok.hoogte / REGEL)
  const hier = Math.min(Math.floor((over - marge) / REGEL), totaal - SAMEN)
  if (blok.minimum < blok.hoogte && hier >= SAMEN) return y + over + (totaal - hier) * REGEL
  // What is higher than a whole column is broken all the same, where a browser sees fit.
  return blok.hoogte > kolom ? y + marge + blok.hoogte + SAMEN * REGEL : y + over + marge + blok.hoogte
}
