import { alinea, idLijst, regel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

const DEELNEMERS = 10_000

export const aanwezigheidVelden = {
  aanwezigIds: idLijst(DEELNEMERS),
  /** who was ticked when the page was made */
  eerderIds: idLijst(DEELNEMERS),
}

/** As people type it from a screen: small letters and spaces do not matter. */
export const codeVeld = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/\s/g, '').toUpperCase() : value),
  z
    .string('Vul de code in die op het scherm staat.')
    .regex(/^[0-9A-Z]{5}$/, 'De code heeft vijf tekens. Kijk nog eens op het scherm.'),
)

export const scholingberichtVelden = {
  onderwerp: regel('een onderwerp', 120),
  bericht: alinea('een bericht', 4_000),
}
