import { regel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

/** Which versie goes back (`id`), and the number of the versie that stood there when somebody decided so. */
export const terugzetSchema = z.object({
  id: z.uuid(),
  versie: z.coerce.number().int().min(1).max(2_000_000_000),
  // Shorter than a versie's reden may be: which versie it was comes before it.
  reden: regel('een reden', 250),
})
