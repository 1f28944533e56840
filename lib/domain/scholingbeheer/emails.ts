import 'server-only'
import type { InschrijvingStatus } from '@/prisma/generated/client'
import { moment, regelVan } from '../scholingen/emails'
import { VORM_LABELS } from '../scholingen/labels'
import type { Stand } from '../scholingen/stand'
import { mailtekst } from '../teksten/mailtekst'
import type { Bericht, Nieuws } from './wijziging'

type Organisatorbericht = { naam: string; titel: string; adres: string; onderwerp: string; bericht: string }

/** A message of the organiser to somebody who has a place: subject, plain text and HTML. */
export const berichtmail = ({ naam, titel, adres, onderwerp, bericht }: Organisatorbericht) => ({
  onderwerp: `${onderwerp} (${titel})`,
  ...mailtekst(onderwerp, [
    `Beste ${naam},`,
    `De organisator van “${titel}” schrijft:`,
    ...bericht.split(/\n{2,}/),
    'Alles over deze scholing staat hier:',
    adres,
    'Op deze mail kun je niet antwoorden. Je krijgt haar omdat je voor deze scholing bent ingeschreven.',
  ]),
})

type Ontvanger = { naam: string; status: InschrijvingStatus; aanbodTot: Date | null }

/** What changed of a scholing, or that it does not go on, or does after all: subject, plain text and HTML. */
export function wijzigingsmail(bericht: Bericht, ontvanger: Ontvanger) {
  const { nieuws, scholing, adres } = bericht
  const { titel } = scholing.publicatie
  const kop = KOPPEN[nieuws.soort]
  return {
    onderwerp: `${kop}: ${titel}`,
    ...mailtekst(kop, [
      `Beste ${ontvanger.naam},`,
      ...KERNEN[nieuws.soort](bericht, ontvanger),
      'Alles over deze scholing staat hier:',
      adres,
      ...(nieuws.soort === 'AFGELAST' ? [] : [slotzin(ontvanger)]),
      ...(ontvanger.status === 'BEVESTIGD' ? [BIJLAGEZINNEN[nieuws.soort]] : []),
    ]),
  }
}

const KOPPEN: Record<Nieuws['soort'], string> = {
  VERZET: 'Gewijzigd',
  AFGELAST: 'Gaat niet door',
  TOCH: 'Gaat toch door',
}
const BIJLAGEZINNEN: Record<Nieuws['soort'], string> = {
  VERZET: 'Open de bijlage om de afspraak in je eigen agenda te veranderen.',
  AFGELAST: 'Open de bijlage om de afspraak uit je eigen agenda te halen.',
  TOCH: 'Open de bijlage om de afspraak weer in je eigen agenda te zetten.',
}

const KERNEN: Record<Nieuws['soort'], (bericht: Bericht, ontvanger: Ontvanger) => string[]> = {
  VERZET: ({ scholing, nieuws, veranderd, now }, { status }) => [
    `De datum of de plaats van “${scholing.publicatie.titel}” is veranderd.`,
    ...veranderd.map(({ was, is }) =>
      [
        was && `${is ? 'Was' : 'Vervalt'}: ${regelVan(was, false, now)}`,
        is && `${was ? 'Wordt' : 'Nieuw'}: ${regelVan(is, status === 'BEVESTIGD', now)}`,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    ...(nieuws.bekend.vorm === scholing.vorm ? [] : [`De vorm is nu: ${VORM_LABELS[scholing.vorm]}.`]),
  ],
  AFGELAST: ({ scholing: { publicatie }, nieuws, now }) => [
    `“${publicatie.titel}” gaat niet door, of staat voorlopig niet meer in de scholingsagenda. Het gaat om:`,
    regels(nieuws.bekend, false, now),
    ...(publicatie.intrekking ? [`De uitleg erbij: ${publicatie.intrekking.uitleg}`] : []),
    'Je hoeft niets te doen. Gaat het toch door, dan krijg je een nieuwe mail.',
  ],
  TOCH: ({ scholing, now }, { status }) => [
    `“${scholing.publicatie.titel}” staat weer in de scholingsagenda. Het gaat om:`,
    regels(scholing, status === 'BEVESTIGD', now),
  ],
}

/** The dates that are still to come, one a line. */
const regels = ({ bijeenkomsten }: Pick<Stand, 'bijeenkomsten'>, heeftPlek: boolean, now: Date): string =>
  bijeenkomsten
    .filter(({ einde }) => einde > now)
    .map((datum) => regelVan(datum, heeftPlek, now))
    .join('\n')

function slotzin({ status, aanbodTot }: Ontvanger): string {
  if (status === 'AANGEBODEN')
    return `We houden nog een plek voor je vast${aanbodTot ? ` tot ${moment(aanbodTot)}` : ''}. Laat op die pagina weten of je komt.`
  if (status === 'WACHTLIJST')
    return 'Je staat nog op de wachtlijst. Kun je dan niet? Meld je dan af op die pagina.'
  return 'Je plek blijft van jou. Kun je dan niet? Meld je dan af op die pagina. De eerste op de wachtlijst krijgt dan jouw plek aangeboden.'
}
