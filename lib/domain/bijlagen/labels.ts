import type { BijlageSoort } from './schema'

export const BIJLAGE_LABELS: Record<BijlageSoort, string> = {
  AFBEELDING: 'Afbeelding',
  PDF: 'PDF',
  WORD: 'Word',
  POWERPOINT: 'PowerPoint',
  EXCEL: 'Excel',
  AUDIO: 'Geluid',
  VIDEO: 'Video',
}

/** Why a file is not taken, with what to do instead. */
export const WEIGERINGEN = {
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  soort:
    'Dit soort bestand kan hier niet. Kies een afbeelding (jpg, png, webp), PDF, Word, PowerPoint, Excel, geluid (mp3, m4a, wav, ogg) of video (mp4, webm).',
  einde:
    'De naam en de inhoud van dit bestand passen niet bij elkaar. Sla het opnieuw op en kies het daarna nog eens.',
  groot:
    'Dit bestand is te groot. Een afbeelding mag 15 MB zijn, een document 25 MB, geluid 100 MB en video 200 MB.',
  formulier: 'Zonder JavaScript kun je bestanden tot 25 MB toevoegen. Maak het bestand kleiner.',
  macro:
    "In dit bestand zitten macro's. Sla het op zonder macro's (als .docx, .pptx of .xlsx) en kies het opnieuw.",
  slot: 'Dit is een oud of met een wachtwoord beveiligd Office-bestand. Sla het op als .docx, .pptx of .xlsx, zonder wachtwoord.',
  bom: 'Dit bestand wordt uitgepakt veel te groot. Sla het opnieuw op, met kleinere afbeeldingen.',
  beeld: 'Deze afbeelding is beschadigd of heeft te veel beeldpunten (meer dan 50 miljoen). Kies een andere.',
  onderbroken: 'Het bestand kwam niet helemaal aan. Kies het nog eens.',
  virus: 'In dit bestand zit een virus. Gebruik het niet meer, en vraag je ICT-afdeling om hulp.',
  scanner:
    'We kunnen dit bestand nu niet op virussen nakijken, dus we bewaren het niet. Probeer het straks nog eens.',
  titel: 'Vul een titel in van hooguit 150 tekens.',
  alt: 'Beschrijf wat er op de afbeelding staat, voor wie haar niet ziet (hooguit 500 tekens).',
  druk: 'Er is iets veranderd of het is erg druk. Probeer het nog eens.',
} as const
export type Weigering = keyof typeof WEIGERINGEN

const kilo = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const mega = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** '340 kB', '1,2 MB'. In: bytes. */
export const omvang = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${kilo.format(Math.max(1, bytes / 1024))} kB`
    : `${mega.format(bytes / 1024 / 1024)} MB`

export const BESCHRIJF = 'Beschrijf wat er op de afbeelding staat, voor wie haar niet ziet.'
