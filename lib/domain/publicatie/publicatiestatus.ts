import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Publicatiestatus } from '@/prisma/generated/client'

export type Overgang = 'submit' | 'sendBack' | 'publish' | 'withdraw' | 'archive' | 'restore'

type Stap = { van: readonly Publicatiestatus[]; naar: Publicatiestatus; weigering: string }

/** The status machine that all published nouns share. The database trigger `publicatie_status` keeps the same table. */
export const OVERGANGEN: Record<Overgang, Stap> = {
  submit: {
    van: ['CONCEPT'],
    naar: 'TER_BEOORDELING',
    weigering: 'Alleen een concept kun je ter beoordeling aanbieden.',
  },
  sendBack: {
    van: ['TER_BEOORDELING'],
    naar: 'CONCEPT',
    weigering: 'Je kunt alleen terugsturen wat ter beoordeling ligt.',
  },
  publish: {
    van: ['CONCEPT', 'TER_BEOORDELING'],
    naar: 'GEPUBLICEERD',
    weigering:
      'Dit is al gepubliceerd of gearchiveerd. Ververs de pagina om te zien hoe het er nu voor staat.',
  },
  withdraw: {
    van: ['GEPUBLICEERD'],
    naar: 'CONCEPT',
    weigering: 'Je kunt alleen intrekken wat gepubliceerd is.',
  },
  archive: {
    van: ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD'],
    naar: 'GEARCHIVEERD',
    weigering: 'Dit staat al in het archief.',
  },
  restore: {
    van: ['GEARCHIVEERD'],
    naar: 'CONCEPT',
    weigering: 'Je kunt alleen terugzetten wat in het archief staat.',
  },
}

/** The status after a step. Throws RefusedError when the step is not possible from `status`. */
export function volgendeStatus(status: Publicatiestatus, overgang: Overgang): Publicatiestatus {
  const { van, naar, weigering } = OVERGANGEN[overgang]
  if (!van.includes(status)) throw new RefusedError(weigering)
  return naar
}

/** The steps that are possible from a status, whoever asks. */
export const mogelijkeOvergangen = (status: Publicatiestatus): Overgang[] =>
  (['submit', 'sendBack', 'publish', 'withdraw', 'archive', 'restore'] as const).filter((overgang) =>
    OVERGANGEN[overgang].van.includes(status),
  )
