import { alinea, optioneleRegel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

export const reflectieTekst = alinea('wat je meeneemt', 4_000)

export const UITKOMSTEN = ['GELUKT', 'DEELS', 'NOG_NIET'] as const

/** How it went. A form without a box for the word leaves an earlier word as it is. */
export const antwoordVelden = {
  uitkomst: z.enum(UITKOMSTEN, 'Kies gelukt, deels of nog niet.'),
  woord: optioneleRegel('je toelichting', 300).optional(),
}
