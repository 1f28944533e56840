import 'server-only'
import { createHash } from 'node:crypto'
import type { Meilisearch, Settings } from 'meilisearch'
import { DOCUMENTVORM } from '../../engine'

/** Where the index lies: an engine, and the first part of the name of everything that is ours there. */
export type Motor = { client: Meilisearch; naam: string }

/** First part of the name of the indexes of the portal; the keys of its processes are good for these. */
export const INDEXEN = 'kennisplein'

/** No question has more hits than this; everything that is counted, is counted over all of them. */
export const MEESTE_TREFFERS = 10_000

/** Everything that the engine must know about our documents, except the synonyms, which the redactie keeps. */
export const INSTELLINGEN = {
  searchableAttributes: [
    'titel',
    'titelstammen',
    'kort',
    'kopdelen',
    'kortstammen',
    'tekst',
    'tekststammen',
    'woorddelen',
  ],
  // What a question may be narrowed by. Facets are counted in the database, over what the asker may really read.
  filterableAttributes: ['zichtbaarheid', 'bronId', 'ref'],
  sortableAttributes: [],
  displayedAttributes: ['ref'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness', 'gewicht:desc', 'bijgewerkt:desc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  stopWords:
    'aan al als bij dan dat de der des deze die dit door een en er het hun ik in is je kan maar me meer men met mij mijn na naar niet nog nu of om omdat ons onze ook op over te tot uit van voor was wat we wel wie wij zal ze zich zij zijn zo zou'.split(
      ' ',
    ),
  pagination: { maxTotalHits: MEESTE_TREFFERS },
  facetSearch: false,
} satisfies Settings

/**
 * Of the settings and of the form of documents. It is part of the name of the index: a deploy that changes either does
 * not find its index, answers from PostgreSQL, and has the background process build it; an instance of before the
 * deploy keeps using its own until that is done.
 */
const VERSIE = createHash('sha256')
  .update(JSON.stringify([DOCUMENTVORM, INSTELLINGEN]))
  .digest('hex')
  .slice(0, 10)

export const indexnaam = ({ naam }: Motor): string => `${naam}-${VERSIE}`
/** The index that is being built, beside the one that answers. */
export const bouwnaam = (motor: Motor): string => `${indexnaam(motor)}-nieuw`
