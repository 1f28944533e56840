import { z } from '@/lib/kernel/zod'
import { optioneleAlinea, regel } from '../publicatie/schema'

/** What a reader says who misses something on a page of results. */
export const gemisVelden = {
  tekst: regel('een zoekvraag', 300),
  zin: optioneleAlinea('wat je mist', 300),
}

export const standSchema = z.enum(['OPEN', 'OPGELOST', 'GENEGEERD'], 'Kies wat er met deze vraag is gebeurd.')
