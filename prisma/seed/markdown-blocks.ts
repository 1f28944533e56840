import type { Calloutsoort } from '@/lib/domain/teksten/schema'
import { type Json, splitNumbered, toInline } from './markdown-inline'
import type { MarkdownNode, Of, Phrase } from './markdown-nodes'

/** One Markdown block as ProseMirror JSON; `readMarkdown` validates the whole. */
export function toBlocks(node: MarkdownNode): Json[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node.children)]
    case 'heading':
      return [
        { type: 'heading', attrs: { level: Math.min(node.depth, 4) }, content: toInline(node.children) },
      ]
    case 'list':
      return [list(node)]
    case 'table':
      return [table(node)]
    case 'blockquote':
      return [callout(node) ?? { type: 'blockquote', content: node.children.flatMap(toBlocks) }]
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    default:
      throw new Error(`No place for Markdown node ${node.type}`)
  }
}

const paragraph = (children: readonly Phrase[]): Json => ({
  type: 'paragraph',
  content: toInline(children),
})

function list(node: Of<'list'>): Json {
  if (node.children.some((item) => typeof item.checked === 'boolean')) {
    return { type: 'taskList', content: node.children.map(taskItem) }
  }
  if (!node.ordered) return { type: 'bulletList', content: node.children.map(listItem) }
  const start = node.start ?? 1
  return {
    type: 'orderedList',
    ...(start === 1 ? {} : { attrs: { start } }),
    content: numberedOnOneLine(node) ?? node.children.map(listItem),
  }
}

const taskItem = (item: Of<'listItem'>): Json => ({
  type: 'taskItem',
  attrs: { checked: item.checked === true },
  content: item.children.flatMap(toBlocks),
})

const listItem = (item: Of<'listItem'>): Json => ({
  type: 'listItem',
  content: item.children.flatMap(toBlocks),
})

/** "1. Pijn? 2. Benauwd? 3. …" on one line saves paper, but Markdown sees one item where a reader sees more. */
function numberedOnOneLine(node: Of<'list'>): Json[] | null {
  const [item, ...others] = node.children
  const [only, ...rest] = item?.children ?? []
  if (others.length > 0 || rest.length > 0 || only?.type !== 'paragraph') return null
  const parts = splitNumbered(toInline(only.children))
  return parts.length < 2
    ? null
    : parts.map((content) => ({ type: 'listItem', content: [{ type: 'paragraph', content }] }))
}

function table(node: Of<'table'>): Json {
  const rows = node.children.map((row, index) => ({
    type: 'tableRow',
    content: row.children.map((cell) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      content: [paragraph(cell.children)],
    })),
  }))
  return { type: 'table', content: rows }
}

const CALLOUTS: Record<string, Calloutsoort> = { 'Let op': 'LET_OP', Tip: 'TIP', 'Vraag dit': 'VRAAG_DIT' }

/** A quotation that begins with a bold label: `> **Let op:** …` or `> **Vraag dit** (aan je team): …`. */
function callout({ children: [first, ...rest] }: Of<'blockquote'>): Json | null {
  if (first?.type !== 'paragraph') return null
  const soort = calloutSoort(first)
  if (!soort) return null
  const [, ...words] = first.children
  const content = [{ type: 'paragraph', content: asSentence(toInline(words)) }, ...rest.flatMap(toBlocks)]
  return { type: 'callout', attrs: { soort }, content }
}

function calloutSoort({ children: [label] }: Of<'paragraph'>): Calloutsoort | undefined {
  const text = label?.type === 'strong' ? label.children[0] : undefined
  return text?.type === 'text' ? CALLOUTS[text.value.replace(/:$/, '')] : undefined
}

// The label stands above the text in our callouts, so what follows it becomes a sentence of its own.
function asSentence([first, ...rest]: Json[]): Json[] {
  if (first?.type !== 'text' || first.text === undefined) return first ? [first, ...rest] : rest
  const text = first.text.trimStart().replace(/^\(([^)]+)\):/, '$1:')
  return [{ ...first, text: text.charAt(0).toUpperCase() + text.slice(1) }, ...rest]
}
