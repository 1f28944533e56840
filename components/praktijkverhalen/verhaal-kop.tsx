import type { ComponentProps } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { MetaLine } from '@/components/ui/card'
import { VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import type { VerhaalSoort } from '@/prisma/generated/client'

type Props = Pick<ComponentProps<typeof PageHead>, 'trail' | 'actions'> & {
  verhaal: {
    titel: string
    samenvatting: string
    soort: VerhaalSoort
    doelgroepen: readonly { titel: string }[]
    leestijd: number
  }
}

/** The head of a praktijkverhaal, the same on its page and in its preview. */
export function VerhaalKop({ verhaal, ...pagina }: Props) {
  return (
    <PageHead
      {...pagina}
      kind="Praktijkverhaal"
      title={verhaal.titel}
      lead={verhaal.samenvatting}
      meta={
        <MetaLine
          items={[
            VERHAAL_SOORT_LABELS[verhaal.soort],
            ...verhaal.doelgroepen.map(({ titel }) => titel),
            `${verhaal.leestijd} min lezen`,
          ]}
        />
      }
    />
  )
}
