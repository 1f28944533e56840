import type { Route } from 'next'
import type { IconName } from '@/components/ui/icon-names'
import { ZOEKSOORTEN } from '@/components/zoeken/zoeksoorten'
import { paths } from '@/lib/web/paths'
import type { Suggestion } from './ask-suggestions'

export type Option = { label: string; href: Route }
export type Group = { title: string; icon: IconName; options: Option[] }

/** The suggestions by kind, the kind of the best one first. */
export function suggestionGroups(suggestions: readonly Suggestion[]): Group[] {
  const kinds = [...new Set(suggestions.map(({ soort }) => soort))]
  return kinds.map((kind) => ({
    title: ZOEKSOORTEN[kind].meervoud,
    icon: ZOEKSOORTEN[kind].icon,
    options: suggestions
      .filter(({ soort }) => soort === kind)
      .map(({ titel, url }) => ({ label: titel, href: paths.zoekresultaat(url) })),
  }))
}

/** Earlier searches as one group; none without them. */
export const recentGroups = (searches: readonly string[]): Group[] =>
  searches.length === 0
    ? []
    : [
        {
          title: 'Eerder gezocht op dit apparaat',
          icon: 'history',
          options: searches.map((q) => ({ label: q, href: paths.zoeken({ q }) })),
        },
      ]
