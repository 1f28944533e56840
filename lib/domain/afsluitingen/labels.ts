/** How long a reason and an inzicht may be. */
export const MAX_REDEN = 300
export const MAX_INZICHT = 1_000
