import { Badge } from '@/components/ui/badge'
import { Facts } from '@/components/ui/facts'
import { Stack } from '@/components/ui/stack'
import { ExternalLink } from '@/components/ui/text-link'
import { BelKnoppen } from './bel-knoppen'

type Props = {
  lijn: {
    telefoon: string | null
    bereikbaarheid: string | null
    kosten: string | null
    website: string | null
    geverifieerd: boolean
    opmerking: string | null
  }
  naam: string
}

/** What readers call by now, to hold against what the line itself says. */
export function LijnGegevens({ lijn, naam }: Props) {
  const { telefoon, bereikbaarheid, kosten, website, geverifieerd, opmerking } = lijn
  return (
    <section aria-labelledby="gegevens">
      <Stack>
        <h2 id="gegevens">Dit staat er nu</h2>
        {telefoon ? <BelKnoppen telefoon={telefoon} naam={naam} /> : <p>Er staat nog geen nummer.</p>}
        <Facts
          facts={[
            { label: 'Bereikbaar', value: bereikbaarheid ?? 'Niet bekend', icon: 'clock' },
            { label: 'Kosten', value: kosten ?? 'Niet bekend', icon: 'tag' },
            {
              label: 'Website',
              value: website ? <ExternalLink href={website}>{website}</ExternalLink> : 'Geen',
              icon: 'info',
            },
            { label: 'Nog uit te zoeken', value: opmerking, icon: 'pencil' },
          ]}
        />
        {!geverifieerd && (
          <p>
            <Badge tone="bijna" icon="clock-alert">
              Nog te controleren
            </Badge>
          </p>
        )}
      </Stack>
    </section>
  )
}
