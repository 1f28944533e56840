import { z } from '@/lib/kernel/zod'
import { alinea, optioneleAlinea, regel } from '../publicatie/schema'

const VINDPLAATS = 'Zet op elke regel een titel, een streep | en een webadres dat met https:// begint.'

const leesVindplaats = (regelTekst: string) => {
  const streep = regelTekst.lastIndexOf('|')
  return { titel: regelTekst.slice(0, streep).trim(), url: regelTekst.slice(streep + 1).trim() }
}

const leesVindplaatsen = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split('\n')
        .filter((deel) => deel.trim() !== '')
        .map(leesVindplaats)
    : (value ?? [])

/** Where a fact was found: a list, or from a form one per line as 'titel | https://…'. */
export const vindplaatsenSchema = z.preprocess(
  leesVindplaatsen,
  z
    .array(
      z.object({
        titel: regel('een titel', 300),
        url: z.url({ protocol: /^https?$/, error: VINDPLAATS }).max(2_000, VINDPLAATS),
      }),
      VINDPLAATS,
    )
    .max(20, 'Houd het bij 20 vindplaatsen.'),
)

/** What the redactie fills in about a domein. */
export const domeinVelden = {
  nummer: z.number('Vul een nummer in.').int('Vul een heel getal in.').min(1, 'Begin bij 1.').max(999),
  naam: regel('een naam', 120),
  uitleg: alinea('een uitleg', 1_000),
  vindplaatsen: vindplaatsenSchema,
  geverifieerd: z.boolean().default(false),
  opmerking: optioneleAlinea('de opmerking', 2_000),
  actief: z.boolean().default(false),
}
