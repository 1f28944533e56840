import { StatusBadge } from '@/components/publicatie/status-badge'
import { TextLink } from '@/components/ui/text-link'
import { formatPeriod } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus } from '@/prisma/generated/client'

type Lid = {
  id: string
  slug: string
  titel: string
  status: Publicatiestatus
  netwerk: string | null
  bezet: number
  capaciteit: number | null
  begin: Date | null
  einde: Date | null
  gemeente: string | null
}

/** All dates of a reeks for its organiser, with how many come and what readers see of it. */
export function ReeksLijst({ leden, now }: { leden: readonly Lid[]; now: Date }) {
  return (
    <ul className="flex max-w-measure flex-col">
      {leden.map(({ id, slug, status, begin, einde, titel, ...lid }) => (
        <li key={id} className="border-t border-line-soft py-2">
          <p className="flex flex-wrap items-center gap-x-3">
            <TextLink href={paths.scholing(slug)} className="inline-flex min-h-11 items-center">
              {begin && einde ? formatPeriod(begin, einde, now) : `Nog zonder datum: ${titel}`}
            </TextLink>
            <StatusBadge status={status} />
          </p>
          <p className="text-sm text-ink-soft">{feiten(lid).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

const feiten = ({
  netwerk,
  gemeente,
  bezet,
  capaciteit,
}: Pick<Lid, 'netwerk' | 'gemeente' | 'bezet' | 'capaciteit'>) =>
  [
    netwerk ?? 'alle netwerken',
    gemeente,
    capaciteit === null ? `${bezet} ingeschreven` : `${bezet} van ${capaciteit} plaatsen bezet`,
  ].filter((feit) => feit !== null)
