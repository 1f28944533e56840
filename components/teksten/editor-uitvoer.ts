import type { JSONContent } from '@tiptap/core'

const ATTRIBUTEN: Record<string, readonly string[]> = {
  heading: ['level'],
  taskItem: ['checked'],
  callout: ['soort'],
  voetnoot: ['bron'],
  image: ['bijlageId', 'alt'],
}

/**
 * The editor's JSON as our schema wants it: only attributes of ours, marks on text alone, and no empty
 * paragraphs at the end (the editor adds one after a table, so that you can type below it).
 */
export function uitEditor(json: JSONContent): JSONContent {
  const content = (json.content ?? []).map(schoon)
  while (content.length > 1 && isLegeAlinea(content.at(-1))) content.pop()
  return { type: 'doc', content }
}

const isLegeAlinea = (node: JSONContent | undefined) =>
  node?.type === 'paragraph' && (node.content ?? []).length === 0

function schoon(node: JSONContent): JSONContent {
  if (node.type === 'text') return { type: 'text', text: node.text ?? '', ...marks(node) }
  const attrs = attributen(node)
  return {
    ...(node.type === undefined ? {} : { type: node.type }),
    ...(attrs ? { attrs } : {}),
    ...(node.content ? { content: node.content.map(schoon) } : {}),
  }
}

function marks(node: JSONContent): Pick<JSONContent, 'marks'> {
  if (!node.marks || node.marks.length === 0) return {}
  return {
    marks: node.marks.map(({ type, attrs }) =>
      type === 'link' ? { type, attrs: linkdoel(attrs ?? {}) } : { type },
    ),
  }
}

const linkdoel = ({ href, naar }: Record<string, unknown>) => (naar ? { naar } : { href })

function attributen({ type = '', attrs = {} }: JSONContent): Record<string, unknown> | null {
  if (type === 'orderedList') return Number(attrs['start'] ?? 1) > 1 ? { start: attrs['start'] } : null
  const namen = ATTRIBUTEN[type]
  return namen ? Object.fromEntries(namen.map((naam) => [naam, attrs[naam]])) : null
}
