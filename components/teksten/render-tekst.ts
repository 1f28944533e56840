import type { IconName } from '@/components/ui/icon-names'
import { CALLOUT_LABELS } from '@/lib/domain/teksten/labels'
import { isVeiligeHref } from '@/lib/domain/teksten/leesschema'
import type { Calloutsoort, TekstDoc, TekstMark, TekstNode } from '@/lib/domain/teksten/schema'
import { escapeHtml } from './escape-html'
import { icoonHtml } from './icoon-html'
import type { Begrippenzoeker } from './zoek-begrippen'

export type Renderopties = {
  /** Makes ids unique on a page that shows more texts; only letters, digits and hyphens. */
  idPrefix: string
  headingOffset: 0 | 1
  /** Slugs of the bronnen; the place in the list is the number of the footnote. */
  bronnen: readonly string[]
  zoekBegrippen: Begrippenzoeker
  /** Where links to our own items lead, by id. A link to what is not here keeps its words and nothing else. */
  adressen?: ReadonlyMap<string, string>
}

export type Gerenderd = {
  /** Safe to put in a page: every character of the text is escaped, every tag is written by this file. */
  html: string
  /** Slugs of the bronnen and begrippen that a button in `html` opens: these need a popover. */
  voetnoten: string[]
  begrippen: string[]
}

/** What changes while walking through a text: where we are, and what has been met before. */
type Staat = Renderopties & { voetnoten: Set<string>; begrippen: Set<string>; begrippenTonen: boolean }
type Soort<Type extends TekstNode['type']> = Extract<TekstNode, { type: Type }>

/** The id of the popover that a footnote or a term opens. */
export const popoverId = (idPrefix: string, soort: 'bron' | 'begrip', slug: string) =>
  `${idPrefix}-${soort}-${slug}`

/**
 * Rich text to HTML by our own hand. Does not trust its input: text and attributes are escaped, addresses
 * are checked again, levels are clamped and what is not in the list below is skipped.
 */
export function renderTekst(doc: TekstDoc, opties: Renderopties): Gerenderd {
  const staat: Staat = { ...opties, voetnoten: new Set(), begrippen: new Set(), begrippenTonen: true }
  const html = renderAlles(doc.content, staat)
  return { html, voetnoten: [...staat.voetnoten], begrippen: [...staat.begrippen] }
}

const renderAlles = (nodes: readonly TekstNode[] | undefined, staat: Staat): string =>
  (nodes ?? []).map((node) => renderNode(node, staat)).join('')

const tag = (naam: string, node: { content?: readonly TekstNode[] | undefined }, staat: Staat) =>
  `<${naam}>${renderAlles(node.content, staat)}</${naam}>`

function renderNode(node: TekstNode, staat: Staat): string {
  switch (node.type) {
    case 'text':
      return renderText(node, staat)
    case 'hardBreak':
      return '<br>'
    case 'voetnoot':
      return renderVoetnoot(node.attrs.bron, staat)
    case 'paragraph':
      return tag('p', node, staat)
    case 'heading':
      return renderKop(node, staat)
    case 'bulletList':
      return tag('ul', node, staat)
    case 'orderedList':
      return renderGenummerd(node, staat)
    case 'listItem':
      return tag('li', node, staat)
    case 'taskList':
      return renderTaken(node, staat)
    case 'table':
      return renderTabel(node, staat)
    case 'callout':
      return renderCallout(node, staat)
    case 'blockquote':
      return tag('blockquote', node, staat)
    case 'horizontalRule':
      return '<hr>'
    case 'image':
      return renderAfbeelding(node)
    default:
      return ''
  }
}

function renderText({ text, marks = [] }: Soort<'text'>, staat: Staat): string {
  const link = marks.find((mark) => mark.type === 'link')
  // A button inside a link is not allowed in HTML, so terms in links stay plain.
  const binnen = link ? escapeHtml(text) : renderBegrippen(text, staat)
  return marks.reduceRight((tot, mark) => renderMark(tot, mark, staat), binnen)
}

function renderMark(binnen: string, mark: TekstMark, { adressen }: Staat): string {
  if (mark.type === 'bold') return `<strong>${binnen}</strong>`
  if (mark.type === 'italic') return `<em>${binnen}</em>`
  if (mark.type !== 'link') return binnen
  const href = 'naar' in mark.attrs ? adressen?.get(mark.attrs.naar) : mark.attrs.href
  return href && isVeiligeHref(href) ? `<a href="${escapeHtml(href)}">${binnen}</a>` : binnen
}

function renderBegrippen(text: string, staat: Staat): string {
  if (!staat.begrippenTonen) return escapeHtml(text)
  let html = ''
  let klaar = 0
  for (const { begrip, start, eind } of staat.zoekBegrippen(text)) {
    if (staat.begrippen.has(begrip.slug)) continue
    staat.begrippen.add(begrip.slug)
    html += escapeHtml(text.slice(klaar, start))
    html += knop('begrip', popoverId(staat.idPrefix, 'begrip', begrip.slug), '', text.slice(start, eind))
    klaar = eind
  }
  return html + escapeHtml(text.slice(klaar))
}

/** A footnote to a bron that this reader may not see, or that is gone, leaves no number behind. */
function renderVoetnoot(bron: string, staat: Staat): string {
  const nummer = staat.bronnen.indexOf(bron) + 1
  if (nummer === 0) return ''
  staat.voetnoten.add(bron)
  const label = ` aria-label="Bron ${nummer}"`
  return `<sup>${knop('voetnoot', popoverId(staat.idPrefix, 'bron', bron), label, String(nummer))}</sup>`
}

const knop = (soort: 'begrip' | 'voetnoot', id: string, attributen: string, tekst: string) =>
  `<button type="button" class="${soort}" popovertarget="${escapeHtml(id)}"${attributen}>${escapeHtml(tekst)}</button>`

function renderKop(node: Soort<'heading'>, staat: Staat): string {
  const level = Math.min(6, Math.max(2, Math.trunc(Number(node.attrs.level)) || 2) + staat.headingOffset)
  return tag(`h${level}`, node, { ...staat, begrippenTonen: false })
}

function renderGenummerd(node: Soort<'orderedList'>, staat: Staat): string {
  const start = Math.trunc(Number(node.attrs?.start ?? 1)) || 1
  return start === 1
    ? tag('ol', node, staat)
    : `<ol start="${start}">${renderAlles(node.content, staat)}</ol>`
}

/** A checklist to read and print: a box to tick on paper, and words for who cannot see the box. */
function renderTaken(node: Soort<'taskList'>, staat: Staat): string {
  const items = node.content.map((item) => {
    const [icoon, woord] = item.attrs.checked
      ? [icoonHtml('square-check'), 'Gedaan: ']
      : [icoonHtml('square'), 'Te doen: ']
    return `<li>${icoon}<span class="sr-only">${woord}</span><div>${renderAlles(item.content, staat)}</div></li>`
  })
  return `<ul class="takenlijst" role="list">${items.join('')}</ul>`
}

function renderCallout(node: Soort<'callout'>, staat: Staat): string {
  const label = CALLOUT_LABELS[node.attrs.soort]
  if (!label) return renderAlles(node.content, staat)
  const kop = `<p class="callout-kop">${icoonHtml(CALLOUT_ICONEN[node.attrs.soort])}${label}</p>`
  const soort = node.attrs.soort.toLowerCase().replace('_', '-')
  return `<div class="callout callout-${soort}" role="note" aria-label="${label}">${kop}${renderAlles(node.content, staat)}</div>`
}

const CALLOUT_ICONEN = {
  LET_OP: 'triangle-alert',
  TIP: 'lightbulb',
  VRAAG_DIT: 'message-circle-question-mark',
} satisfies Record<Calloutsoort, IconName>

/** Scrolls inside its own region on a narrow screen; the region takes focus so that arrow keys can scroll it. */
function renderTabel(node: Soort<'table'>, staat: Staat): string {
  const rijen = node.content.map((rij, i) => {
    const cellen = rij.content.map((cel, j) => renderCel(cel, i, j, staat))
    return `<tr>${cellen.join('')}</tr>`
  })
  return `<div class="tabel" role="region" aria-label="Tabel" tabindex="0"><table>${rijen.join('')}</table></div>`
}

function renderCel(
  cel: Soort<'tableHeader' | 'tableCell'>,
  rij: number,
  kolom: number,
  staat: Staat,
): string {
  if (cel.type === 'tableCell') return tag('td', cel, staat)
  const scope = rij > 0 && kolom === 0 ? 'row' : 'col'
  return `<th scope="${scope}">${renderAlles(cel.content, { ...staat, begrippenTonen: false })}</th>`
}

const renderAfbeelding = ({ attrs }: Soort<'image'>): string =>
  `<img src="/bijlagen/${encodeURIComponent(attrs.bijlageId)}" alt="${escapeHtml(attrs.alt)}" loading="lazy">`
