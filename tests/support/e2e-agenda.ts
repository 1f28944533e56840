import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import { paths } from '@/lib/web/paths'
import type { Lezer, Regel } from './e2e-adressen'
import { aScholing } from './factories/scholing'
import { aGevraagd, anAkkoord } from './factories/spreker'

const LEDEN: Lezer[] = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']
const IEDEREEN: Lezer[] = ['BEZOEKER', ...LEDEN]
const JAAR = new Date().getFullYear()

/** The pages around the agenda that are the same for everybody. */
export const AGENDA: Regel[] = [
  ['/(portal)/scholingsagenda', IEDEREEN],
  ['/(portal)/scholingsagenda', LEDEN, '/scholingsagenda?periode=voorbij&gratis=ja'],
  ['/(portal)/scholingsagenda/jaar/[jaar]', ['HOSPICEMEDEWERKER'], `/scholingsagenda/jaar/${JAAR}`],
  ['/(portal)/scholingsagenda/maand/[maand]', ['HOSPICEMEDEWERKER'], `/scholingsagenda/maand/${JAAR}-12`],
  ['/(portal)/docenten', ['NETWERKCOORDINATOR', 'REDACTIE']],
  ['/(portal)/mijn/docent', LEDEN],
  ['/(portal)/scholingsagenda/elders', IEDEREEN],
  ['/(portal)/redactie/agendabronnen', ['REDACTIE']],
  ['/(portal)/redactie/agendabronnen/nieuw', ['REDACTIE']],
  ['/(portal)/scholingsagenda/nieuw', ['NETWERKCOORDINATOR', 'REDACTIE']],
  ['/(portal)/mijn/agenda', LEDEN],
  [
    '/(portal)/scholingsagenda/[slug]/afsluiten',
    ['REDACTIE'],
    '/scholingsagenda/lunch-en-learn-angst/afsluiten',
  ],
  ['/(portal)/scholingsagenda/tournees', ['NETWERKCOORDINATOR', 'REDACTIE']],
  ['/(portal)/certificaten/[code]', IEDEREEN, '/certificaten/BCDFGHJKLMNP'],
  ['/(public)/opname-akkoord', IEDEREEN, '/opname-akkoord?token=een-link-die-niemand-kent'],
]

/** What the organiser of the scholing with this slug opens, and what is asked of that same person as a speaker. */
export async function agendaVanOrganisator(slug: string, gebruikerId: string): Promise<Regel[]> {
  const wie: Lezer[] = ['NETWERKCOORDINATOR']
  const { id } = await database().publicatie.findUniqueOrThrow({
    where: { soort_slug: { soort: 'SCHOLING', slug } },
  })
  const { id: sprekerId } = await aGevraagd(id, randomBytes(32).toString('base64url'), '2099-12-31', {
    gebruikerId,
  })
  const scholing = '/(portal)/scholingsagenda/[slug]'
  return [
    [scholing, wie, paths.scholing(slug)],
    [`${scholing}/bewerken`, wie, paths.scholingBewerken(slug)],
    [`${scholing}/inschrijvingen`, wie, paths.inschrijvingen(slug)],
    [`${scholing}/aanwezigheid`, wie, paths.scholingAanwezigheid(slug)],
    [`${scholing}/tournee`, wie, paths.scholingTournee(slug)],
    [`${scholing}/datums`, wie, paths.scholingDatums(slug)],
    [`${scholing}/sprekers`, wie, paths.scholingSprekers(slug)],
    [`${scholing}/opname`, wie, await eenOpname()],
    [`${scholing}/opname/bewerken`, wie, paths.opnameBewerken(slug)],
    ['/(portal)/mijn/akkoord/[id]', wie, paths.eigenAkkoord(sprekerId)],
  ]
}

/** The page of a recording elsewhere that everybody may see. */
async function eenOpname(): Promise<string> {
  const { id, publicatie } = await aScholing({ bijeenkomsten: [{ begin: new Date('2026-01-20T12:00:00Z') }] })
  await anAkkoord(id, 'OPENBAAR')
  const url = 'https://video.example/webinar'
  await database().opname.create({ data: { scholingId: id, url, beschikbaar: true } })
  return paths.scholingOpname(publicatie.slug)
}
