import { Facts } from '@/components/ui/facts'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { SETTING_LABELS, VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { formatDate, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Setting, VerhaalSoort } from '@/prisma/generated/client'

type Props = {
  soort: VerhaalSoort
  setting: Setting
  netwerk: { slug: string; naam: string } | null
  disciplines: readonly string[]
  doelgroepen: readonly { slug: string; titel: string }[]
  dossiers: readonly { slug: string; titel: string }[]
  op: Date
}

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' })

/** What a reader wants to know before reading, and where to read on. */
export function VerhaalFeiten(props: Props) {
  const { soort, setting, netwerk, disciplines, doelgroepen, dossiers, op } = props
  return (
    <Facts
      className="rounded-box border border-line-soft bg-surface p-4"
      facts={[
        { label: 'Soort verhaal', value: VERHAAL_SOORT_LABELS[soort], icon: 'messages-square' },
        {
          label: 'Doelgroep',
          value: opsomming.format(doelgroepen.map(({ titel }) => titel)),
          icon: 'users-round',
        },
        { label: 'Waar het speelt', value: SETTING_LABELS[setting], icon: 'house' },
        { label: 'Betrokken', value: opsomming.format(disciplines), icon: 'heart-handshake' },
        {
          label: 'Netwerk',
          value: netwerk && <TextLink href={paths.netwerk(netwerk.slug)}>{netwerk.naam}</TextLink>,
          icon: 'network',
        },
        { label: 'Datum', value: <Time datetime={isoDay(op)}>{formatDate(op)}</Time>, icon: 'calendar-days' },
        {
          label: 'Lees verder',
          value: dossiers.length > 0 ? <Dossiers dossiers={dossiers} /> : null,
          icon: 'book-open',
        },
      ]}
    />
  )
}

function Dossiers({ dossiers }: Pick<Props, 'dossiers'>) {
  return (
    <ul className="flex flex-col gap-1">
      {dossiers.map(({ slug, titel }) => (
        <li key={slug}>
          <TextLink href={paths.themadossier(slug)} className="inline-flex min-h-6 items-center">
            Themadossier {titel}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
