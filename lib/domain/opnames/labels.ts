/** What the organiser reads while a recording is locked, by why it is. */
export const SLOT_ZINNEN = {
  GEEN_SPREKERS: 'De opname blijft dicht tot je de sprekers noemt en zij akkoord zijn.',
  WACHT_OP_AKKOORD: 'De opname blijft dicht tot alle sprekers akkoord zijn.',
  GEEN_AKKOORD: 'De opname blijft dicht: een spreker is niet akkoord.',
  VERLOPEN: 'De opname is weg voor lezers: de einddatum van een spreker is voorbij.',
} as const

/** A moment in a recording as a player says it: '4:05', '1:02:05'. In: ms. */
export function toonMoment(ms: number): string {
  const seconden = Math.floor(ms / 1_000)
  const [uur, minuut, rest] = [Math.floor(seconden / 3_600), Math.floor(seconden / 60) % 60, seconden % 60]
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return uur > 0 ? `${uur}:${twee(minuut)}:${twee(rest)}` : `${minuut}:${twee(rest)}`
}
