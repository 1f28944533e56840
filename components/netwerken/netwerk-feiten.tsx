import { Badge } from '@/components/ui/badge'
import { Facts } from '@/components/ui/facts'
import { ExternalLink } from '@/components/ui/text-link'
import { hostVan } from './host-van'

type Props = {
  contactrol: string
  gemeenten: readonly string[]
  gemeentenGeverifieerd: boolean
  website: string | null
  geverifieerd: boolean
  /** Only for who may find out; null for readers. */
  opmerking: string | null
}

/** Where a netwerk works, and whom to ask. */
export function NetwerkFeiten({
  contactrol,
  gemeenten,
  gemeentenGeverifieerd,
  website,
  geverifieerd,
  opmerking,
}: Props) {
  return (
    <>
      <Facts
        facts={[
          { label: 'Aanspreekpunt', icon: 'user-round', value: contactrol },
          { label: 'Gemeenten', icon: 'map-pin', value: gemeenten.length > 0 ? gemeenten.join(', ') : null },
          {
            label: 'Website',
            icon: 'globe',
            value: website && <ExternalLink href={website}>{hostVan(website)}</ExternalLink>,
          },
        ]}
      />
      {!(geverifieerd && gemeentenGeverifieerd) && (
        <p>
          <Badge tone="bijna">{geverifieerd ? 'Gemeenten nog te controleren' : 'Nog te controleren'}</Badge>
        </p>
      )}
      {opmerking && <p className="text-sm text-ink-soft">{opmerking}</p>}
    </>
  )
}
