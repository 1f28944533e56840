export const RESULTAAT_LABELS = { GELUKT: 'Gelukt', GEWEIGERD: 'Geweigerd' } as const
export const RESULTATEN = ['GELUKT', 'GEWEIGERD'] as const
/** A column, with a minus in front from high to low. */
export const SORTERINGEN = ['op', '-op', 'actor', '-actor', 'handeling', '-handeling'] as const

/** What a line says besides, in words: "aantal: 3; afgesloten: ja". */
export const detailsInWoorden = (
  details: Readonly<Record<string, string | number | boolean | null>>,
): string =>
  Object.entries(details)
    .map(
      ([naam, waarde]) =>
        `${naam}: ${typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : (waarde ?? '–')}`,
    )
    .join('; ')
