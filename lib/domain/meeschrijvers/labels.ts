import type { Meeschrijfstand } from '@/prisma/generated/client'

export const MEESCHRIJFSTANDEN: Record<Meeschrijfstand, string> = {
  GEVRAAGD: 'Gevraagd',
  JA: 'Schrijft mee',
  NEE: 'Schrijft niet mee',
  GESTOPT: 'Schrijft niet meer mee',
}

export const MAX_MEESCHRIJVERS = 5
/** Days after a no before the same colleague may be asked again. */
export const WACHTDAGEN = 30
