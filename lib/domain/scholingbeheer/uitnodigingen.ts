import 'server-only'
import type { OutgoingMail } from '@/lib/platform/outbox'
import { kalenderbestand, type Uitnodiging } from '../scholingen/kalenderbestand'
import { naarKalenderregel } from '../scholingen/kalenderregel'
import type { Datum } from '../scholingen/stand'
import type { Bericht } from './wijziging'

type Geadresseerde = { naam: string; email: string }

/**
 * The files with which one's own agenda takes over the news: one with what there is now, one with what is gone, each
 * left out when there is nothing in it. An iCalendar file has one method for all that is in it (RFC 5546).
 */
export const uitnodigingen =
  (bericht: Bericht, gebruiker: Geadresseerde): NonNullable<OutgoingMail['bijlagen']> =>
  (afzender) => {
    const { slug, titel } = bericht.scholing.publicatie
    const { blijft, vervalt } = verdeeld(bericht)
    const bestand = (methode: Uitnodiging['methode'], naam: string, datums: readonly Datum[]) => ({
      naam,
      type: `text/calendar; charset=utf-8; method=${methode}`,
      inhoud: kalenderbestand(
        titel,
        datums.map((datum) => regelVan(datum, bericht, methode === 'CANCEL')),
        { methode, afzender, ...gebruiker },
      ),
    })
    return [
      ...(blijft.length > 0 ? [bestand('REQUEST', `${slug}.ics`, blijft)] : []),
      ...(vervalt.length > 0 ? [bestand('CANCEL', `${slug}-vervallen.ics`, vervalt)] : []),
    ]
  }

function verdeeld({ nieuws, scholing, veranderd, now }: Bericht): { blijft: Datum[]; vervalt: Datum[] } {
  const komend = ({ einde }: Datum) => einde > now
  if (nieuws.soort === 'AFGELAST') return { blijft: [], vervalt: nieuws.bekend.bijeenkomsten.filter(komend) }
  if (nieuws.soort === 'TOCH') return { blijft: scholing.bijeenkomsten.filter(komend), vervalt: [] }
  return {
    blijft: veranderd.flatMap(({ is }) => is ?? []),
    vervalt: veranderd.flatMap(({ was, is }) => (was && !is ? was : [])),
  }
}

const regelVan = (datum: Datum, { scholing, adres, now }: Bericht, vervalt: boolean) => ({
  ...naarKalenderregel({ ...datum, scholing }),
  ...(vervalt && { stand: 'AFGELAST' as const }),
  adres,
  bijgewerkt: now,
})
