import type { Route } from 'next'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'

/** `sorteer`: what the address calls ordering by this column. */
export type Sorteerkolom = { key: string; label: string; align?: 'start' | 'end'; sorteer?: string }

/** The heading of a column orders by it, and the other way round the second time. */
export function metSortering(
  { key, label, align = 'start', sorteer }: Sorteerkolom,
  volgorde: string | null,
  hrefVan: (sorteer: string) => Route,
) {
  if (!sorteer) return { key, label, align }
  const sorted = volgorde === sorteer ? 'ascending' : volgorde === `-${sorteer}` ? 'descending' : undefined
  return {
    key,
    align,
    sorted,
    label: (
      <TextLink
        href={hrefVan(sorted === 'ascending' ? `-${sorteer}` : sorteer)}
        className="relative inline-flex min-h-6 items-center gap-1"
      >
        <span className="sr-only">Sorteer op </span>
        {label}
        {sorted && <Icon name={sorted === 'ascending' ? 'arrow-up' : 'arrow-down'} size="text" />}
      </TextLink>
    ),
  } as const
}
