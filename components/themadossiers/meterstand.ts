// In CSS pixels, as `@page kenniskaart` and `.kenniskaart` in print.css have it: the sheet inside its margins, and a line.
const BLAD = (279 / 25.4) * 96
const REGEL = 11.5 * (96 / 72) * 1.35
const KOLOMMEN = 2
// The server decides without a browser and rounds every doubt up; this much room at the foot keeps the two from
// contradicting each other. The browser test of the kenniskaart holds it.
const RESERVE = 55

export type Meterstand = {
  past: boolean
  /** of the room there is; more than 100 when it does not fit */
  procent: number
  zin: string
  /** as `zin`, in steps of five lines while there is room: not every line is worth interrupting somebody for */
  gesproken: string
}

/** What the meter says of a card that is `hoogte` pixels high on paper, foot included. */
export function meterstand(hoogte: number): Meterstand {
  const ruimte = BLAD - RESERVE
  const over = Math.floor(((ruimte - hoogte) * KOLOMMEN) / REGEL)
  const past = hoogte <= ruimte
  const procent = Math.min(100, Math.round((hoogte / ruimte) * 100))
  return {
    past,
    procent,
    zin: zin(past, Math.abs(over)),
    gesproken: zin(past, past && over > 5 ? over - (over % 5) : Math.abs(over)),
  }
}

function zin(past: boolean, aantal: number): string {
  const regels = aantal === 1 ? '1 regel' : `${aantal} regels`
  if (!past)
    return `Ongeveer ${regels} te veel voor één A4. Maak de tekst korter: zo kan de kaart niet naar de lezers.`
  return aantal === 0 ? 'Het A4 is vol.' : `Nog ongeveer ${regels} over op het A4.`
}
