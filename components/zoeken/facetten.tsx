import type { Route } from 'next'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import { FacetLijst } from './facet-lijst'

type Props = {
  groepen: readonly {
    titel: string
    opties: readonly { label: string; aantal: number; href: Route; gekozen: boolean }[]
  }[]
}

/** The ways to narrow the results: folded on a phone, beside them on a desktop. */
export function Facetten({ groepen }: Props) {
  if (groepen.every(({ opties }) => opties.length === 0)) return null
  return (
    <details className="filters group print:hidden">
      <summary className={buttonClass('secondary', 'w-full list-none justify-between')}>
        Verfijn je zoekvraag
        <Icon name="chevron-down" className="group-open:rotate-180" />
      </summary>
      <Stack className="mt-4 lg:mt-0">
        {groepen.map(({ titel, opties }) => (
          <FacetLijst key={titel} titel={titel} opties={opties} />
        ))}
      </Stack>
    </details>
  )
}
