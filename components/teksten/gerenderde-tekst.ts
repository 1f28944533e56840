import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { type Gerenderd, type Renderopties, renderTekst } from './render-tekst'
import { type Begrippenzoeker, type BegripUitleg, maakBegrippenzoeker } from './zoek-begrippen'

const MAX_TEKSTEN = 500
const MAX_ZOEKERS = 8

type Vraag = Omit<Renderopties, 'zoekBegrippen'> & { begrippen: readonly BegripUitleg[]; cacheKey: string }

const teksten = new Map<string, Gerenderd>()
const zoekers = new Map<string, Begrippenzoeker>()

/**
 * `renderTekst` with a memory of the last 500 texts, shared by all readers: it holds what the text itself
 * says and never what differs between readers. Everything else that decides the outcome is part of the key.
 */
export function gerenderdeTekst(doc: TekstDoc, vraag: Vraag): Gerenderd {
  const { cacheKey, idPrefix, headingOffset, bronnen, begrippen } = vraag
  const termen = termenVan(begrippen)
  const key = JSON.stringify([cacheKey, idPrefix, headingOffset, bronnen, termen])
  return onthoud(teksten, key, MAX_TEKSTEN, () => {
    const zoekBegrippen = onthoud(zoekers, termen, MAX_ZOEKERS, () => maakBegrippenzoeker(begrippen))
    return renderTekst(doc, { idPrefix, headingOffset, bronnen, zoekBegrippen })
  })
}

const bekendeTermen = new WeakMap<readonly BegripUitleg[], string>()

// A page gives the same list to each of its texts: written out once per list, not once per text.
function termenVan(begrippen: readonly BegripUitleg[]): string {
  const bekend = bekendeTermen.get(begrippen)
  if (bekend !== undefined) return bekend
  const termen = JSON.stringify(
    begrippen.map(({ slug, term, ookBekendAls }) => [slug, term, ...ookBekendAls]),
  )
  bekendeTermen.set(begrippen, termen)
  return termen
}

/** Least recently used goes first: a Map keeps the order in which keys were set. */
function onthoud<T extends object>(geheugen: Map<string, T>, key: string, max: number, maak: () => T): T {
  const bekend = geheugen.get(key)
  const waarde = bekend ?? maak()
  geheugen.delete(key)
  geheugen.set(key, waarde)
  const oudste = geheugen.keys().next().value
  if (geheugen.size > max && oudste !== undefined) geheugen.delete(oudste)
  return waarde
}
