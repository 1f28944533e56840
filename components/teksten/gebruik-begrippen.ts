import { useEffect, useState } from 'react'
import { paths } from '@/lib/web/paths'
import { type Begrippenzoeker, type BegripUitleg, maakBegrippenzoeker } from './zoek-begrippen'

const ZONDER: Begrippenzoeker = () => []

/**
 * Finds our own begrippen in a text that is being written. They are asked once, and beside the page: most who open a form
 * never look at the hint, and without an answer it only says less.
 */
export function useBegrippenzoeker(metUitleg: boolean): Begrippenzoeker {
  const [zoeker, setZoeker] = useState<Begrippenzoeker>(() => ZONDER)
  useEffect(() => {
    if (!metUitleg) return
    const gevraagd = new AbortController()
    fetch(paths.begrippenUitleg(), { signal: gevraagd.signal })
      .then((antwoord): Promise<unknown> => (antwoord.ok ? antwoord.json() : Promise.resolve(null)))
      .then((antwoord) => setZoeker(() => maakBegrippenzoeker(begrippenIn(antwoord))))
      .catch(() => undefined)
    return () => gevraagd.abort()
  }, [metUitleg])
  return zoeker
}

const begrippenIn = (antwoord: unknown): BegripUitleg[] =>
  typeof antwoord === 'object' &&
  antwoord !== null &&
  'begrippen' in antwoord &&
  Array.isArray(antwoord.begrippen)
    ? antwoord.begrippen.filter(isBegrip)
    : []

const isBegrip = (value: unknown): value is BegripUitleg =>
  typeof value === 'object' &&
  value !== null &&
  ['slug', 'term', 'uitleg'].every((veld) => typeof Reflect.get(value, veld) === 'string') &&
  'ookBekendAls' in value &&
  Array.isArray(value.ookBekendAls)
