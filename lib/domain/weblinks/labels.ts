import type { WeblinkStand } from '@/prisma/generated/client'

export const STAND_LABELS: Record<WeblinkStand, string> = {
  DOOD: 'Dood',
  VERHUISD: 'Verhuisd',
  VERANDERD: 'Veranderd',
  NIET_TE_CONTROLEREN: 'Niet te controleren',
  NIEUW: 'Nog niet bekeken',
  GOED: 'Werkt',
}

/** What the reader of a list may do about it. */
export const STAND_UITLEG: Record<WeblinkStand, string> = {
  DOOD: 'Op drie dagen achter elkaar kwam er geen pagina.',
  VERHUISD: 'De link leidt nu naar een ander adres.',
  VERANDERD: 'De titel of een groot deel van de tekst is anders dan toen wij haar vastlegden.',
  NIET_TE_CONTROLEREN: 'De website laat ons programma niet toe. Open de link zelf.',
  NIEUW: 'Deze link komt binnen een week aan de beurt.',
  GOED: 'De pagina is er, zoals wij haar kennen.',
}

/** A column of the list, with a minus in front from high to low. */
export const LINKSORTERINGEN = ['stand', '-stand', 'link', '-link', 'bekeken', '-bekeken'] as const

/** What an empty list of links says: never that all is well while some were not looked at. `aantallen`: per stand. */
export function leegVan(aantallen: Readonly<Record<string, number>>, isGefilterd: boolean): string {
  if (isGefilterd) return 'Geen link past bij je filter of zoekwoord. Haal er een weg.'
  const nieuw = aantallen['NIEUW'] ?? 0
  if (nieuw === 0) return 'Alle links die we kennen werken zoals we ze kennen.'
  const nogNiet = nieuw === 1 ? '1 link is' : `${nieuw} links zijn`
  return `Bij de links die we bekeken, vraagt niets aandacht. ${nogNiet} nog niet bekeken.`
}
