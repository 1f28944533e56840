import { StatusBadge } from '@/components/publicatie/status-badge'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus } from '@/prisma/generated/client'

type Props = { scholingen: readonly { id: string; slug: string; titel: string; status: Publicatiestatus }[] }

/** What this person works on and readers do not see yet. Shows nothing when there is nothing. */
export function OngepubliceerdeScholingen({ scholingen }: Props) {
  if (scholingen.length === 0) return null
  return (
    <section aria-labelledby="ongepubliceerd" className="flex flex-col gap-3 print:hidden">
      <h2 id="ongepubliceerd">Nog niet gepubliceerd</h2>
      <ul className="flex flex-col gap-2">
        {scholingen.map(({ id, slug, titel, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <TextLink href={paths.scholing(slug)} className="inline-flex min-h-11 items-center">
              {titel}
            </TextLink>
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
    </section>
  )
}
