'use client'

import { useEffect } from 'react'
import { paths } from '@/lib/web/paths'
import { ANTWOORD_ID } from './antwoord-id'

/**
 * Says once that a hit of this question was opened, so that the redactie sees which questions lead nowhere. Not which
 * hit. When the browser or somebody's blocker does not send it, it is simply not counted.
 */
export function KlikMelder({ vraag }: { vraag: string }) {
  useEffect(() => {
    const antwoord = document.getElementById(ANTWOORD_ID)
    const gemeld = new AbortController()
    const meld = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('a[href]') === null) return
      gemeld.abort()
      navigator.sendBeacon(paths.zoekklik(), new URLSearchParams({ q: vraag }))
    }
    antwoord?.addEventListener('click', meld, gemeld)
    // With the middle button, into a new tab.
    antwoord?.addEventListener('auxclick', meld, gemeld)
    return () => gemeld.abort()
  }, [vraag])
  return null
}
