import { emailSchema } from '@/lib/domain/gebruikers/schema'
import { idLijst, optioneelWebadres, optioneleRegel, regel, slugSchema } from '@/lib/domain/publicatie/schema'
import { optioneleTekst } from '@/lib/domain/teksten/schema'
import { z } from '@/lib/kernel/zod'

const DATUM = /^\d{4}-\d{2}-\d{2}$/
const leegIsNull = (value: unknown) => (value === undefined || value === '' ? null : value)
// Forms leave an unticked box out, and send the word of a ticked one.
const vinkje = (value: unknown) =>
  value === 'on' || value === 'true' ? true : value === 'false' ? false : value

const datum = z.iso
  .date('Kies een datum die bestaat.')
  .refine(
    (value) => DATUM.test(value) && value >= '2000-01-01' && value < '2100-01-01',
    'Kies een datum tussen 2000 en 2100.',
  )

// A time field sends seconds when somebody typed them; an agenda has none.
const tijd = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().replace(/^(\d\d:\d\d):00$/, '$1') : value),
  z
    .string('Vul een tijd in, bijvoorbeeld 13:30.')
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 13:30.'),
)

/** A number as people type it. `max` keeps it inside a database integer. */
const getal = (zin: string, min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value),
    z.number(zin).int(zin).min(min, zin).max(max, zin),
  )

const optioneelGetal = (zin: string, min: number, max: number) =>
  z.preprocess(leegIsNull, getal(zin, min, max).nullable())

/** '12,50', '€ 12.50' or '12' euro to 1250 cents; a number is cents already. Undefined when it is no amount. */
export function leesCenten(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? 0
  const schoon = value.replace(/[€\s\u00a0]/g, '')
  if (schoon === '' || /^gratis$/i.test(schoon)) return 0
  const delen = /^(\d{1,5})(?:[.,](\d{2}|-))?$/.exec(schoon)
  if (!delen) return undefined
  const [, euro = '0', cent = '0'] = delen
  return Number(euro) * 100 + (cent === '-' ? 0 : Number(cent))
}

const KOSTEN = 'Vul een bedrag in euro’s in, bijvoorbeeld 12,50. Gratis? Vul dan 0 in.'
const kostenCent = z.preprocess(
  leesCenten,
  z.number(KOSTEN).int(KOSTEN).min(0, KOSTEN).max(1_000_000, KOSTEN),
)

export const VORMEN = ['FYSIEK', 'ONLINE', 'HYBRIDE'] as const
export const ACCREDITATIES = ['GEEN', 'AANGEVRAAGD', 'TOEGEKEND'] as const
/** What the organiser is not sure of yet. Date and time have their own mark with each bijeenkomst. */
export const ONZEKERE_VELDEN = [
  'datum',
  'tijd',
  'vorm',
  'locatie',
  'capaciteit',
  'accreditatie',
  'kosten',
] as const

/** One date, in Dutch wall time, as the organiser types it. An id means: this one existed already. */
export const bijeenkomstSchema = z.object({
  id: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
  datum,
  begin: tijd,
  einde: tijd,
  locatie: optioneleRegel('de locatie', 200),
  gemeente: optioneleRegel('de gemeente', 100),
  onlineLink: optioneelWebadres,
  datumBevestigd: z.preprocess(vinkje, z.boolean().default(false)),
  tijdBevestigd: z.preprocess(vinkje, z.boolean().default(false)),
})
export type BijeenkomstInvoer = z.output<typeof bijeenkomstSchema>

// A row of the form in which nobody put a date: made empty to take it away, or never filled in.
const legeRij = (value: unknown) => (rijSchema.safeParse(value).success ? null : value)
const leegVeld = z.literal(['']).optional().nullable()
const rijSchema = z.looseObject({ datum: leegVeld, begin: leegVeld, einde: leegVeld }).nullish()

const lijst = (value: unknown) =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]

/** The fields of a scholing as form and seed give them. */
export const scholingVelden = {
  titel: regel('een titel', 160),
  beschrijving: optioneleTekst({ variant: 'verhaal', maxTekens: 20_000 }),
  vorm: z.enum(VORMEN, 'Kies fysiek, online of hybride.'),
  werkvormId: z.uuid('Kies een werkvorm.'),
  netwerkId: z.preprocess(leegIsNull, z.uuid('Kies een netwerk.').nullable()),
  bijeenkomsten: z
    .array(z.preprocess(legeRij, bijeenkomstSchema.nullable()))
    .max(30, 'Er passen 30 bijeenkomsten in één scholing. Maak voor meer een tweede scholing.')
    .default([])
    .transform((rijen) => rijen.filter((rij) => rij !== null)),
  doelgroepIds: idLijst(100),
  disciplineIds: idLijst(100),
  niveauIds: idLijst(20),
  domeinIds: idLijst(50),
  capaciteit: optioneelGetal('Vul een aantal plaatsen in van 1 tot 10.000, of laat dit leeg.', 1, 10_000),
  /** What is left out means yes: texts from before this field, and every scholing of which nobody said otherwise. */
  aanmeldenOpen: z.preprocess(vinkje, z.boolean('Kies of aanmelden via Kennisplein kan.').default(true)),
  aanmeldenTot: z.preprocess(leegIsNull, datum.nullable()),
  kostenCent,
  kostenToelichting: optioneleRegel('de toelichting', 300),
  accreditatie: z.enum(ACCREDITATIES, 'Kies hoe het met de accreditatie staat.').default('GEEN'),
  voorbereidingMinuten: z.preprocess(
    (value) => leegIsNull(value) ?? 0,
    getal('Vul het aantal minuten in, van 0 tot 6.000.', 0, 6_000),
  ),
  organisatorRol: regel('wie dit organiseert', 120),
  reflectievraag: optioneleRegel('de reflectievraag', 300),
  onzekereVelden: z.preprocess(lijst, z.array(z.enum(ONZEKERE_VELDEN)).max(7)),
}

/** Places that are kept for one netwerk; 0 for none. */
export const plaatsaandeelVelden = {
  voorNetwerkId: z.uuid('Kies een netwerk.'),
  aantal: getal('Vul een aantal plaatsen in van 0 tot 10.000.', 0, 10_000),
  vrijgaveDagen: getal('Vul een aantal dagen in van 0 tot 365.', 0, 365),
}

/** What the organiser must know of who comes: diet, access. */
export const inschrijfVelden = { opmerking: optioneleRegel('de opmerking', 300).default(null) }

export const REGISTERSOORTEN = ['BIG', 'RELATIE'] as const
const NUMMERREGELS = {
  BIG: { vorm: /^\d{11}$/, zin: 'Een BIG-nummer heeft 11 cijfers. Kijk het nog eens na.' },
  RELATIE: {
    vorm: /^[A-Z0-9][A-Z0-9-]{2,19}$/,
    zin: 'Een relatienummer heeft 3 tot 20 letters, cijfers of streepjes. Kijk het nog eens na.',
  },
}
// As people type it over from a card: with spaces and dots.
const aaneen = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[\s.]/g, '').toUpperCase() : value

/** The number with which somebody gets points for an accredited scholing, and the register that gave it. */
const nummerVelden = {
  registersoort: z.preprocess(
    leegIsNull,
    z.enum(REGISTERSOORTEN, 'Kies welk nummer dit is.').nullable().default(null),
  ),
  registratienummer: z.preprocess(aaneen, optioneleRegel('het nummer', 40)).default(null),
}

type Nummer = { registersoort: 'BIG' | 'RELATIE' | null; registratienummer: string | null }

function keurNummer({ registersoort, registratienummer }: Nummer, context: z.RefinementCtx): void {
  if (registratienummer === null) return
  if (registersoort === null) {
    context.addIssue({ code: 'custom', path: ['registersoort'], message: 'Kies welk nummer dit is.' })
    return
  }
  const { vorm, zin } = NUMMERREGELS[registersoort]
  if (!vorm.test(registratienummer))
    context.addIssue({ code: 'custom', path: ['registratienummer'], message: zin })
}

/** A number alone, by the id of the inschrijving. */
export const nummerInvoer = z.object({ id: z.uuid(), ...nummerVelden }).superRefine(keurNummer)

/** Enrolling oneself, by the id of the scholing. */
export const inschrijfInvoer = z
  .object({ id: z.uuid(), ...inschrijfVelden, ...nummerVelden })
  .superRefine(keurNummer)

export const collegaVelden = { email: emailSchema }

/** What the pilot content brings besides. */
export const scholingHerkomst = {
  slug: slugSchema.optional(),
  voorbeeld: z.boolean().default(false),
  uitPlan: optioneleRegel('de herkomst', 500).default(null),
  /** For everybody; by default what belongs to no netwerk. */
  consortiumbreed: z.boolean().optional(),
}

export const opnameVelden = {
  url: optioneelWebadres,
  toestemming: optioneleRegel('hoe toestemming is gegeven', 500),
  /** True while the link is still to come: there is a recording, but it cannot be watched yet. */
  beschikbaar: z.preprocess(vinkje, z.boolean().default(false)),
}

export const DAGDELEN = ['ochtend', 'middag', 'avond'] as const
export type Dagdeel = (typeof DAGDELEN)[number]
/** What one can filter on: a part of the day, or all of them that fall within working hours. */
export const DAGDEELKEUZES = ['overdag', ...DAGDELEN] as const
/** Filters that are on or off. */
export const JA_FILTERS = ['plek', 'gratis', 'kort', 'accreditatie', 'opname'] as const
/** In whole euros, per person. */
export const PRIJSGRENZEN = ['25', '50', '100'] as const
const PERIODES = ['komend', 'voorbij'] as const

const ja = z.literal('ja').optional().catch(undefined)
const keuze = slugSchema.max(120).optional().catch(undefined)

/** The filters of the agenda as they stand in the address. What is not understood is left out, never an error. */
export const agendafilterSchema = z.object({
  doelgroep: keuze,
  werkvorm: keuze,
  discipline: keuze,
  niveau: keuze,
  domein: keuze,
  netwerk: keuze,
  vorm: z.enum(['fysiek', 'online', 'hybride']).optional().catch(undefined),
  dagdeel: z.enum(DAGDEELKEUZES).optional().catch(undefined),
  gratis: ja,
  /** one can enrol, and there is a place */
  plek: ja,
  /** at most an hour of preparation */
  kort: ja,
  /** granted */
  accreditatie: ja,
  /** there is a recording to watch */
  opname: ja,
  tot: z.enum(PRIJSGRENZEN).optional().catch(undefined),
  /** no filter: says of each date whether it fits the reader's working life */
  rooster: ja,
  periode: z.enum(PERIODES).default('komend').catch('komend'),
})
/** A year or a month of the agenda: '2027', '2027-03'. */
export const tijdvakSchema = z.string().regex(/^20\d{2}(?:-(?:0[1-9]|1[0-2]))?$/)

export type Agendafilter = z.output<typeof agendafilterSchema>

/** Pages counted from 1; a page that cannot be is the first. */
export const paginaSchema = z.coerce.number().int().min(1).max(10_000).default(1).catch(1)
