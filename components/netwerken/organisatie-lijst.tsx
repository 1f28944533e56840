import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NummerWaarschuwing } from '@/components/meldingen/nummer-waarschuwing'
import { Badge } from '@/components/ui/badge'
import { ExternalLink, PhoneLink } from '@/components/ui/text-link'
import { ORGANISATIE_SOORT_LABELS } from '@/lib/domain/organisaties/labels'
import { hostVan } from './host-van'

type Organisatie = {
  id: string
  slug: string
  naam: string
  soort: keyof typeof ORGANISATIE_SOORT_LABELS
  gemeente: string | null
  website: string | null
  telefoon: string | null
  geverifieerd: boolean
  /** Only for who may find out; null for readers. */
  opmerking: string | null
  /** Numbers of which a colleague says that they are wrong. */
  gemeld: readonly { nummer: string; op: Date }[]
}

/** Organisaties with what is known of them; each has its own place to link to. */
export function OrganisatieLijst({ organisaties }: { organisaties: readonly Organisatie[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {organisaties.map((organisatie) => (
        <Regel key={organisatie.id} organisatie={organisatie} />
      ))}
    </ul>
  )
}

function Regel({ organisatie }: { organisatie: Organisatie }) {
  const { slug, naam, soort, gemeente, website, telefoon, geverifieerd, opmerking, gemeld } = organisatie
  const over = { soort: 'ORGANISATIE' as const, slug }
  return (
    <li id={slug} className="flex flex-col gap-1 rounded-box border border-line-soft bg-surface p-4">
      <h3 className="text-lg font-bold">{naam}</h3>
      <p className="text-ink-soft">
        {[ORGANISATIE_SOORT_LABELS[soort], gemeente].filter(Boolean).join(' · ')}
      </p>
      {telefoon && <PhoneLink number={telefoon} />}
      <NummerWaarschuwing telefoon={telefoon} gemeld={gemeld} />
      {website && <ExternalLink href={website}>{hostVan(website)}</ExternalLink>}
      {!geverifieerd && (
        <p>
          <Badge tone="bijna">Nog te controleren</Badge>
        </p>
      )}
      {opmerking && <p className="text-sm text-ink-soft">{opmerking}</p>}
      <KloptDitNiet over={telefoon ? { ...over, nummer: telefoon } : over} naam={naam} />
    </li>
  )
}
