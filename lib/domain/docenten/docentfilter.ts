import 'server-only'
import type { Docentfilter } from './schema'

type Keuze = { slug: string }
type Lesgever = Record<'doelgroepen' | 'werkvormen' | 'niveaus' | 'netwerken', readonly Keuze[]>
type Keuzes = Record<keyof Docentfilter, readonly Keuze[]>

const VELDEN = {
  doelgroep: 'doelgroepen',
  werkvorm: 'werkvormen',
  niveau: 'niveaus',
  netwerk: 'netwerken',
} as const satisfies Record<keyof Docentfilter, keyof Lesgever>

/** What is asked for as far as it can be chosen: an unknown value in an address is no filter. */
export const bekendFilter = (gevraagd: Docentfilter, keuzes: Keuzes): Docentfilter => {
  const bekend = (soort: keyof Docentfilter) =>
    keuzes[soort].some(({ slug }) => slug === gevraagd[soort]) ? gevraagd[soort] : null
  return {
    doelgroep: bekend('doelgroep'),
    werkvorm: bekend('werkvorm'),
    niveau: bekend('niveau'),
    netwerk: bekend('netwerk'),
  }
}

/** Those who said all that is asked for; who named no niveau teaches every niveau. */
export const filterDocenten = <Docent extends Lesgever>(
  docenten: readonly Docent[],
  { doelgroep, werkvorm, niveau, netwerk }: Docentfilter,
): Docent[] =>
  docenten.filter(
    (docent) =>
      noemt(docent, 'doelgroep', doelgroep) &&
      noemt(docent, 'werkvorm', werkvorm) &&
      (docent.niveaus.length === 0 || noemt(docent, 'niveau', niveau)) &&
      noemt(docent, 'netwerk', netwerk),
  )

const noemt = (docent: Lesgever, soort: keyof Docentfilter, gezocht: string | null): boolean =>
  gezocht === null || docent[VELDEN[soort]].some(({ slug }) => slug === gezocht)
