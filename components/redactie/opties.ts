import type { Option } from '@/components/ui/select-field'
import { STATUS_LABELS } from '@/lib/domain/publicatie/labels'

/** A choice list from labels by code, in the order in which they are written. */
export const alsOpties = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The filter on status that every list of publicaties has. */
export const statusfilter = (gekozen: string | null) => ({
  naam: 'status',
  label: 'Status',
  leeg: 'Elke status',
  gekozen,
  opties: alsOpties(STATUS_LABELS),
})
