import 'server-only'
import { isToegelicht, type Verhaalteksten, type Vondst, vindPersoonsgegevens } from './persoonsgegevens'
import type { Toelichting, Verhaalveld, Vondstsoort } from './schema'
import { voorstelVoor } from './voorstellen'

/** One thing that was found, wherever it stands: solved by changing the text everywhere, or by one explanation. */
export type VondstTonen = {
  soort: Vondstsoort
  vondst: string
  /** null: still open */
  uitleg: string | null
  /** a neutral wording; '' takes it out, null: only the writer can think of one */
  voorstel: string | null
  /** each place with the words around it */
  plekken: { veld: Verhaalveld; ervoor: string; erna: string }[]
}

const MAX_PLEKKEN = 3
const OMGEVING = 40

/** The finds in a story, the open ones first; the same detail of the same kind counts as one. */
export function vondstenTonen(teksten: Verhaalteksten, toelichtingen: readonly Toelichting[]): VondstTonen[] {
  const groepen = new Map<string, Vondst[]>()
  for (const vondst of vindPersoonsgegevens(teksten)) {
    const sleutel = `${vondst.soort}:${vondst.vondst}`
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), vondst])
  }
  const namen = [...groepen.keys()].filter((sleutel) => sleutel.startsWith('NAAM:'))
  const vondsten = [...groepen].flatMap(([sleutel, plekken]) => {
    const [eerste] = plekken
    if (!eerste) return []
    const { soort, vondst } = eerste
    const toelichting = toelichtingen.find((t) => isToegelicht(eerste, [t]))
    return [
      {
        soort,
        vondst,
        uitleg: toelichting?.uitleg ?? null,
        voorstel: voorstelVoor(eerste, Math.max(0, namen.indexOf(sleutel))),
        plekken: plekken.slice(0, MAX_PLEKKEN).map((plek) => metOmgeving(plek, teksten[plek.veld])),
      },
    ]
  })
  return vondsten.sort((a, b) => Number(a.uitleg !== null) - Number(b.uitleg !== null))
}

const metOmgeving = ({ veld, begin, einde }: Vondst, tekst: string) => ({
  veld,
  ervoor: afgekapt(tekst.slice(Math.max(0, begin - OMGEVING), begin), 'begin'),
  erna: afgekapt(tekst.slice(einde, einde + OMGEVING), 'einde'),
})

// Cut at a whole word, on one line.
function afgekapt(tekst: string, kant: 'begin' | 'einde'): string {
  const regel = tekst.replace(/\s+/g, ' ')
  if (regel.length < OMGEVING) return regel
  return kant === 'begin' ? regel.replace(/^\S*/, '…') : regel.replace(/\S*$/, '…')
}
