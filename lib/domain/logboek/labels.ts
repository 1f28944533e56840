export const RESULTAAT_LABELS = { GELUKT: 'Gelukt', GEWEIGERD: 'Geweigerd' } as const
export const RESULTATEN = ['GELUKT', 'GEWEIGERD'] as const
