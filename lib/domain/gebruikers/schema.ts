import { optioneleAlinea, regel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'
import { KIJKROLLEN, MIN_WACHTWOORD, OP_NAAM_SOORTEN, ROLLEN } from './labels'

// One form per address, so that no second account can look like the first (security.md I2). What is not plain ASCII
// after NFKC is refused by z.email.
const eenVorm = (value: unknown) =>
  typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : value

export const emailSchema = z.preprocess(
  eenVorm,
  z.email('Vul je e-mailadres in, bijvoorbeeld naam@hospice.nl.').max(254, 'Dit e-mailadres is te lang.'),
)

export const KLOPT_NIET = 'Dit e-mailadres of wachtwoord klopt niet.'

/** A password somebody already has: no rule says more about it than that it is right. */
export const bestaandWachtwoord = z
  .string('Vul je wachtwoord in.')
  .min(1, 'Vul je wachtwoord in.')
  .max(200, KLOPT_NIET)

const MAX_WACHTWOORD = 200

/** A password somebody chooses: long, without composition rules (ASVS 6.2.1, 6.2.5, 6.2.9). */
export const nieuwWachtwoord = z
  .string('Kies een wachtwoord.')
  .min(
    MIN_WACHTWOORD,
    `Maak je wachtwoord minstens ${MIN_WACHTWOORD} tekens lang. Vier losse woorden zijn al genoeg.`,
  )
  .max(MAX_WACHTWOORD, `Houd je wachtwoord korter dan ${MAX_WACHTWOORD} tekens.`)

export const aanmeldenSchema = z.object({
  email: emailSchema,
  wachtwoord: bestaandWachtwoord,
  /** Where to go afterwards; reduced to a path of our own before it is used. */
  naar: z.string().max(2_000).optional(),
})

/** The own password again, and where one was going. */
export const bevestigSchema = z.object({
  wachtwoord: bestaandWachtwoord,
  naar: z.string().max(2_000).optional(),
})

const rollenLijst = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z
    .array(z.enum(ROLLEN, 'Kies een rol uit de lijst.'))
    .min(1, 'Kies minstens één rol.')
    .max(ROLLEN.length)
    .transform((rollen) => [...new Set(rollen)]),
)

const leegIsNull = (value: unknown) => (value === '' || value === undefined ? null : value)

/** A choice list that may be left open. */
export const optioneleId = z.preprocess(leegIsNull, z.uuid('Kies een waarde uit de lijst.').nullable())

/** What beheer fills in about a gebruiker. */
export const gebruikerVelden = {
  naam: regel('een naam', 120),
  email: emailSchema,
  rollen: rollenLijst,
  netwerkId: optioneleId,
  organisatieId: optioneleId,
}

/** The own password again, with a change of rights; null when it was left empty. */
const eigenWachtwoord = z.preprocess(
  leegIsNull,
  z.string().max(MAX_WACHTWOORD, 'Dit is niet je eigen wachtwoord. Probeer het opnieuw.').nullable(),
)

export const tokenSchema = z
  .string('Open de link uit de mail opnieuw.')
  .min(20, 'Open de link uit de mail opnieuw.')
  .max(200)

export const nieuweLinkSchema = z.object({ token: tokenSchema })
export const wachtwoordVergetenSchema = z.object({ email: emailSchema })
export const uitnodigingSchema = z.object({ token: tokenSchema, wachtwoord: nieuwWachtwoord })
export const wachtwoordSchema = z.object({ huidig: bestaandWachtwoord, wachtwoord: nieuwWachtwoord })

/** The forms for inviting and changing somebody: what the command takes, without what the server adds. */
export const uitnodigenSchema = z.object({ ...gebruikerVelden, eigenWachtwoord })
export const gebruikerSchema = z.object({
  ...gebruikerVelden,
  id: z.uuid(),
  versie: z.coerce.number().int().min(1).max(2_000_000_000),
  eigenWachtwoord,
})

/** Where to go on; reduced to a path of our own before it is used. */
export const naarSchema = z.string().max(2_000).default('/')
/** The token of the present session, which the server adds. */
export const sessieTokenSchema = z.string().max(200).nullable().default(null)

/** "Bekijk als": as whom, of which netwerk (left out: the own one), and which item as if it were published. */
export const blikSchema = z.object({
  als: z.enum(KIJKROLLEN, 'Kies als wie je wilt kijken.'),
  netwerkId: z.uuid('Kies een netwerk uit de lijst.').optional(),
  voorbeeldId: z.uuid().optional(),
  naar: naarSchema,
})

const opNaamSoort = z.enum(OP_NAAM_SOORTEN)

/** Who takes over what: a choice for a whole group, and at an item where that one goes to somebody else. */
export const overdrachtSchema = z.object({
  id: z.uuid(),
  groepen: z
    .array(z.object({ soort: opNaamSoort, naar: optioneleId }))
    .max(20)
    .default([]),
  stukken: z
    .array(z.object({ soort: opNaamSoort, sleutel: z.string().max(120), naar: optioneleId }))
    .max(1_000)
    .default([]),
  /** For those who take over; goes along in their mail. */
  opmerking: optioneleAlinea('het bericht', 1_000).default(null),
  afsluiten: z.boolean().default(false),
})
export type Overdracht = z.output<typeof overdrachtSchema>

/** Erasing somebody for good: the own password with it. */
export const wissenSchema = z.object({ id: z.uuid(), eigenWachtwoord })

/** An id in an address. */
export const idSchema = z.uuid()

/** The last day of an absence as the browser's date field gives it; empty becomes null: not away. */
export const afwezigheidSchema = z.object({
  afwezigTot: z.preprocess(
    leegIsNull,
    z.iso
      .date('Vul een datum in, bijvoorbeeld 1 juni 2027.')
      .refine((dag) => dag >= '2020' && dag < '2100', 'Vul een jaar in tussen 2020 en 2100.')
      .nullable(),
  ),
})
