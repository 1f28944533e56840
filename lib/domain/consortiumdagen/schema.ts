import { regel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

const velden = {
  titel: regel('een titel', 120),
  /** Dutch calendar day. */
  datum: z.iso
    .date({ error: 'Kies de dag.', abort: true })
    .refine((dag) => dag >= '2000' && dag < '2100', 'Kies een dag tussen 2000 en 2100.'),
}

export const nieuweConsortiumdagSchema = z.object(velden)
export const consortiumdagSchema = z.object({ id: z.uuid(), ...velden })

/** What happens to a story of the day. */
const STAPPEN = ['erbij', 'weg', 'omhoog', 'omlaag'] as const
export type Stap = (typeof STAPPEN)[number]

export const verhaalstapSchema = z.object({
  id: z.uuid(),
  verhaalId: z.uuid('Kies een verhaal.'),
  stap: z.enum(STAPPEN),
})
