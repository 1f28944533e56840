import { paths } from '@/lib/web/paths'
import type { Lezer, Regel } from './e2e-adressen'

const LEDEN: Lezer[] = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']
const IEDEREEN: Lezer[] = ['BEZOEKER', ...LEDEN]
const JAAR = new Date().getFullYear()

/** The pages around the agenda that are the same for everybody. */
export const AGENDA: Regel[] = [
  ['/(portal)/scholingsagenda', IEDEREEN],
  ['/(portal)/scholingsagenda', LEDEN, '/scholingsagenda?periode=voorbij&gratis=ja'],
  ['/(portal)/scholingsagenda/jaar/[jaar]', ['HOSPICEMEDEWERKER'], `/scholingsagenda/jaar/${JAAR}`],
  ['/(portal)/scholingsagenda/maand/[maand]', ['HOSPICEMEDEWERKER'], `/scholingsagenda/maand/${JAAR}-12`],
  ['/(portal)/scholingsagenda/nieuw', ['NETWERKCOORDINATOR', 'REDACTIE']],
  ['/(portal)/certificaten/[code]', IEDEREEN, '/certificaten/BCDFGHJKLMNP'],
]

/** The pages that only the organiser of a scholing has. */
export const vanOrganisator = (slug: string): Regel[] => [
  ['/(portal)/scholingsagenda/[slug]/aanwezigheid', ['NETWERKCOORDINATOR'], paths.scholingAanwezigheid(slug)],
  ['/(portal)/scholingsagenda/[slug]/datums', ['NETWERKCOORDINATOR'], paths.scholingDatums(slug)],
]
