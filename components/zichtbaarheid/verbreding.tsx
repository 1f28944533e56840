import type { ReactNode } from 'react'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { BIJLAGE_LABELS } from '@/lib/domain/bijlagen/labels'
import {
  SOORT_LABELS,
  STATUS_LABELS,
  WIE_ERBIJ,
  WIE_LEZEN,
  ZICHTBAARHEID_LABELS,
} from '@/lib/domain/publicatie/labels'
import type { Bereik, Gekoppeld } from '@/lib/domain/zichtbaarheid/bereik'
import { publicatiePath } from '@/lib/web/paths'

type Props = { bereik: Bereik }

/** What new readers get to see of an item, what is linked from it, and what stays closed to them. */
export function Verbreding({ bereik }: Props) {
  const { van, naar, status, bereikbaar, blijftDicht, dichteBijlagen } = bereik
  return (
    <Stack gap="large" className="max-w-measure">
      <section aria-labelledby="voor-wie">
        <h2 id="voor-wie">Voor wie</h2>
        <p>
          Nu leest dit: {ZICHTBAARHEID_LABELS[van].toLowerCase()}. Erbij{' '}
          {naar === 'OPENBAAR' ? 'komt' : 'komen'}: <strong>{WIE_ERBIJ[naar]}</strong>.
          {status !== 'GEPUBLICEERD' &&
            ` Het stuk is nog niet gepubliceerd (${STATUS_LABELS[status].toLowerCase()}); dit geldt zodra dat gebeurt.`}
        </p>
      </section>
      <Deel id="zichtbaar" kop="Dit wordt zichtbaar">
        {zichtbaar(bereik).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </Deel>
      {bereikbaar.length > 0 && (
        <Deel
          id="bereikbaar"
          kop="Vanaf deze pagina te openen"
          uitleg="Deze stukken mogen de nieuwe lezers al lezen. Vanaf nu komen ze er ook langs deze weg."
        >
          {bereikbaar.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </Deel>
      )}
      {blijftDicht.length + dichteBijlagen.length > 0 && (
        <Deel
          id="blijft-dicht"
          kop="Dit hoort erbij, maar blijft dicht"
          uitleg="De nieuwe lezers zien deze stukken niet, ook niet de titel. Wil je dat wel, zet ze dan zelf open."
        >
          {blijftDicht.map((item) => (
            <Item key={item.id} item={item} waarom={waaromDicht(item)} />
          ))}
          {dichteBijlagen.map(({ id, titel, publicatie }) => (
            <li key={id}>
              Bestand in de tekst: {titel}{' '}
              <span className="text-ink-soft">
                (hoort bij ‘{publicatie.titel}’, {waaromDicht(publicatie)})
              </span>
            </li>
          ))}
        </Deel>
      )}
      <Deel id="nooit" kop="Dit ziet geen lezer">
        {nooit(bereik).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </Deel>
    </Stack>
  )
}

type DeelProps = { id: string; kop: string; uitleg?: string; children: ReactNode }

function Deel({ id, kop, uitleg, children }: DeelProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      {uitleg && <p>{uitleg}</p>}
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-6">{children}</ul>
    </section>
  )
}

function Item({ item: { soort, slug, titel }, waarom }: { item: Gekoppeld; waarom?: string }) {
  return (
    <li>
      {SOORT_LABELS[soort]}: <TextLink href={publicatiePath(soort, slug)}>{titel}</TextLink>
      {waarom && <span className="text-ink-soft"> ({waarom})</span>}
    </li>
  )
}

const waaromDicht = ({ status, zichtbaarheid }: Pick<Gekoppeld, 'status' | 'zichtbaarheid'>): string =>
  status === 'GEPUBLICEERD' ? `alleen voor ${WIE_LEZEN[zichtbaarheid]}` : STATUS_LABELS[status].toLowerCase()

const meervoud = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`

function zichtbaar({ soort, titel, naar, ...bereik }: Bereik): string[] {
  const { onderdelen, kenniskaart, bijlagen, opname, bijeenkomsten } = bereik
  return [
    `${SOORT_LABELS[soort]} ‘${titel}’, met alle tekst die er nu in staat`,
    ...onderdelen.map((deel) => `Onderdeel: ${deel}`),
    ...(kenniskaart === null ? [] : [`Kenniskaart: ${kenniskaart}, ook om te printen`]),
    ...bijlagen.map(({ soort: bestand, titel: naam, inTekst }) =>
      inTekst ? `Afbeelding in de tekst: ${naam}` : `Bijlage: ${naam} (${BIJLAGE_LABELS[bestand]})`,
    ),
    ...(bijeenkomsten > 0
      ? [`${meervoud(bijeenkomsten, 'datum', 'datums')} met plaats en tijd, ook als agendabestand`]
      : []),
    ...(opname ? [`De opname${opname.url ? ` (${opname.url})` : ''}, zodra de scholing voorbij is`] : []),
    naar === 'OPENBAAR'
      ? 'De plek in de lijsten van Kennisplein. Zoeken blijft voor wie is aangemeld.'
      : 'De plek in de lijsten en in de zoekresultaten van Kennisplein',
  ]
}

function nooit({ opmerkingen, inschrijvingen, reflecties, soort }: Bereik): string[] {
  return [
    'Eerdere versies en concepten',
    `Opmerkingen van de redactie${opmerkingen > 0 ? ` (nu ${opmerkingen})` : ''}`,
    ...(soort === 'SCHOLING'
      ? [
          `Wie zich inschreef${inschrijvingen > 0 ? ` (nu ${inschrijvingen})` : ''}`,
          `Reflecties van deelnemers${reflecties > 0 ? ` (nu ${reflecties})` : ''}`,
        ]
      : []),
  ]
}
