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

/** 'webinars' → 'WEBINARS', or null for an anchor that is no onderdeel. */
export const onderdeelVanAnker = (anker: string): OnderdeelSoort | null =>
  ONDERDEEL_SOORTEN.find((soort) => ONDERDELEN[soort].anker === anker) ?? null
