import 'server-only'
import type { TekstNode } from '../teksten/schema'
import { type Dikte, letterbreedte } from './letterbreedte'

type Opmaak = { breedte: number; grootte: number; dikte: Dikte }

// As the style sheets draw it: 1.5rem wide with 14 px to the rem, less its margins and with room beside a neighbour.
const VOETNOOT = 17
// An address behind a link is printed a little smaller, and may be broken anywhere.
const ADRES = 0.85

/** Lines that inline content takes in a column, as a browser breaks them: between words, and long words anywhere. */
export function regelaantal(inhoud: readonly TekstNode[] | undefined, opmaak: Opmaak): number {
  const zetter = new Zetter(opmaak.breedte)
  for (const node of inhoud ?? []) {
    if (node.type === 'hardBreak') zetter.nieuweRegel()
    else if (node.type === 'voetnoot') zetter.stuk(VOETNOOT)
    else if (node.type === 'text') zetTekst(zetter, node, opmaak)
  }
  return zetter.regels()
}

function zetTekst(
  zetter: Zetter,
  { text, marks = [] }: Extract<TekstNode, { type: 'text' }>,
  opmaak: Opmaak,
) {
  const dikte = marks.some(({ type }) => type === 'bold') ? 'vet' : opmaak.dikte
  for (const teken of text) zetTeken(zetter, teken, letterbreedte(teken, dikte) * opmaak.grootte)
  const link = marks.find((mark) => mark.type === 'link')
  // The address of a page of our own is not printed.
  if (!link || !('href' in link.attrs) || !link.attrs.href.startsWith('http')) return
  for (const teken of ` (${link.attrs.href})`) {
    zetter.stuk(letterbreedte(teken, dikte) * opmaak.grootte * ADRES)
    zetter.breekbaar()
  }
}

function zetTeken(zetter: Zetter, teken: string, breedte: number) {
  if (teken === ' ') return zetter.spatie(breedte)
  zetter.stuk(breedte)
  if (teken === '-' || teken === '–') zetter.breekbaar()
}

class Zetter {
  private aantal = 1
  private positie = 0
  private woord = 0
  private wit = 0
  private readonly breedte: number

  constructor(breedte: number) {
    this.breedte = breedte
  }

  stuk(breedte: number) {
    this.woord += breedte
  }

  spatie(breedte: number) {
    this.breekbaar()
    this.wit = breedte
  }

  nieuweRegel() {
    this.breekbaar()
    this.aantal += 1
    this.positie = 0
    this.wit = 0
  }

  regels(): number {
    this.breekbaar()
    return this.aantal
  }

  /** What came since the last place to break goes on this line, or else on the next. */
  breekbaar() {
    if (this.woord === 0) return
    const past = this.positie + this.wit + this.woord <= this.breedte
    if (!past && this.positie > 0) this.aantal += 1
    this.positie = past ? this.positie + this.wit : 0
    const heel = Math.floor(this.woord / this.breedte)
    this.aantal += heel
    this.positie += this.woord - heel * this.breedte
    this.woord = 0
    this.wit = 0
  }
}

/** Width of a line of plain text. */
export const regels = (tekst: string, opmaak: Opmaak): number =>
  regelaantal([{ type: 'text', text: tekst }], opmaak)
