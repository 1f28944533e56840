import { useEffect, useState } from 'react'
import { paths } from '@/lib/web/paths'
import { type Begrippenzoeker, type BegripUitleg, maakBegrippenzoeker } from './zoek-begrippen'

const ZONDER: Begrippenzoeker = () => []

// A form can hold five texts: they ask together, as long as one of them is there.
let antwoord: Promise<Begrippenzoeker> | null = null
let teksten = 0

/**
 * Finds our own begrippen in a text that is being written. They are asked once, and beside the page: most who open a form
 * never look at the hint, and without an answer it only says less.
 */
export function useBegrippenzoeker(metUitleg: boolean): Begrippenzoeker {
  const [zoeker, setZoeker] = useState<Begrippenzoeker>(() => ZONDER)
  useEffect(() => {
    if (!metUitleg) return
    let isOpen = true
    teksten += 1
    antwoord ??= vraag()
    antwoord.then((gevonden) => isOpen && setZoeker(() => gevonden)).catch(() => undefined)
    return () => {
      isOpen = false
      teksten -= 1
      if (teksten === 0) antwoord = null
    }
  }, [metUitleg])
  return zoeker
}

function vraag(): Promise<Begrippenzoeker> {
  if (!navigator.onLine) return Promise.resolve(ZONDER)
  return fetch(paths.begrippenUitleg())
    .then((gekregen): Promise<unknown> => (gekregen.ok ? gekregen.json() : Promise.resolve(null)))
    .then((inhoud) => maakBegrippenzoeker(begrippenIn(inhoud)))
    .catch(() => ZONDER)
}

const begrippenIn = (inhoud: unknown): BegripUitleg[] =>
  typeof inhoud === 'object' && inhoud !== null && 'begrippen' in inhoud && Array.isArray(inhoud.begrippen)
    ? inhoud.begrippen.filter(isBegrip)
    : []

const isBegrip = (value: unknown): value is BegripUitleg =>
  typeof value === 'object' &&
  value !== null &&
  ['slug', 'term', 'uitleg'].every((veld) => typeof Reflect.get(value, veld) === 'string') &&
  'ookBekendAls' in value &&
  Array.isArray(value.ookBekendAls)
