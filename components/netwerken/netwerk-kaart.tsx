import { Card } from '@/components/ui/card'
import { paths } from '@/lib/web/paths'

type Props = {
  slug: string
  naam: string
  gemeenten: readonly string[]
  gemeentenGeverifieerd: boolean
  organisaties: number
}

const MEER = 4

/** A netwerk in the overview: where it works and how many organisaties it has. */
export function NetwerkKaart({ slug, naam, gemeenten, gemeentenGeverifieerd, organisaties }: Props) {
  const rest = gemeenten.length - MEER
  return (
    <Card
      kind="Netwerk"
      icon="network"
      headingLevel={2}
      href={paths.netwerk(slug)}
      title={naam}
      summary={
        gemeenten.length > 0 &&
        `${gemeenten.slice(0, MEER).join(', ')}${rest > 0 ? ` en ${rest} andere gemeenten` : ''}`
      }
      meta={[
        organisaties === 1 ? '1 organisatie' : `${organisaties} organisaties`,
        !gemeentenGeverifieerd && gemeenten.length > 0 && 'gemeenten nog te controleren',
      ]}
    />
  )
}
