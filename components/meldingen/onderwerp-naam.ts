import { DEEL_LABELS, type Deel } from '@/lib/domain/meldingen/labels'
import { ONDERWERP_LABELS } from '@/lib/domain/publicatie/labels'

/** What a melding is about, as its query gives it. */
export type Onderwerp = {
  soort: keyof typeof ONDERWERP_LABELS
  slug: string
  titel: string
  netwerk: string | null
  nummers: readonly string[]
}

export const soortNaam = ({ soort }: Pick<Onderwerp, 'soort'>): string => ONDERWERP_LABELS[soort]

/** 'Dementie, Informatie'; without what the reader may not read any more. */
export const onderwerpNaam = (onderwerp: Pick<Onderwerp, 'titel'> | null, deel: Deel | null): string => {
  if (onderwerp === null) return 'een stuk dat je nu niet kunt lezen'
  return deel === null ? onderwerp.titel : `${onderwerp.titel}, ${DEEL_LABELS[deel].toLowerCase()}`
}
