/** Of these the page can be seen with one's own draft in it, by the first word of the draft's key. */
export const VOORBEELDSOORTEN = [
  'nieuwsbericht',
  'praktijkverhaal',
  'scholing',
  'bron',
  'consultatielijn',
] as const

export type Voorbeeldsoort = (typeof VOORBEELDSOORTEN)[number]

export const heeftVoorbeeld = (soort: string): soort is Voorbeeldsoort =>
  VOORBEELDSOORTEN.some((een) => een === soort)
