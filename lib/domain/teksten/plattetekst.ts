import 'server-only'
import { CALLOUT_LABELS } from './labels'
import type { Linkdoel, TekstNode } from './schema'

/**
 * The words of a text, or of a part of one, without any form: for search, excerpts, reading time and the privacy check.
 * One line per paragraph, heading, list item or cell; footnotes leave no trace, callouts keep their label
 * and images their description. A link is its words alone, unless `noemLink` says where it leads.
 */
export function plattetekst(doc: { content: readonly TekstNode[] }, noemLink?: Linknoemer): string {
  return doc.content
    .flatMap((node) => regels(node, noemLink))
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .join('\n')
}

type Linknoemer = (doel: Linkdoel) => string

function regels(node: TekstNode, noemLink?: Linknoemer): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [(node.content ?? []).map((inline) => inlineTekst(inline, noemLink)).join('')]
    case 'callout':
      return [CALLOUT_LABELS[node.attrs.soort], ...binnen(node, noemLink)]
    case 'image':
      return [node.attrs.alt]
    default:
      return 'content' in node ? binnen(node, noemLink) : []
  }
}

const binnen = ({ content = [] }: { content?: readonly TekstNode[] }, noemLink?: Linknoemer) =>
  content.flatMap((node) => regels(node, noemLink))

function inlineTekst(node: TekstNode, noemLink?: Linknoemer): string {
  if (node.type === 'text') {
    const link = noemLink && node.marks?.find((mark) => mark.type === 'link')
    return link ? `${node.text} [link: ${noemLink(link.attrs)}]` : node.text
  }
  return node.type === 'hardBreak' ? ' ' : ''
}
