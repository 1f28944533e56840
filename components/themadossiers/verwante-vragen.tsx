import { TextLink } from '@/components/ui/text-link'
import { STAND_LABELS } from '@/lib/domain/kennisvragen/labels'
import { paths } from '@/lib/web/paths'
import type { KennisvraagStand } from '@/prisma/generated/client'

type Kennisvraag = { slug: string; titel: string; stand: KennisvraagStand }

/** What nobody knows well enough yet about this doelgroep. Shows nothing when there is no such question. */
export function VerwanteVragen({ vragen }: { vragen: readonly Kennisvraag[] }) {
  if (vragen.length === 0) return null
  return (
    <div className="flex flex-col gap-3">
      <h3>Vragen op de kennisagenda</h3>
      <ul className="flex max-w-measure list-disc flex-col gap-2 pl-6">
        {vragen.map(({ slug, titel, stand }) => (
          <li key={slug}>
            <TextLink href={paths.kennisagenda({}, slug)}>{titel}</TextLink>
            <span className="text-sm text-ink-soft"> · {STAND_LABELS[stand]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
