import { z } from '@/lib/kernel/zod'
import { emailSchema } from '../gebruikers/schema'
import { optioneleAlinea } from '../publicatie/schema'

/** Whom to ask. */
export const vraagVelden = { email: emailSchema }

export const antwoordVelden = {
  antwoord: z.enum(['JA', 'NEE'], 'Kies of je meeschrijft.'),
  woord: optioneleAlinea('je bericht', 300).optional(),
}
