import { z } from '@/lib/kernel/zod'
import { emailSchema } from '../gebruikers/schema'
import { BEREIKEN } from '../opnames/schema'
import { optioneleRegel, regel } from '../publicatie/schema'

const leeg = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

export const sprekerVelden = {
  naam: regel('een naam', 120),
  functie: optioneleRegel('een functie', 160).default(null),
  email: z.preprocess(leeg, emailSchema.nullable()).default(null),
}

const bereik = z.enum(BEREIKEN, 'Kies wie de opname mag bekijken.')
const dag = z.iso.date('Vul een datum in, bijvoorbeeld 1 juni 2027.')

export const vraagVelden = { bereik, tot: dag }

/** What a speaker says. Of a no the rest does not matter, so it may be left out. */
export const antwoordVelden = {
  antwoord: z.enum(['ja', 'nee'], 'Kies ja of nee.'),
  bereik: bereik.nullish().catch(null),
  tot: z.preprocess(leeg, dag.nullish()),
}
