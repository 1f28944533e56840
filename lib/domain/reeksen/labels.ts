/** How many dates can be made at once. */
export const MEESTE_DATUMS = 12

/** How far a netwerk is with a scholing on tour. */
export const STAND_LABELS = {
  DATUM: 'Heeft een datum',
  IN_VOORBEREIDING: 'Wordt voorbereid',
  GEVRAAGD: 'Gevraagd',
  GEWEEST: 'Is er geweest',
  AFGEWEZEN: 'Nog geen halte',
  GEEN: 'Nog geen halte',
} as const
export type Standsoort = keyof typeof STAND_LABELS
