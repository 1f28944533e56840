import 'server-only'
import type { Opnameakkoord } from '@/prisma/generated/client'
import type { Opnameslot } from '../opnames/policy'
import type { Bereik } from '../opnames/schema'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { mailtekst } from '../teksten/mailtekst'
import { AKKOORD_LABELS, BEREIK_IN_ZIN } from './labels'

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, dateStyle: 'long' })
/** `datum`: a Dutch day, 'YYYY-MM-DD' */
const inWoorden = (datum: string): string => dag.format(new Date(`${datum}T12:00:00Z`))

type Vraag = {
  naam: string
  titel: string
  bereik: Bereik
  /** last Dutch day, 'YYYY-MM-DD' */
  tot: string
  /** absolute address with the secret of this speaker */
  adres: string
}

/** Asks a speaker whether a recording may be shown. */
export function akkoordmail({ naam, titel, bereik, tot, adres }: Vraag) {
  const kop = `Mag de opname worden getoond: ${titel}`
  return {
    onderwerp: kop,
    ...mailtekst(kop, [
      `Beste ${naam},`,
      `Je spreekt bij “${titel}”. De organisator wil een opname op Kennisplein zetten en vraagt of jij dat goed vindt.`,
      `Gevraagd is: de opname is te bekijken door ${BEREIK_IN_ZIN[bereik]}, tot en met ${inWoorden(tot)}. Je kunt ja zeggen, minder toestaan of nee zeggen.`,
      'Geef je antwoord op deze pagina:',
      adres,
      'De link is alleen voor jou; stuur deze mail niet door. Met dezelfde link kun je je akkoord later weer intrekken. Zonder je akkoord tonen we de opname niet.',
    ]),
  }
}

type Stand = {
  /** to whom */
  naam: string
  titel: string
  /** who answered since the last mail */
  nieuw: readonly { naam: string; akkoord: Opnameakkoord }[]
  /** how many did not say yes */
  wachtOp: number
  slot: Opnameslot
  heeftOpname: boolean
  isVoorbij: boolean
  /** the Dutch day on which the recording is erased, 'YYYY-MM-DD' */
  wissenOp: string | null
  /** whether that day was set just now */
  begintWissen: boolean
  /** where the video is, when it is not with us */
  elders: string | null
  /** absolute address of the page with the speakers */
  adres: string
}

/** Tells who organises what speakers answered about a recording, and what becomes of it. */
export function akkoordstandmail(stand: Stand) {
  const kop = kopVan(stand)
  return {
    onderwerp: kop,
    ...mailtekst(kop, [
      `Beste ${stand.naam},`,
      ...(stand.nieuw.length > 0 ? [antwoorden(stand)] : []),
      ...(stand.wissenOp ? wissen(stand, stand.wissenOp) : [nu(stand)]),
      'Bij de sprekers zie je hoe het staat, en vraag je opnieuw om akkoord:',
      stand.adres,
    ]),
  }
}

function kopVan({ titel, slot, wissenOp, begintWissen }: Stand): string {
  if (wissenOp && begintWissen) return `De opname wordt op ${inWoorden(wissenOp)} gewist: ${titel}`
  return slot.stand === 'OPEN' ? `Alle sprekers zijn akkoord: ${titel}` : `Antwoord over de opname: ${titel}`
}

const antwoorden = ({ titel, nieuw }: Stand): string =>
  [
    `Over de opname van “${titel}” kwam antwoord:`,
    ...nieuw.map(({ naam, akkoord }) => `${naam}: ${AKKOORD_LABELS[akkoord].toLowerCase()}`),
  ].join('\n')

function nu({ slot, heeftOpname, isVoorbij, wachtOp }: Stand): string {
  if (slot.stand === 'OPEN') {
    const voor = `${BEREIK_IN_ZIN[slot.bereik]}, tot en met ${dag.format(slot.tot)}`
    if (!heeftOpname) return `Alle sprekers zijn akkoord. Een opname is na afloop te bekijken door ${voor}.`
    return `Alle sprekers zijn akkoord. De opname gaat ${isVoorbij ? '' : 'na afloop '}open voor ${voor}.`
  }
  if (slot.stand !== 'WACHT_OP_AKKOORD') return 'Zonder akkoord van alle sprekers tonen we geen opname.'
  return wachtOp === 1
    ? 'Eén spreker zei nog geen ja. Tot dan ziet niemand de opname.'
    : `${wachtOp} sprekers zeiden nog geen ja. Tot dan ziet niemand de opname.`
}

const wissen = ({ titel, slot, elders }: Stand, wissenOp: string): string[] => [
  `${waarom(slot)} Niemand ziet de opname van “${titel}” nu. Op ${inWoorden(wissenOp)} wissen we haar helemaal: het bestand, en de link als die er is.`,
  'Moet zij blijven? Vraag dan opnieuw om akkoord. Zeggen alle sprekers vóór die dag ja, dan gaat de opname weer open. Anders hoef je niets te doen.',
  ...(elders ? [`De video zelf staat bij ${elders}. Haal haar daar zelf weg; dat kunnen wij niet.`] : []),
]

const waarom = ({ stand }: Opnameslot): string =>
  stand === 'GEEN_AKKOORD'
    ? 'Een spreker is niet (meer) akkoord.'
    : 'Een spreker gaf akkoord tot een dag die voorbij is.'
