import 'server-only'
import type { Vraagmoment } from '@/prisma/generated/client'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { mailtekst } from '../teksten/mailtekst'
import { isLinkOpen } from './onlinelink'

/**
 * Enrolled (at once or after an offer), put on the waiting list, offered a place, an offer not accepted in time, or
 * taken off the list by the organiser.
 */
export type Aanleiding = 'BEVESTIGD' | 'WACHTLIJST' | 'AANGEBODEN' | 'VERLOPEN' | 'VERWIJDERD'

type Datum = {
  begin: Date
  einde: Date
  locatie: string | null
  gemeente: string | null
  onlineLink: string | null
  datumBevestigd: boolean
  tijdBevestigd: boolean
}

type Gegevens = {
  naam: string
  titel: string
  bijeenkomsten: readonly Datum[]
  /** absolute address of the scholing's page */
  adres: string
  /** on the waiting list, from 1 */
  plaats: number
  /** until when an offered place is held */
  aanbodTot: Date | null
  /** the colleague who enrolled them */
  door: string | null
  now: Date
}

/** The mail about one inschrijving: subject, plain text and HTML, in Dutch. */
export function inschrijvingsmail(aanleiding: Aanleiding, gegevens: Gegevens) {
  const { naam, titel, adres, bijeenkomsten } = gegevens
  const kop = KOPPEN[aanleiding]
  const datums = bijeenkomsten.map((datum) => regelVan(datum, aanleiding === 'BEVESTIGD', gegevens.now))
  return {
    onderwerp: `${kop}: ${titel}`,
    ...mailtekst(kop, [
      `Beste ${naam},`,
      kernzin(aanleiding, gegevens),
      ...(datums.length > 0 ? [datums.join('\n')] : []),
      'Alles over deze scholing staat hier:',
      adres,
      slotzin(aanleiding, gegevens),
    ]),
  }
}

type Herinnering = Datum & { titel: string; adres: string }
type Terugvraag = { titel: string; adres: string; moment: Vraagmoment }

/** One mail with all that somebody goes to tomorrow and in a week, and how it went with what they took along. */
export function herinneringsmail({
  naam,
  morgen,
  overEenWeek,
  vragen,
  now,
}: {
  naam: string
  morgen: readonly Herinnering[]
  overEenWeek: readonly Herinnering[]
  vragen: readonly Terugvraag[]
  now: Date
}) {
  const alle = [...morgen, ...overEenWeek]
  const deel = (zin: string, regels: readonly Herinnering[]) =>
    regels.length === 0
      ? []
      : [zin, ...regels.flatMap((regel) => [`${regel.titel}\n${regelVan(regel, true, now)}`, regel.adres])]
  const [eerste, ...meer] = alle
  const wanneerKort = morgen.length > 0 ? 'Morgen' : 'Over een week'
  const agendakop =
    eerste && meer.length === 0 ? `${wanneerKort}: ${eerste.titel}` : 'Je scholingen komen eraan'
  const kop = eerste ? agendakop : vraagkop(vragen)
  return {
    onderwerp: kop,
    ...mailtekst(kop, [
      `Beste ${naam},`,
      ...deel('Morgen ga je naar:', morgen),
      ...deel('Over een week ga je naar:', overEenWeek),
      ...(eerste
        ? [
            'Kun je niet komen? Meld je dan af op de pagina van de scholing. De eerste op de wachtlijst krijgt dan jouw plek aangeboden.',
          ]
        : []),
      ...vraagdeel(vragen),
    ]),
  }
}

const vraagkop = ([eerste, ...meer]: readonly Terugvraag[]) =>
  eerste && meer.length === 0 ? `Lukte het? ${eerste.titel}` : 'Lukte wat je meenam?'

const HOELANG: Record<Vraagmoment, string> = { NA_2_WEKEN: 'Twee weken', NA_8_WEKEN: 'Acht weken' }

function vraagdeel(vragen: readonly Terugvraag[]): string[] {
  if (vragen.length === 0) return []
  return [
    ...vragen.flatMap(({ titel, adres, moment }) => [
      `${HOELANG[moment]} geleden schreef je op wat je meenam van “${titel}”. Lukte het? Eén tik is genoeg:`,
      adres,
    ]),
    'Alleen jij leest wat je schrijft. Op die pagina zet je de vraag ook uit.',
  ]
}

const KOPPEN: Record<Aanleiding, string> = {
  BEVESTIGD: 'Je bent ingeschreven',
  WACHTLIJST: 'Je staat op de wachtlijst',
  AANGEBODEN: 'Er is plek voor je',
  VERLOPEN: 'Je plek is niet meer vrij',
  VERWIJDERD: 'Je bent afgemeld',
}

function kernzin(aanleiding: Aanleiding, { titel, plaats, aanbodTot, door }: Gegevens): string {
  const collega = door ? `Je collega ${door} heeft je ingeschreven. ` : ''
  const zinnen: Record<Aanleiding, string> = {
    BEVESTIGD: `${collega}Je bent ingeschreven voor “${titel}”.`,
    WACHTLIJST: `${collega}“${titel}” is vol. Je staat op plaats ${plaats} van de wachtlijst. We mailen je zodra er plek is.`,
    AANGEBODEN: `Er is een plek vrijgekomen voor “${titel}”. We houden die voor je vast tot ${aanbodTot ? moment(aanbodTot) : 'het begin'}. Laat op de pagina van de scholing weten of je komt.`,
    VERLOPEN: `We hielden een plek voor je vast bij “${titel}”, maar hoorden niet op tijd of je komt. Je staat niet meer op de wachtlijst.`,
    VERWIJDERD: `De organisator heeft je afgemeld voor “${titel}”.`,
  }
  return zinnen[aanleiding]
}

function slotzin(aanleiding: Aanleiding, { bijeenkomsten, now }: Gegevens): string {
  const begonnen = bijeenkomsten.some(({ begin }) => begin <= now)
  const zinnen: Record<Aanleiding, string> = {
    BEVESTIGD:
      'Kun je toch niet komen? Meld je dan af op die pagina. De eerste op de wachtlijst krijgt dan jouw plek aangeboden.',
    WACHTLIJST: 'Wil je niet meer wachten? Meld je dan af op die pagina.',
    AANGEBODEN: 'Horen we niets, of kun je niet? Dan bieden we de plek aan de volgende aan.',
    VERLOPEN: begonnen
      ? 'De scholing is intussen begonnen.'
      : 'Wil je toch komen? Schrijf je dan op die pagina opnieuw in.',
    VERWIJDERD: 'Klopt dat niet? Neem dan contact op met de organisator.',
  }
  return zinnen[aanleiding]
}

// Only who has a place gets the link of an online meeting, and from a day before.
function linkzin(datum: Datum, now: Date): string {
  if (!datum.onlineLink) return ''
  return isLinkOpen(datum, now)
    ? `Doe online mee via ${datum.onlineLink}`
    : 'De link om online mee te doen staat op de pagina vanaf de dag ervoor'
}

/** One date in one line: when, where, and for who has a place how to join online. */
export function regelVan(datum: Datum, heeftPlek: boolean, now: Date): string {
  const waar = [datum.locatie, datum.gemeente].filter(Boolean).join(', ')
  return [wanneer(datum), waar, onzeker(datum), heeftPlek ? linkzin(datum, now) : '']
    .filter(Boolean)
    .join('. ')
}

function onzeker({ datumBevestigd, tijdBevestigd }: Datum): string {
  if (!datumBevestigd) return 'De datum is nog niet zeker'
  return tijdBevestigd ? '' : 'De tijd is nog niet zeker'
}

const dag = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIJDZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, hour: '2-digit', minute: '2-digit' })

/** A moment in Dutch words: 'zaterdag 31 oktober 2026, 10:00'. */
export const moment = (op: Date) => `${dag.format(op)}, ${tijd.format(op)}`

const wanneer = ({ begin, einde }: Datum) =>
  `${dag.format(begin)}, ${tijd.format(begin)}–${tijd.format(einde)}`
