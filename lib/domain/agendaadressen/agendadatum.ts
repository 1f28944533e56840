import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { uidVan } from '../scholingen/kalenderbestand'
import { naarKalenderregel, selectKalenderdatum } from '../scholingen/kalenderregel'
import { isLinkOpen } from '../scholingen/onlinelink'
import { standSchema } from '../scholingen/stand'

/** A date, with how this gebruiker stands in it. */
export const selectAgendadatum = (gebruikerId: string) =>
  ({
    ...selectKalenderdatum,
    begin: true,
    einde: true,
    onlineLink: true,
    scholing: {
      select: {
        ...selectKalenderdatum.scholing.select,
        inschrijvingen: { where: { gebruikerId }, select: { status: true, aanbodTot: true } },
      },
    },
  }) satisfies Prisma.BijeenkomstSelect

type Rij = Prisma.BijeenkomstGetPayload<{ select: ReturnType<typeof selectAgendadatum> }>

/** A date as it stands in somebody's own agenda: waiting is not sure, and the link is there when the page shows it. */
export function naarAgendadatum({ begin, einde, onlineLink, ...rij }: Rij, now: Date) {
  const regel = naarKalenderregel(rij)
  const [eigen] = rij.scholing.inschrijvingen
  if (eigen?.status === 'BEVESTIGD') {
    const link = onlineLink && isLinkOpen({ begin, einde }, now) ? [`Doe online mee via ${onlineLink}`] : []
    return { ...regel, omschrijving: [regel.omschrijving, ...link].join('\n') }
  }
  const aangeboden = eigen?.status === 'AANGEBODEN'
  const zin = aangeboden
    ? `Er is plek voor je. Laat op de pagina van de scholing weten of je komt${eigen.aanbodTot ? `, vóór ${moment.format(eigen.aanbodTot)}` : ''}.`
    : 'Je staat op de wachtlijst. Je hebt nog geen plek.'
  return {
    ...regel,
    titel: `${aangeboden ? 'Plek aangeboden' : 'Wachtlijst'}: ${regel.titel}`,
    stand: 'ONZEKER' as const,
    omschrijving: `${zin}\n${regel.omschrijving}`,
  }
}

const moment = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, dateStyle: 'long', timeStyle: 'short' })

/** A scholing that people were told does not go on. */
export const selectAfgelast = {
  bekend: true,
  gewijzigdOp: true,
  scholing: { select: { kalenderstap: true, publicatie: { select: { ref: true, versie: true } } } },
} satisfies Prisma.ScholingwijzigingSelect

type Afgelast = Prisma.ScholingwijzigingGetPayload<{ select: typeof selectAfgelast }>

/**
 * Its dates as they were known, so that an agenda takes them away. Without its title and place: what is changed in the
 * concept meanwhile is of its makers.
 */
export function naarAfgelast({ bekend, gewijzigdOp, scholing }: Afgelast) {
  const { kalenderstap, publicatie } = scholing
  return standSchema.parse(bekend).bijeenkomsten.map((datum) => ({
    uid: uidVan(publicatie.ref, datum),
    slug: null,
    titel: 'Gaat niet door',
    lokaalBegin: datum.lokaalBegin,
    lokaalEinde: datum.lokaalEinde,
    plaats: null,
    omschrijving: 'Deze scholing gaat niet door, of staat voorlopig niet meer in de scholingsagenda.',
    stand: 'AFGELAST' as const,
    versie: publicatie.versie + kalenderstap,
    bijgewerkt: gewijzigdOp,
  }))
}
