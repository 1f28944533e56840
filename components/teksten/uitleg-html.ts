import { escapeHtml } from './escape-html'
import { icoonHtml } from './icoon-html'
import { type Gerenderd, popoverId } from './render-tekst'
import type { BegripUitleg } from './zoek-begrippen'

/** A source as a footnote shows it; `soort` is the word on the screen ("Richtlijn"). */
export type Uitlegbron = {
  slug: string
  titel: string
  uitgever: string
  url: string | null
  soort: string
}

type Lijsten = {
  idPrefix: string
  bronnen: readonly Uitlegbron[]
  begrippen: readonly BegripUitleg[]
}

/**
 * What the buttons in a text open, as HTML: a dossier has seventy of these, and as elements they were most of the
 * work of its page. Everything that comes from outside is escaped here.
 */
export function uitlegHtml(
  { voetnoten, begrippen }: Pick<Gerenderd, 'voetnoten' | 'begrippen'>,
  { idPrefix, ...lijsten }: Lijsten,
): string {
  const bronnen = lijsten.bronnen.filter(({ slug }) => voetnoten.includes(slug))
  const termen = lijsten.begrippen.filter(({ slug }) => begrippen.includes(slug))
  return [
    ...bronnen.map((bron) => popover(popoverId(idPrefix, 'bron', bron.slug), bron.titel, bronHtml(bron))),
    ...termen.map(({ slug, term, uitleg }) =>
      popover(popoverId(idPrefix, 'begrip', slug), term, `<p>${escapeHtml(uitleg)}</p>`),
    ),
  ].join('')
}

const bronHtml = ({ soort, uitgever, url }: Uitlegbron): string => {
  const link = url === null ? '' : `<a href="${escapeHtml(url)}">Open de bron</a>`
  return `<p>${escapeHtml(soort)} · ${escapeHtml(uitgever)}</p>${link}`
}

/** Closes with Escape, a click elsewhere, or its own button. */
function popover(ruweId: string, titel: string, inhoud: string): string {
  const id = escapeHtml(ruweId)
  const kop = `<p id="${id}-titel" class="tekst-popover-titel">${escapeHtml(titel)}</p>`
  const sluit = `<button type="button" popovertarget="${id}" popovertargetaction="hide" aria-label="Sluit uitleg">${icoonHtml('x')}</button>`
  return `<div id="${id}" popover="auto" role="dialog" aria-labelledby="${id}-titel" class="tekst-popover">${kop}${inhoud}${sluit}</div>`
}
