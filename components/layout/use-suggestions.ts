'use client'

import { useEffect, useState } from 'react'
import { askSuggestions } from './ask-suggestions'
import { recentSearches } from './recent-searches'
import { type Group, recentGroups, suggestionGroups } from './suggestion-groups'

const SHORTEST = 2
const PAUSE_MS = 120

type Shown = { groups: Group[]; isRecent: boolean; status: string }
const NOTHING: Shown = { groups: [], isRecent: false, status: '' }

/** What the list under the search box holds, and how to ask for other things. Only the newest question is answered. */
export function useSuggestions() {
  const [shown, setShown] = useState(NOTHING)
  const [question, setQuestion] = useState('')

  useEffect(() => {
    if (question === '') return
    const asked = new AbortController()
    const timer = setTimeout(() => {
      askSuggestions(question, asked.signal).then(
        (found) => !asked.signal.aborted && setShown(suggested(suggestionGroups(found), found.length)),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [question])

  const clear = () => {
    setQuestion('')
    setShown(NOTHING)
  }
  /** Out: how many there are. */
  const showRecent = (): number => {
    const searches = recentSearches()
    setQuestion('')
    setShown(searched(recentGroups(searches), searches.length))
    return searches.length
  }
  const ask = (text: string) => {
    const typed = text.trim()
    if (typed === '') showRecent()
    else if (typed.length < SHORTEST) clear()
    else setQuestion(typed)
  }
  return { ...shown, ask, showRecent, clear }
}

function suggested(groups: Group[], count: number): Shown {
  const said = count === 1 ? '1 suggestie' : `${count} suggesties`
  const status =
    count === 0 ? 'Geen suggesties. Druk op Enter om te zoeken.' : `${said}. Kies met pijl omlaag.`
  return { groups, isRecent: false, status }
}

const searched = (groups: Group[], count: number): Shown => ({
  groups,
  isRecent: count > 0,
  status: count === 0 ? '' : `${count} keer eerder gezocht. Kies met pijl omlaag.`,
})
