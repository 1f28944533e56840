import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { paths } from '@/lib/web/paths'
import type { VerhaalSoort } from '@/prisma/generated/client'

type Verhaal = {
  slug: string
  titel: string
  netwerk: string | null
  soort: VerhaalSoort
  samenvatting: string
}

type Props = { verhalen: readonly Verhaal[]; doelgroep: { slug: string; titel: string } }

/** The newest verhalen about this doelgroep. */
export function VerwanteVerhalen({ verhalen, doelgroep }: Props) {
  return (
    <div className="flex flex-col gap-3">
      <h3>Verhalen uit de praktijk</h3>
      {verhalen.length === 0 && <p>Nog geen verhalen over {doelgroep.titel}. Deel de eerste casus.</p>}
      {verhalen.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2">
          {verhalen.map(({ slug, titel, netwerk, soort, samenvatting }) => (
            <li key={slug}>
              <Card
                kind="Verhaal"
                icon="messages-square"
                title={titel}
                href={paths.praktijkverhaal(slug)}
                headingLevel={4}
                summary={samenvatting}
                meta={[VERHAAL_SOORT_LABELS[soort], netwerk]}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="print:hidden">
        <TextLink href={paths.praktijkverhalen({ doelgroep: doelgroep.slug })}>
          Alle verhalen over {doelgroep.titel}
        </TextLink>
      </p>
    </div>
  )
}
