import { z } from '@/lib/kernel/zod'

export const standSchema = z.enum(['NIEUW', 'GOED', 'VERHUISD', 'VERANDERD', 'DOOD', 'NIET_TE_CONTROLEREN'])

const zin = z.string().max(300)
const adres = z.string().max(2_000)
const status = z.number().int().min(0).max(999).nullable()
const optioneel = adres.nullable()

/** What one visit to a link gave. */
export const bezoekSchema = z.discriminatedUnion('uitkomst', [
  z.strictObject({
    uitkomst: z.literal('GELEZEN'),
    status,
    titel: zin.nullable(),
    /** base64; null where there is nothing to compare */
    afdruk: z.string().max(1_000).nullable(),
    etag: zin.nullable(),
    laatstGewijzigd: zin.nullable(),
    /** where it leads for good, or to the front page; null when it stays where it is */
    naarUrl: optioneel,
  }),
  /** 304: the same as at the last visit */
  z.strictObject({ uitkomst: z.literal('ONGEWIJZIGD'), naarUrl: optioneel }),
  /** nobody there, not there, or broken */
  z.strictObject({ uitkomst: z.literal('MIS'), status, reden: zin, nietVoor: z.date().nullable() }),
  /** the site asks to come back later, or may not be read by a program */
  z.strictObject({ uitkomst: z.literal('LATER'), status, reden: zin, nietVoor: z.date() }),
  z.strictObject({ uitkomst: z.literal('NIET_TE_CONTROLEREN'), status, reden: zin }),
])
