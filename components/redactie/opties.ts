import type { Option } from '@/components/ui/select-field'
import { STATUS_LABELS } from '@/lib/domain/publicatie/labels'
import type { Publicatiestatus } from '@/prisma/generated/client'

/** A choice list from labels by code, in the order in which they are written. */
export const alsOpties = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** A filter of a list: `naam` in the address, `leeg` for no choice. */
export const filterVan = (
  naam: string,
  label: string,
  leeg: string,
  gekozen: string | null,
  opties: readonly Option[],
) => ({ naam, label, leeg, gekozen, opties })

/** The filter on status that every list of publicaties has, with how many there are of each. */
export const statusfilter = (
  gekozen: string | null,
  aantallen: Readonly<Record<Publicatiestatus, number>>,
) => ({
  naam: 'status',
  label: 'Status',
  leeg: 'Elke status',
  gekozen,
  opties: alsOpties(STATUS_LABELS).map(({ value, label }) => ({
    value,
    label: `${label} (${Object.entries(aantallen).find(([status]) => status === value)?.[1] ?? 0})`,
  })),
})
