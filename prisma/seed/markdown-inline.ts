import type { Phrase } from './markdown-nodes'

/** ProseMirror JSON before it is validated. */
export type Json = {
  type: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: Mark[]
  content?: Json[]
}
type Mark = { type: string; attrs?: Record<string, unknown> }

/** Words, marks, breaks and footnotes of one paragraph. */
export const toInline = (nodes: readonly Phrase[], marks: Mark[] = []): Json[] =>
  nodes.flatMap((node) => inline(node, marks))

function inline(node: Phrase, marks: Mark[]): Json[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [
        { type: 'text', text: node.value.replace(/\s*\n\s*/g, ' '), ...(marks.length > 0 ? { marks } : {}) },
      ]
    case 'strong':
      return toInline(node.children, [...marks, { type: 'bold' }])
    case 'emphasis':
      return toInline(node.children, [...marks, { type: 'italic' }])
    case 'link':
      return toInline(node.children, [{ type: 'link', attrs: { href: node.url } }, ...marks])
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'footnoteReference':
      return [{ type: 'voetnoot', attrs: { bron: node.identifier } }]
    default:
      throw new Error(`No place for Markdown node ${node.type}`)
  }
}

/** Cuts "Pijn? 2. Benauwd? 3. Koorts?" where the next number stands; one part when there are no numbers. */
export function splitNumbered(nodes: readonly Json[]): Json[][] {
  const parts: Json[][] = [[]]
  for (const node of nodes) {
    let rest = node.text ?? ''
    for (let cut = nextNumber(rest, parts.length + 1); cut; cut = nextNumber(rest, parts.length + 1)) {
      parts.at(-1)?.push({ ...node, text: cut.before })
      parts.push([])
      rest = cut.after
    }
    if (node.type !== 'text') parts.at(-1)?.push(node)
    else if (rest !== '') parts.at(-1)?.push({ ...node, text: rest })
  }
  return parts
}

function nextNumber(text: string, number: number): { before: string; after: string } | null {
  const mark = ` ${number}. `
  const at = text.indexOf(mark)
  return at === -1 ? null : { before: text.slice(0, at), after: text.slice(at + mark.length) }
}
