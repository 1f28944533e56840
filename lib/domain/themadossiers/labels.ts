import { ONDERDEEL_SOORTEN, type OnderdeelSoort } from './schema'

type Onderdeelnaam = { naam: string; anker: string; refDeel: string }

/** Name on the screen, anchor in the address (contract.md §5), and last part of the content id. */
export const ONDERDELEN: Record<OnderdeelSoort, Onderdeelnaam> = {
  INFORMATIE: { naam: 'Informatie', anker: 'informatie', refDeel: 'informatie' },
  PROTOCOLLEN_EN_RICHTLIJNEN: {
    naam: 'Protocollen en richtlijnen',
    anker: 'protocollen-en-richtlijnen',
    refDeel: 'richtlijnen',
  },
  WEBINARS: { naam: 'Webinars', anker: 'webinars', refDeel: 'webinars' },
  PRAKTIJKVERHALEN: { naam: 'Praktijkverhalen', anker: 'praktijkverhalen', refDeel: 'praktijkverhalen' },
  ONDERZOEK: { naam: 'Onderzoek', anker: 'onderzoek', refDeel: 'onderzoek' },
}

export type Dossierdeel = OnderdeelSoort | 'KENNISKAART'

export const KENNISKAART_ANKER = 'kenniskaart'

/** 'webinars' → 'WEBINARS', or null for an address that is no part of a dossier. */
export const dossierdeelVan = (anker: string): Dossierdeel | null =>
  anker === KENNISKAART_ANKER
    ? 'KENNISKAART'
    : (ONDERDEEL_SOORTEN.find((soort) => ONDERDELEN[soort].anker === anker) ?? null)

/** The last part of the address of the page where a part is written. */
export const deelanker = (deel: Dossierdeel): string =>
  deel === 'KENNISKAART' ? KENNISKAART_ANKER : ONDERDELEN[deel].anker

/** The name of a part on the screen. */
export const deelnaam = (deel: Dossierdeel): string =>
  deel === 'KENNISKAART' ? 'Kenniskaart' : ONDERDELEN[deel].naam

/** What to write in each part. */
export const DEEL_UITLEG: Record<Dossierdeel, string> = {
  INFORMATIE:
    'Wat moet iedereen over deze doelgroep weten? Schrijf kort, en verwijs met voetnoten naar de bron.',
  PROTOCOLLEN_EN_RICHTLIJNEN: 'Welke richtlijnen gelden er, en waar vind je ze?',
  WEBINARS: 'Wat is er te zien en te volgen? De scholingen uit de agenda staan er vanzelf onder.',
  PRAKTIJKVERHALEN: 'Een paar woorden bij de verhalen. De nieuwste staan er vanzelf onder.',
  ONDERZOEK: 'Welk onderzoek is er, en wat betekent het voor je werk?',
  KENNISKAART: 'Wat kun je morgen doen? Houd het op één A4: ongeveer 250 woorden.',
}

/** The content id of a part, from that of its dossier; neither changes when the dossier gets another slug. */
export function deelRef(dossierRef: string, deel: Dossierdeel): string {
  const naam = dossierRef.replace('dossier/', '')
  return deel === 'KENNISKAART' ? `kenniskaart/${naam}` : `dossierdeel/${naam}-${ONDERDELEN[deel].refDeel}`
}
