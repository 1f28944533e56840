/** Names for values that mean nothing to a person: an id of a doelgroep, the code of an enum. */
export type Namen = Readonly<Record<string, string>>

/**
 * A stored field as a person can read it, for comparing two saves: rich text as lines, lists one item a line,
 * yes or no as a word. Empty fields give ''. Takes any JSON, because old versies may have another form.
 */
export function leesbareWaarde(waarde: unknown, namen: Namen = {}): string {
  if (waarde === null || waarde === undefined) return ''
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde !== 'object') return namen[String(waarde)] ?? String(waarde)
  if (Array.isArray(waarde)) return waarde.map((deel) => leesbareWaarde(deel, namen)).join('\n')
  if (isNode(waarde)) return regels(waarde, namen).filter(Boolean).join('\n')
  return Object.values(waarde)
    .map((deel) => leesbareWaarde(deel, namen))
    .filter(Boolean)
    .join(' · ')
}

/** True when two stored values say the same; the database does not keep the order of keys. */
export const isGelijk = (een: unknown, ander: unknown): boolean => vasteVorm(een) === vasteVorm(ander)

/** A value as text, the same whatever the order in which its keys were written. */
export const vasteVorm = (waarde: unknown): string =>
  JSON.stringify(waarde ?? null, (_sleutel, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([een], [ander]) => (een < ander ? -1 : 1)))
      : deel,
  )

type Node = { type: string; text?: unknown; content?: unknown; attrs?: unknown; marks?: unknown }

const isNode = (waarde: unknown): waarde is Node =>
  typeof waarde === 'object' && waarde !== null && 'type' in waarde && typeof waarde.type === 'string'

const kinderen = ({ content }: Node): Node[] => (Array.isArray(content) ? content.filter(isNode) : [])

// Words of one paragraph stay on one line; everything that holds paragraphs gives a line for each.
function regels(node: Node, namen: Namen): string[] {
  const delen = kinderen(node)
  if (node.type === 'paragraph' || node.type === 'heading')
    return [delen.map((deel) => woorden(deel, namen)).join('')]
  return node.type === 'text' ? [woorden(node, namen)] : delen.flatMap((deel) => regels(deel, namen))
}

function woorden(node: Node, namen: Namen): string {
  if (typeof node.text === 'string')
    return `${node.text}${links(node).map((doel) => ` [link: ${namen[doel] ?? doel}]`)}`
  if (node.type === 'hardBreak') return ' '
  return node.type === 'voetnoot' ? voetnoot(node.attrs) : ''
}

// Two texts that differ in where a link leads must not look the same.
function links({ marks }: Node): string[] {
  const gevonden = Array.isArray(marks) ? marks.filter(isNode) : []
  return gevonden.flatMap(({ type, attrs }) =>
    type === 'link' && typeof attrs === 'object' && attrs !== null ? Object.values(attrs).map(String) : [],
  )
}

/** Where the links in a stored text lead: addresses, and ids of items of our own. */
export const linksIn = (waarde: unknown): string[] =>
  isNode(waarde) ? [...links(waarde), ...kinderen(waarde).flatMap(linksIn)] : []

const voetnoot = (attrs: unknown) =>
  typeof attrs === 'object' && attrs !== null && 'bron' in attrs ? ` [bron: ${String(attrs.bron)}]` : ''
