import { type Bronbijlage, Bronbijlagen } from '@/components/bijlagen/bronbijlagen'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { ExternalLink } from '@/components/ui/text-link'
import { BRON_SOORT_LABELS, TAAL_LABELS } from '@/lib/domain/bronnen/labels'
import { formatDag } from '@/lib/web/format-nl'
import type { BronSoort } from '@/prisma/generated/client'

export type BronKaart = {
  slug: string
  titel: string
  url: string
  uitgever: string
  soort: BronSoort
  taal: string
  tijd: string | null
  geverifieerd: boolean
  /** the day on which the link proved dead */
  linkDoodOp: string | null
  bijlagen: readonly Bronbijlage[]
}

/** The sources of a dossier: those of the footnotes by their number, then what else is worth reading. */
export function BronKaarten({
  inTekst,
  overig,
  magMelden,
}: {
  inTekst: readonly BronKaart[]
  overig: readonly BronKaart[]
  magMelden: boolean
}) {
  return (
    <>
      {inTekst.length > 0 && (
        <ol className="flex flex-col gap-3">
          {inTekst.map((bron, index) => (
            <Bron key={bron.slug} bron={bron} nummer={index + 1} magMelden={magMelden} />
          ))}
        </ol>
      )}
      {overig.length > 0 && (
        <>
          <h3>Meer lezen</h3>
          <ul className="flex flex-col gap-3">
            {overig.map((bron) => (
              <Bron key={bron.slug} bron={bron} magMelden={magMelden} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

// One line of text per source and not a Card: a dossier has forty of them, and readers wait for every element.
function Bron({ bron, nummer, magMelden }: { bron: BronKaart; nummer?: number; magMelden: boolean }) {
  return (
    <li
      id={`bron-${bron.slug}`}
      className="kaart max-w-measure scroll-mt-6 rounded-box border border-line-soft bg-surface px-4 py-3"
    >
      {nummer && `${nummer}. `}
      <ExternalLink href={bron.url}>{bron.titel}</ExternalLink>
      <span className="block text-sm text-ink-soft">{feiten(bron)}</span>
      {bron.linkDoodOp && (
        <span className="block text-sm text-bijna">
          De link werkt niet meer (gezien op {formatDag(bron.linkDoodOp)}).
        </span>
      )}
      <Bronbijlagen bijlagen={bron.bijlagen} />
      {magMelden && <KloptDitNiet over={{ soort: 'BRON', slug: bron.slug }} naam={bron.titel} />}
    </li>
  )
}

const feiten = ({ soort, uitgever, taal, tijd, geverifieerd }: BronKaart): string =>
  [
    BRON_SOORT_LABELS[soort],
    uitgever,
    TAAL_LABELS[taal] ?? taal,
    tijd,
    geverifieerd ? null : 'nog te controleren',
  ]
    .filter((feit) => feit !== null)
    .join(' · ')
