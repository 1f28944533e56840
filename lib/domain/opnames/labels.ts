/** What the organiser reads while a recording is locked, by why it is. */
export const SLOT_ZINNEN = {
  GEEN_SPREKERS: 'De opname blijft dicht tot je de sprekers noemt en zij akkoord zijn.',
  WACHT_OP_AKKOORD: 'De opname blijft dicht tot alle sprekers akkoord zijn.',
  GEEN_AKKOORD: 'De opname blijft dicht: een spreker is niet akkoord.',
  VERLOPEN: 'De opname is weg voor lezers: de einddatum van een spreker is voorbij.',
} as const
