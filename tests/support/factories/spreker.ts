import { afdruk } from '@/lib/domain/sprekers/akkoord'
import { database } from '@/lib/platform/db'
import type { Opnamebereik, Prisma } from '@/prisma/generated/client'

type Wens = Partial<Omit<Prisma.SprekerUncheckedCreateInput, 'scholingId'>>

/** A speaker who was asked nothing yet, unless asked otherwise. */
export const aSpreker = (scholingId: string, wens: Wens = {}) =>
  database().spreker.create({ data: { scholingId, naam: 'Noor Spreker', ...wens } })

/** A speaker who may answer by the link with `token`, about a recording for everybody until the day `tot`. */
export const aGevraagd = (scholingId: string, token: string, tot = '2099-12-31', wens: Wens = {}) =>
  aSpreker(scholingId, {
    email: 'noor@spreker.example',
    akkoord: 'GEVRAAGD',
    gevraagdBereik: 'OPENBAAR',
    gevraagdTot: new Date(`${tot}T00:00:00Z`),
    gevraagdOp: new Date('2026-01-01T12:00:00Z'),
    tokenHash: afdruk(token),
    tokenTot: new Date(`${tot}T23:00:00Z`),
    ...wens,
  })

/** A speaker who said yes, to this reach and until this Dutch day. */
export const anAkkoord = (scholingId: string, bereik: Opnamebereik, tot = '2099-12-31', wens: Wens = {}) => {
  const grens = new Date(`${tot}T00:00:00Z`)
  return aSpreker(scholingId, {
    akkoord: 'JA',
    gevraagdBereik: 'OPENBAAR',
    gevraagdTot: grens,
    gevraagdOp: new Date('2026-01-01T12:00:00Z'),
    akkoordBereik: bereik,
    akkoordTot: grens,
    ...wens,
  })
}
