import type { Opnameakkoord, Opnamebereik } from '@/prisma/generated/client'

export const BEREIK_LABELS: Record<Opnamebereik, string> = {
  INGESCHREVENEN: 'Alleen wie was ingeschreven',
  LEDEN: 'Iedereen met een account op Kennisplein',
  OPENBAAR: 'Iedereen, ook zonder account',
}

export const AKKOORD_LABELS: Record<Opnameakkoord, string> = {
  NIET_GEVRAAGD: 'Nog niet gevraagd',
  GEVRAAGD: 'Gevraagd, nog geen antwoord',
  JA: 'Akkoord',
  NEE: 'Niet akkoord',
  INGETROKKEN: 'Akkoord ingetrokken',
}

/** The reach as a part of a sentence: "… mag worden bekeken door …". */
export const BEREIK_IN_ZIN: Record<Opnamebereik, string> = {
  INGESCHREVENEN: 'alleen wie was ingeschreven',
  LEDEN: 'iedereen met een account op Kennisplein',
  OPENBAAR: 'iedereen, ook zonder account',
}
