import { z } from '@/lib/kernel/zod'
import { optioneleRegel, regel } from '../publicatie/schema'

/** What the redactie fills in about a discipline. */
export const disciplineVelden = {
  naam: regel('een naam', 120),
  gebruikelijkNiveau: optioneleRegel('het niveau', 40),
  actief: z.boolean().default(false),
}
