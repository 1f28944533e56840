import { regel, webadres } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

/** An agenda of others, as the redactie names it. */
export const agendabronVelden = {
  naam: regel('de naam', 80),
  url: webadres,
  /** false: it is not read any more, and what stood in it is gone */
  actief: z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean()),
}

export const PERIODES = ['maand', 'kwartaal', 'alles'] as const

/** The filters of the agenda of others as they stand in the address; what is not understood is left out. */
export const eldersfilterSchema = z.object({
  bron: z.uuid().optional().catch(undefined),
  periode: z.enum(PERIODES).default('alles').catch('alles'),
  online: z.literal('ja').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100).default(1).catch(1),
})
export type Eldersfilter = z.output<typeof eldersfilterSchema>

const tekst = (max: number) => z.string().max(max).nullable()

const vermeldingSchema = z.object({
  sleutel: z.string().min(1).max(500),
  titel: z.string().min(1).max(200),
  begin: z.coerce.date(),
  einde: z.coerce.date().nullable(),
  heleDag: z.boolean(),
  plaats: tekst(200),
  online: z.boolean(),
  adres: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  omschrijving: tekst(600),
})
export const overgeslagenSchema = z
  .array(z.object({ wat: z.string().max(200), waarom: z.string().max(200) }))
  .max(100)

/** What reading such an agenda gave. */
export const lezingSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('GELEZEN'),
    etag: tekst(500),
    laatstGewijzigd: tekst(100),
    vermeldingen: z.array(vermeldingSchema).max(500),
    overgeslagen: overgeslagenSchema,
  }),
  z.object({ soort: z.literal('ONGEWIJZIGD') }),
  z.object({ soort: z.literal('MIS'), reden: z.string().max(300) }),
])
export type Vermelding = z.output<typeof vermeldingSchema>
export type Overgeslagen = z.output<typeof overgeslagenSchema>[number]
