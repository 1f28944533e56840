import { z } from '@/lib/kernel/zod'
import { alinea, idLijst, optioneleAlinea, optioneleRegel, regel } from '../publicatie/schema'

export const standSchema = z.enum(['OPEN', 'LOPEND', 'AFGEROND'], 'Kies hoe het ervoor staat.')

/** What the redactie fills in about a kennisvraag. */
export const kennisvraagVelden = {
  vraag: regel('de vraag', 300),
  waarom: alinea('waarom deze vraag telt', 1_000),
  prioriteit: z.enum(['HOOG', 'MIDDEN', 'LAAG'], 'Kies een prioriteit.'),
  stand: standSchema.default('OPEN'),
  herkomst: regel('waar de vraag vandaan komt', 200),
  eigenaarRol: optioneleRegel('wie de vraag oppakt', 120),
  doelgroepIds: idLijst(),
}

/** What a reader fills in who asks the redactie something. */
export const gesteldeVraagVelden = {
  vraag: regel('je vraag', 300),
  toelichting: optioneleAlinea('je toelichting', 1_000),
}
