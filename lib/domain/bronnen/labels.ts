import type { BronSoort } from '@/prisma/generated/client'

export const BRON_SOORT_LABELS: Record<BronSoort, string> = {
  RICHTLIJN: 'Richtlijn',
  PROTOCOL: 'Protocol',
  WEBINAR: 'Webinar',
  E_LEARNING: 'E-learning',
  TOOLKIT: 'Toolkit',
  FACTSHEET: 'Factsheet',
  PODCAST: 'Podcast',
  ONDERZOEK: 'Onderzoek',
  WEBSITE: 'Website',
  BESLISBOOM: 'Beslisboom',
}

/** The languages a bron can be in, by their ISO 639-1 code. */
export const TAAL_LABELS: Record<string, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
  fr: 'Frans',
}
