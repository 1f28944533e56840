import 'server-only'
import { WERKSOORT_LABELS, type Werksoort } from './labels'
import { beginVanDeWeek, isKomend } from './termijn'
import type { Werkregel } from './werkregel'

/** What decides on an item: a piece of work done when it is the work of somebody else, and not with the own. */
export const OORDELEN: readonly string[] = [
  ...[
    'themadossier',
    'praktijkverhaal',
    'scholing',
    'nieuwsbericht',
    'bron',
    'consultatielijn',
    'begrip',
    'kennisvraag',
  ].map((noun) => `${noun}.publish`),
  'publicatie.sendBack',
]

/** Which handeling of the logboek is a piece of work done, of which kind; a number goes out of the way as a melding. */
const GEDAAN: Partial<Record<Werksoort, readonly string[]>> = {
  'tweede-lezer': ['publicatie.confirmGelezen'],
  beoordelen: OORDELEN,
  meldingen: ['melding.sendAntwoord', 'melding.end'],
  voorstellen: ['voorstel.accept', 'voorstel.sendBack'],
  controles: ['themadossier.confirmControle', 'consultatielijn.confirmControle'],
  verantwoordelijken: ['themadossier.assignVerantwoordelijke', 'consultatielijn.assignVerantwoordelijke'],
  zoekgaten: ['zoekgat.setStand'],
  links: ['weblink.confirm', 'bron.changeAdres'],
}
/** And which brings one: what came and was dealt with in the same week counts too. */
const NIEUW: Partial<Record<Werksoort, readonly string[]>> = {
  beoordelen: ['themadossier', 'praktijkverhaal', 'scholing', 'publicatie'].map((noun) => `${noun}.submit`),
  meldingen: ['melding.create'],
}

export const AFGERONDE_HANDELINGEN: readonly string[] = [GEDAAN, NIEUW].flatMap((soorten) =>
  Object.values(soorten).flat(),
)

/** `komend`: falls due from today until a week from now. */
export type Weekregel = { wat: Werksoort; gedaan: number; nieuw: number; teLaat: number; komend: number }

/**
 * What happened since Monday and what comes, by kind of work; kinds without any figure are left out. `geteld`: how often
 * each handeling was done since then.
 */
export function weekoverzichtVan(
  regels: readonly Werkregel[],
  geteld: Readonly<Record<string, number>>,
  now: Date,
): { sinds: Date; regels: Weekregel[] } {
  const sinds = beginVanDeWeek(now)
  const som = (handelingen: readonly string[]) =>
    handelingen.reduce((totaal, handeling) => totaal + (geteld[handeling] ?? 0), 0)
  const vanSoort = (wat: Werksoort): Weekregel => {
    const eigen = regels.filter((regel) => regel.wat === wat)
    const tel = (past: (regel: Werkregel) => boolean) => eigen.filter(past).length
    const nieuw = NIEUW[wat]
    return {
      wat,
      gedaan: som(GEDAAN[wat] ?? []),
      nieuw: nieuw ? som(nieuw) : tel((regel) => regel.sinds !== null && regel.sinds >= sinds),
      teLaat: tel(({ urgentie }) => urgentie === 'TE_LAAT'),
      komend: tel(({ uiterlijk }) => isKomend(uiterlijk, now)),
    }
  }
  const soorten = Object.keys(WERKSOORT_LABELS).filter(isWerksoort)
  return {
    sinds,
    regels: soorten.map(vanSoort).filter(({ wat: _, ...tellen }) => Object.values(tellen).some(Boolean)),
  }
}

const isWerksoort = (waarde: string): waarde is Werksoort => Object.hasOwn(WERKSOORT_LABELS, waarde)
