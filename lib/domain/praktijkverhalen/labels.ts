import type { Setting, VerhaalSoort } from '@/prisma/generated/enums'
import type { Verhaalveld, Vondstsoort } from './schema'

export const VERHAAL_SOORT_LABELS: Record<VerhaalSoort, string> = {
  SUCCES: 'Succes',
  DILEMMA: 'Dilemma',
  ONVERWACHT: 'Onverwacht',
}

export const VERHAAL_SOORT_UITLEG: Record<VerhaalSoort, string> = {
  SUCCES: 'Dit ging goed, en een ander kan het ook zo doen.',
  DILEMMA: 'Er was geen goede keuze, of het team werd het niet eens.',
  ONVERWACHT: 'Het liep anders dan iedereen dacht.',
}

export const SETTING_LABELS: Record<Setting, string> = {
  HOSPICE: 'Hospice',
  THUISSITUATIE: 'Thuis',
  THUISZORG: 'Thuiszorg',
  VERPLEEGHUIS: 'Verpleeghuis',
  WOONVORM: 'Woonvorm',
  ZIEKENHUIS: 'Ziekenhuis',
}

export const VERHAALVELD_LABELS: Record<Verhaalveld, string> = {
  titel: 'Titel',
  samenvatting: 'Samenvatting',
  casus: 'Casus',
  aanpak: 'Aanpak',
  uitkomst: 'Uitkomst',
  aandachtspunten: 'Aandachtspunten',
  gespreksvragen: 'Vragen voor het gesprek',
}

/** What a find of the privacy check seems to be. */
export const VONDST_LABELS: Record<Vondstsoort, string> = {
  NAAM: 'een naam',
  GEBOORTEDATUM: 'een geboortedatum',
  DATUM: 'een precieze datum',
  BSN: 'een burgerservicenummer',
  TELEFOON: 'een telefoonnummer',
  EMAIL: 'een e-mailadres',
  POSTCODE: 'een postcode',
  LEEFTIJD: 'een leeftijd boven de 89',
  PLAATS: 'een plaats, straat of huis',
  COMBINATIE: 'een zeldzame combinatie',
}

/** How to write it instead. */
export const VONDST_ADVIES: Record<Vondstsoort, string> = {
  NAAM: 'Schrijf ‘mevrouw A.’, ‘de zoon’ of ‘de verpleegkundige’.',
  GEBOORTEDATUM: 'Noem alleen de leeftijd.',
  DATUM: 'Schrijf ‘in het voorjaar’ of ‘drie weken later’.',
  BSN: 'Haal het nummer weg.',
  TELEFOON: 'Haal het nummer weg, of schrijf van welke dienst het is.',
  EMAIL: 'Haal het adres weg.',
  POSTCODE: 'Noem hooguit de regio.',
  LEEFTIJD: 'Schrijf ‘boven de 89’ of ‘hoogbejaard’.',
  PLAATS: 'Schrijf ‘een dorp in de regio’ of ‘een verpleeghuis’.',
  COMBINATIE:
    'Elk gegeven apart zegt weinig, samen wijzen ze iemand aan. Laat er een weg, of verander het beroep.',
}
