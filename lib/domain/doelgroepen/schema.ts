import { z } from '@/lib/kernel/zod'
import { alinea, regel } from '../publicatie/schema'

/** Words a reader may type for this doelgroep: a list, or from a form one per line or separated by commas. */
const synoniemen = z.preprocess(
  (value) =>
    (typeof value === 'string' ? value.split(/[\n,;]/) : Array.isArray(value) ? value : [])
      .map((woord) => (typeof woord === 'string' ? woord.trim() : woord))
      .filter((woord) => woord !== ''),
  z.array(regel('dit woord', 80)).max(100, 'Houd het bij 100 woorden.'),
)

/** What the redactie fills in about a doelgroep. */
export const doelgroepSchema = {
  titel: regel('een naam', 80),
  omschrijving: alinea('een omschrijving', 400),
  synoniemen,
  icoon: regel('een pictogram', 40),
  pilot: z.boolean().default(false),
  volgorde: z.coerce.number('Vul een getal in.').int('Vul een heel getal in.').min(0).max(10_000).default(0),
  actief: z.boolean().default(true),
}
