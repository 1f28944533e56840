import { z } from '@/lib/kernel/zod'
import { KEUZE_SOORTEN } from './labels'

export const keuzeSoortSchema = z.enum(KEUZE_SOORTEN)

const versie = z.coerce.number().int().min(1).max(2_000_000_000)

/** Which entry, and the versie that the person saw. */
export const keuzeVelden = { soort: keuzeSoortSchema, id: z.uuid(), versie }

/** `id` goes into `naarId`; the versies are those of the page that showed what would move. */
export const samenvoegenSchema = z.object({ ...keuzeVelden, naarId: z.uuid('Kies waar dit in opgaat.') })
export const gebruikSchema = z.object({ ...keuzeVelden, actief: z.enum(['ja', 'nee']) })
