import { alinea } from '@/lib/domain/publicatie/schema'
import { onderdeelSoortSchema } from '@/lib/domain/themadossiers/schema'
import { z } from '@/lib/kernel/zod'
import { MAX_INZICHT, MAX_REDEN } from './labels'

/** Under which an inzicht is kept while it is being typed. */
export const kladVanInzicht = (scholingId: string): string => `inzicht:${scholingId}`

export const geenOpnameVelden = { geenOpname: alinea('waarom er geen opname is', MAX_REDEN) }

export const aanwezigheidstandVelden = {
  aanwezigheid: z.enum(['BIJGEWERKT', 'NIEMAND'], 'Kies of de lijst klopt.'),
}

export const inzichtVelden = {
  dossierId: z.uuid('Kies een dossier.'),
  deel: onderdeelSoortSchema,
  inzicht: alinea('het inzicht', MAX_INZICHT),
}

export const geenInzichtVelden = { geenInzicht: alinea('waarom er geen nieuw inzicht is', MAX_REDEN) }
