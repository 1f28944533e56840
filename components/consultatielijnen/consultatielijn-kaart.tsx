import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NummerWaarschuwing } from '@/components/meldingen/nummer-waarschuwing'
import { Badge } from '@/components/ui/badge'
import { Facts } from '@/components/ui/facts'
import { Icon } from '@/components/ui/icon'
import { ExternalLink, TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { BelKnoppen } from './bel-knoppen'
import { LijnVerlopen } from './lijn-verlopen'

export type Consultatielijn = {
  slug: string
  naam: string
  voorWie: string
  voorWelkeVraag: string
  hoe: string
  telefoon: string | null
  bereikbaarheid: string | null
  nu: { stand: 'NU_BEREIKBAAR'; altijd: boolean } | { stand: 'NU_DICHT' } | { stand: 'ONBEKEND' }
  kosten: string | null
  website: string | null
  gebied: string
  geverifieerd: boolean
  /** Only given to those who maintain the lines. */
  opmerking: string | null
  /** Days, '2027-06-01': when somebody said that it holds, and since when nobody did although it was due. */
  gecontroleerdOp: string | null
  verlopenSinds: string | null
  /** This reader keeps it true. */
  isEigenZorg: boolean
  vindplaatsen: readonly { titel: string; url: string }[]
  /** Numbers of which a colleague says that they are wrong. */
  gemeld: readonly { nummer: string; op: Date }[]
}

type Props = {
  lijn: Consultatielijn
  headingLevel?: 2 | 3
  gecontroleerd: { datum: string; tekst: string } | null
}

/** One line to call: the number first, then for whom and for what. */
export function ConsultatielijnKaart({ lijn, headingLevel = 2, gecontroleerd }: Props) {
  const Heading = `h${headingLevel}` as const
  const { slug, naam, telefoon, nu, voorWelkeVraag, website } = lijn
  return (
    <article
      id={slug}
      className="flex scroll-mt-6 flex-col gap-4 rounded-box border border-line-soft bg-surface p-4 md:p-6 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Heading className="text-lg font-bold">{naam}</Heading>
        <NuBadge nu={nu} />
      </div>
      {telefoon ? <BelKnoppen telefoon={telefoon} naam={naam} /> : <GeenNummer lijn={lijn} />}
      <NummerWaarschuwing telefoon={telefoon} gemeld={lijn.gemeld} />
      <LijnVerlopen sinds={lijn.verlopenSinds} />
      {telefoon && (
        <KloptDitNiet
          over={{ soort: 'CONSULTATIELIJN', slug, nummer: telefoon.split(' of ')[0] ?? telefoon }}
          naam={naam}
        />
      )}
      <p className="max-w-measure">{voorWelkeVraag}</p>
      <Facts facts={feiten(lijn)} />
      {website && <ExternalLink href={website}>Naar de website</ExternalLink>}
      <Herkomst lijn={lijn} gecontroleerd={gecontroleerd} />
      <KloptDitNiet over={{ soort: 'CONSULTATIELIJN', slug }} naam={naam} />
      {lijn.isEigenZorg && <EigenZorg slug={slug} naam={naam} />}
    </article>
  )
}

function EigenZorg({ slug, naam }: { slug: string; naam: string }) {
  return (
    <p className="flex flex-wrap gap-x-6 print:hidden">
      <TextLink href={paths.consultatielijnControle(slug)} className="inline-flex min-h-11 items-center">
        Klopt deze lijn nog? Controleer<span className="sr-only"> {naam}</span>
      </TextLink>
      <TextLink href={paths.consultatielijnBewerken(slug)} className="inline-flex min-h-11 items-center">
        Pas de gegevens aan<span className="sr-only"> van {naam}</span>
      </TextLink>
    </p>
  )
}

const feiten = ({ voorWie, hoe, bereikbaarheid, kosten, gebied }: Consultatielijn) =>
  [
    { label: 'Voor wie', value: voorWie, icon: 'users-round' },
    { label: 'Zo werkt het', value: hoe, icon: 'info' },
    { label: 'Bereikbaar', value: bereikbaarheid, icon: 'clock' },
    { label: 'Kosten', value: kosten, icon: 'tag' },
    { label: 'Gebied', value: gebied, icon: 'map-pin' },
  ] as const

export function NuBadge({ nu }: { nu: Consultatielijn['nu'] }) {
  if (nu.stand === 'ONBEKEND') return null
  if (nu.stand === 'NU_DICHT') return <Badge icon="clock">Nu niet bereikbaar</Badge>
  return (
    <Badge tone="klopt" icon="phone">
      {nu.altijd ? 'Dag en nacht bereikbaar' : 'Nu bereikbaar'}
    </Badge>
  )
}

function GeenNummer({ lijn }: { lijn: Consultatielijn }) {
  return (
    <p className="flex items-start gap-2 text-ink-soft">
      <Icon name="info" className="mt-1" />
      {lijn.website
        ? 'We hebben hier geen nummer van. Kijk op de website, of bel het landelijke nummer.'
        : 'Het nummer is nog niet bekend. Bel het landelijke nummer, of vraag je netwerkcoördinator.'}
    </p>
  )
}

function Herkomst({ lijn, gecontroleerd }: Props) {
  const { geverifieerd, opmerking, vindplaatsen } = lijn
  return (
    <div className="flex flex-col gap-2 border-t border-line-soft pt-3 text-sm text-ink-soft">
      {!geverifieerd && (
        <p>
          <Badge tone="bijna" icon="clock-alert">
            Nog te controleren
          </Badge>
        </p>
      )}
      {lijn.gecontroleerdOp && (
        <p>
          Nagekeken op <Time datetime={lijn.gecontroleerdOp}>{formatDag(lijn.gecontroleerdOp)}</Time>
        </p>
      )}
      {gecontroleerd && (
        <p>
          Bijgewerkt op <Time datetime={gecontroleerd.datum}>{gecontroleerd.tekst}</Time>
        </p>
      )}
      {opmerking && <p>Voor de redactie: {opmerking}</p>}
      {vindplaatsen.length > 0 && (
        <p>
          Bron:{' '}
          {vindplaatsen.map(({ titel, url }, index) => (
            <span key={url}>
              {index > 0 && ' · '}
              <ExternalLink href={url}>{titel}</ExternalLink>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
