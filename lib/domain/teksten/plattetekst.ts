import 'server-only'
import { CALLOUT_LABELS } from './labels'
import type { TekstDoc, TekstNode } from './schema'

/**
 * The words of a text without any form: for search, excerpts, reading time and the privacy check.
 * One line per paragraph, heading, list item or cell; footnotes leave no trace, callouts keep their label
 * and images their description.
 */
export function plattetekst(doc: TekstDoc): string {
  return doc.content
    .flatMap(regels)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .join('\n')
}

function regels(node: TekstNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [(node.content ?? []).map(inlineTekst).join('')]
    case 'callout':
      return [CALLOUT_LABELS[node.attrs.soort], ...node.content.flatMap(regels)]
    case 'image':
      return [node.attrs.alt]
    default:
      return 'content' in node ? node.content.flatMap(regels) : []
  }
}

function inlineTekst(node: TekstNode): string {
  if (node.type === 'text') return node.text
  return node.type === 'hardBreak' ? ' ' : ''
}
