import { TextLink } from '@/components/ui/text-link'
import { BIJLAGE_LABELS, omvang } from '@/lib/domain/bijlagen/labels'
import { paths } from '@/lib/web/paths'
import { AndereVorm, type Bijlage } from './bijlagenlijst'

export type Bronbijlage = Pick<Bijlage, 'id' | 'soort' | 'titel' | 'bytes' | 'toegankelijk' | 'andereVorm'>

/** The files of a bron, one line each, below its link: what each is and how large, before it is opened. */
export const Bronbijlagen = ({ bijlagen }: { bijlagen: readonly Bronbijlage[] }) =>
  bijlagen.map(({ id, soort, titel, bytes, ...vorm }) => (
    <div key={id} className="text-sm">
      Bijlage: <TextLink href={paths.bijlage(id)}>{titel}</TextLink>{' '}
      <span className="whitespace-nowrap text-ink-soft">
        ({BIJLAGE_LABELS[soort]}, {omvang(bytes)})
      </span>
      <AndereVorm {...vorm} />
    </div>
  ))
