import { alinea, optioneleAlinea, soortSchema } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'
import { DEEL_LABELS, type Deel } from './labels'

export const MELDING_SOORTEN = ['NUMMER_KLOPT_NIET', 'INHOUD_KLOPT_NIET', 'LINK_WERKT_NIET', 'VRAAG'] as const
export const MAX_TEKST = 500
const MIN_TEKST = 10

/** What a melding can be about: every publicatie, an organisatie and a netwerk. */
export const onderwerpSoortSchema = z.enum([...soortSchema.options, 'ORGANISATIE', 'NETWERK'])
const waaroverSchema = z.enum(['PUBLICATIE', 'ORGANISATIE', 'NETWERK'])
export type Waarover = z.infer<typeof waaroverSchema>
export type OnderwerpSoort = z.infer<typeof onderwerpSoortSchema>

const isDeel = (waarde: unknown): waarde is Deel => typeof waarde === 'string' && waarde in DEEL_LABELS
const leegIsNull = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde)

/** The part of a dossier, or null. */
export const deelSchema = z.preprocess(leegIsNull, z.custom<Deel>(isDeel).nullable())

/** The parts a dossier has in the address of a form; what is no part of one is left out. */
export const deelInAdres = deelSchema.catch(null)

const nummerSchema = z.preprocess(leegIsNull, z.string().max(60).nullable())

/** A melding as its command takes it. `id`: of the publicatie, organisatie or netwerk. */
export const meldingSchema = z
  .object({
    over: waaroverSchema,
    id: z.uuid(),
    deel: deelSchema,
    soort: z.enum(MELDING_SOORTEN, 'Kies wat er aan de hand is.'),
    nummer: nummerSchema,
    tekst: optioneleAlinea('je melding', MAX_TEKST),
  })
  .superRefine(({ soort, nummer, tekst }, context) => {
    if (soort === 'NUMMER_KLOPT_NIET' && nummer === null)
      context.addIssue({ code: 'custom', path: ['soort'], message: 'Kies welk nummer niet klopt.' })
    if (soort !== 'NUMMER_KLOPT_NIET' && (tekst ?? '').length < MIN_TEKST)
      context.addIssue({
        code: 'custom',
        path: ['tekst'],
        message: 'Schrijf in een paar woorden wat je zag, dan kan een ander het terugvinden.',
      })
  })

const NUMMER = 'NUMMER_KLOPT_NIET:'

/** The value of the choice "this number is wrong"; one choice per number. */
export const keuzeVoorNummer = (nummer: string): string => `${NUMMER}${nummer}`

const splitsKeuze = (waarde: unknown): unknown => {
  if (typeof waarde !== 'object' || waarde === null || !('soort' in waarde)) return waarde
  const { soort } = waarde
  return typeof soort === 'string' && soort.startsWith(NUMMER)
    ? { ...waarde, soort: 'NUMMER_KLOPT_NIET', nummer: soort.slice(NUMMER.length) }
    : { ...waarde, nummer: null }
}

/** The form of a reader: one list of choices, in which each number of the item is one. */
export const meldingFormulier = z.preprocess(splitsKeuze, meldingSchema)

/** Why a reaction under a story cannot stay, as a reader says it. */
export const reactiemeldingVelden = { reden: alinea('wat er niet goed aan is', MAX_TEKST) }

export const antwoordSchema = z.object({
  id: z.uuid(),
  status: z.enum(['AANGEPAST', 'GEBLEVEN'], 'Kies wat je hebt gedaan.'),
  antwoord: alinea('een zin voor de melder', 1_000),
})

export const sluitSchema = z.object({
  id: z.uuid(),
  antwoord: alinea('een zin voor de melder', 1_000),
})
