import { alinea, regel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

const leegIsNull = (value: unknown) => (value === '' || value === undefined ? null : value)
const optioneelId = (zin: string) => z.preprocess(leegIsNull, z.uuid(zin).nullable())

const besluitVelden = z.object({
  tekst: alinea('het besluit', 500),
  /** A person as the list of the form names them, or else a role or a name in words. */
  wie: regel('wie het doet', 160),
  /** Dutch calendar day. */
  voor: z.iso
    .date({ error: 'Kies de dag waarop het klaar is.', abort: true })
    .refine((dag) => dag >= '2000' && dag < '2100', 'Kies een dag tussen 2000 en 2100.'),
  /** null is for all netwerken. */
  netwerkId: optioneelId('Kies een netwerk uit de lijst.'),
})
export type Besluitvelden = z.output<typeof besluitVelden>

/** A new decision. `id` comes from a device that keeps it until it arrives: sent twice, it is there once. */
export const nieuwBesluitSchema = besluitVelden.extend({
  id: z.uuid().optional(),
  consortiumdagId: z.uuid(),
  verhaalId: optioneelId('Kies een verhaal van deze dag.'),
})

export const besluitSchema = besluitVelden.extend({ id: z.uuid() })

export const besluitstandSchema = z.object({ id: z.uuid(), gedaan: z.enum(['ja', 'nee']) })
