import { z } from '@/lib/kernel/zod'
import { alinea, idLijst, optioneleDag, optioneleRegel, regel, webadres } from '../publicatie/schema'

export const bronSoortSchema = z.enum(
  [
    'RICHTLIJN',
    'PROTOCOL',
    'WEBINAR',
    'E_LEARNING',
    'TOOLKIT',
    'FACTSHEET',
    'PODCAST',
    'ONDERZOEK',
    'WEBSITE',
    'BESLISBOOM',
  ],
  'Kies wat voor bron dit is.',
)

/** What the redactie fills in about a bron. `laatstGecontroleerdOp` is a calendar day: '2026-03-12'. */
export const bronVelden = {
  titel: regel('een titel', 200),
  url: webadres,
  uitgever: regel('de uitgever', 160),
  soort: bronSoortSchema,
  taal: z.enum(['nl', 'en', 'de', 'fr'], 'Kies een taal.'),
  tijd: optioneleRegel('de tijd', 80),
  beschrijving: alinea('een beschrijving', 1_000),
  doelgroepIds: idLijst(),
  geverifieerd: z.boolean().default(false),
  laatstGecontroleerdOp: optioneleDag,
}
