import 'server-only'
import type { Hoofdstuk, Ondertitel } from './schema'

/** What is said at one moment (ms), on one line. */
type Stukje = { begin: number; tekst: string }
/** What reads as one paragraph; `begin` in ms. */
export type Alinea = { begin: number; stukjes: Stukje[] }
/** The paragraphs of one chapter; without a titel what comes before the first. */
export type Deel = { titel: string | null; begin: number; alineas: Alinea[] }

/** The captions as a text to read: per chapter, and within it a paragraph per pause, speaker or handful of sentences. */
export function transcript(ondertitels: readonly Ondertitel[], hoofdstukken: readonly Hoofdstuk[]): Deel[] {
  const delen: Deel[] = []
  for (const [plek, ondertitel] of ondertitels.entries()) {
    const hoofdstuk = hoofdstukken.findLast(({ begin }) => begin <= ondertitel.begin + SPELING)
    const titel = hoofdstuk?.titel ?? null
    const [deel, vorige] = [delen.at(-1), ondertitels[plek - 1]]
    const begin = hoofdstuk?.begin ?? 0
    if (!deel || !vorige || deel.begin !== begin || deel.titel !== titel)
      delen.push({ titel, begin, alineas: [alsAlinea(ondertitel)] })
    else voegToe(deel, vorige, ondertitel)
  }
  return delen
}

// A caption often starts a moment before the chapter that it belongs to.
const SPELING = 300
const PAUZE = 2_500
const GENOEG = 320
const TE_VEEL = 900

const stukje = ({ begin, tekst }: Ondertitel): Stukje => ({ begin, tekst: tekst.replaceAll('\n', ' ') })
const alsAlinea = (ondertitel: Ondertitel): Alinea => ({
  begin: ondertitel.begin,
  stukjes: [stukje(ondertitel)],
})

function voegToe({ alineas }: Deel, vorige: Ondertitel, nu: Ondertitel): void {
  const alinea = alineas.at(-1)
  if (!alinea || isNieuweAlinea(alinea, vorige, nu)) alineas.push(alsAlinea(nu))
  else alinea.stukjes.push(stukje(nu))
}

function isNieuweAlinea({ stukjes }: Alinea, vorige: Ondertitel, nu: Ondertitel): boolean {
  const lengte = stukjes.reduce((som, { tekst }) => som + tekst.length + 1, 0)
  const zinIsUit = /[.?!…]["'”’)]*$/.test(vorige.tekst)
  return (
    nu.begin - vorige.eind >= PAUZE ||
    isNieuweSpreker(nu.tekst) ||
    lengte >= TE_VEEL ||
    (zinIsUit && lengte >= GENOEG)
  )
}

// '- Ja.', 'NOOR: Welkom', 'Noor de Vries: Welkom'
const isNieuweSpreker = (tekst: string): boolean => /^(?:[-–—]\s|\p{Lu}[\p{L} .'-]{1,40}:\s)/u.test(tekst)
