import type { VoetnootBron } from '@/components/teksten/tekst'
import { BRON_SOORT_LABELS } from '@/lib/domain/bronnen/labels'
import type { BronKaart } from './bron-kaarten'

/** A source as a footnote shows it. */
export const alsVoetnoot = ({ slug, titel, uitgever, url, soort }: BronKaart): VoetnootBron => ({
  slug,
  titel,
  uitgever,
  url,
  soort: BRON_SOORT_LABELS[soort],
})
