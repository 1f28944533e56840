import type { Route } from 'next'
import type { IconName } from '@/components/ui/icon-names'
import { paths } from '@/lib/web/paths'

export type Destination = { label: string; href: Route; icon: IconName }

/** The six places of the portal; a seventh would make none of them stand out. */
export const destinations: readonly Destination[] = [
  { label: 'Themadossiers', href: paths.themadossiers(), icon: 'book-open' },
  { label: 'Scholingsagenda', href: paths.scholingsagenda(), icon: 'calendar-days' },
  { label: 'Praktijkverhalen', href: paths.praktijkverhalen(), icon: 'messages-square' },
  { label: 'Consultatielijnen', href: paths.consultatielijnen(), icon: 'phone' },
  { label: 'Kennisagenda', href: paths.kennisagenda(), icon: 'message-circle-question-mark' },
  { label: 'Nieuws', href: paths.nieuws(), icon: 'newspaper' },
]

/** The bar under the thumb: the five things people do with a phone in their hand. */
export const phoneDestinations: readonly Destination[] = [
  { label: 'Start', href: paths.home(), icon: 'house' },
  { label: 'Zoeken', href: paths.zoeken(), icon: 'search' },
  { label: 'Agenda', href: paths.scholingsagenda(), icon: 'calendar-days' },
  { label: 'Verhalen', href: paths.praktijkverhalen(), icon: 'messages-square' },
  { label: 'Bellen', href: paths.consultatielijnen(), icon: 'phone' },
]

/** The national consultation line for palliative care, day and night; also in the consultatielijnen themselves. */
export const LANDELIJK_NUMMER = '088 605 14 44'
