import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { leesPath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { renderTekst } from './render-tekst'
import { type Uitlegbron, uitlegHtml } from './uitleg-html'
import { type Begrippenzoeker, type BegripUitleg, maakBegrippenzoeker } from './zoek-begrippen'

const MAX_TEKSTEN = 500
const MAX_LIJSTEN = 50

/** Both strings are safe to put in a page: the text itself, and what its footnotes and terms open. */
export type TekstHtml = { html: string; uitleg: string }

/** An item of our own that this reader can follow a link to. */
export type Verwijzing = { id: string; soort: PublicatieSoort; slug: string }

type Vraag = {
  /** Names the text in its versie. */
  cacheKey: string
  idPrefix: string
  headingOffset: 0 | 1
  bronnen: readonly Uitlegbron[]
  begrippen: readonly BegripUitleg[]
  verwijzingen: readonly Verwijzing[]
}

const teksten = new Map<string, TekstHtml>()
const zoekers = new Map<string, Begrippenzoeker>()
const lijsten = new Map<string, { nummer: number }>()

/**
 * A text as HTML, with a memory of the last 500, shared by all readers: it holds what the text and its lists say and
 * never what differs between readers. Everything that decides the outcome is part of the key.
 */
export function gerenderdeTekst(doc: TekstDoc, vraag: Vraag): TekstHtml {
  const { cacheKey, idPrefix, headingOffset, bronnen, begrippen, verwijzingen } = vraag
  const termen = nummerVan(begrippen)
  const lijst = [nummerVan(bronnen), termen, nummerVan(verwijzingen)]
  const key = JSON.stringify([cacheKey, idPrefix, headingOffset, ...lijst])
  return onthoud(teksten, key, MAX_TEKSTEN, () => {
    const zoekBegrippen = onthoud(zoekers, String(termen), MAX_LIJSTEN, () => maakBegrippenzoeker(begrippen))
    const slugs = bronnen.map(({ slug }) => slug)
    const adressen = new Map(verwijzingen.map(({ id, soort, slug }) => [id, leesPath(soort, slug)]))
    const gerenderd = renderTekst(doc, { idPrefix, headingOffset, bronnen: slugs, zoekBegrippen, adressen })
    return { html: gerenderd.html, uitleg: uitlegHtml(gerenderd, { idPrefix, bronnen, begrippen }) }
  })
}

const bekend = new WeakMap<readonly object[], number>()
let volgende = 0

// A page gives the same list to each of its texts: written out once per list, and known by a number after that.
// A list that was forgotten gets a new number, so a number never means two lists.
function nummerVan(lijst: readonly object[]): number {
  const nummer = bekend.get(lijst) ?? onthoud(lijsten, JSON.stringify(lijst), MAX_LIJSTEN, nieuw).nummer
  bekend.set(lijst, nummer)
  return nummer
}

function nieuw() {
  volgende += 1
  return { nummer: volgende }
}

/** Least recently used goes first: a Map keeps the order in which keys were set. */
function onthoud<T extends object>(geheugen: Map<string, T>, key: string, max: number, maak: () => T): T {
  const eerder = geheugen.get(key)
  const waarde = eerder ?? maak()
  geheugen.delete(key)
  geheugen.set(key, waarde)
  const oudste = geheugen.keys().next().value
  if (geheugen.size > max && oudste !== undefined) geheugen.delete(oudste)
  return waarde
}
