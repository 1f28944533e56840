import { ZOEKSOORTEN, type ZoekSoortNaam } from '@/components/zoeken/zoeksoorten'
import { paths } from '@/lib/web/paths'

export type Suggestion = { soort: ZoekSoortNaam; titel: string; url: string }

/**
 * Asks what somebody who is still typing may mean; the one thing that cannot come along with the page. Empty when there
 * is no answer: signed out meanwhile, no connection. Rejects when `signal` is aborted.
 */
export function askSuggestions(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  return fetch(paths.zoeksuggesties(text), { signal })
    .then((response): Promise<unknown> => (response.ok ? response.json() : Promise.resolve(null)))
    .then(suggestionsIn)
    .catch((error: unknown) => {
      if (signal.aborted) throw error
      return []
    })
}

function suggestionsIn(answer: unknown): Suggestion[] {
  if (typeof answer !== 'object' || answer === null || !('suggesties' in answer)) return []
  return Array.isArray(answer.suggesties) ? answer.suggesties.filter(isSuggestion) : []
}

const isSuggestion = (value: unknown): value is Suggestion =>
  typeof value === 'object' &&
  value !== null &&
  'soort' in value &&
  typeof value.soort === 'string' &&
  Object.hasOwn(ZOEKSOORTEN, value.soort) &&
  'titel' in value &&
  typeof value.titel === 'string' &&
  'url' in value &&
  typeof value.url === 'string' &&
  value.url.startsWith('/')
