import { parse as parseYaml } from 'yaml'
import { type TekstDoc, tekstDocSchema } from '@/lib/domain/teksten/schema'
import { toBlocks } from './markdown-blocks'
import { type MarkdownNode, parseNodes } from './markdown-nodes'

/** A text of the content pack: front matter, the title above it, and the text itself in our own form. */
export type MarkdownText = {
  /** The front matter as it stands; the caller parses it with its own schema. */
  data: Record<string, unknown>
  /** The text of the `# heading`, which is not part of `doc`. */
  title: string
  doc: TekstDoc
  /** What stands before the first `## heading`; null when nothing does. */
  intro: TekstDoc | null
  /** The text per `## heading`, without that heading. */
  sections: { title: string; doc: TekstDoc }[]
}

type Section = { title: string; nodes: MarkdownNode[] }

/**
 * Reads Markdown with YAML front matter. Footnotes `[^slug]` become footnotes to that bron; their definitions
 * and the section "Bronnen" are left out, because bronnen are records of their own.
 * Throws on anything it does not know: losing a sentence silently is worse than a seed that stops.
 */
export function readMarkdown(source: string): MarkdownText {
  const [, frontMatter, body] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n')) ?? []
  if (frontMatter === undefined || body === undefined) throw new Error('No front matter')
  const nodes = parseNodes(body).filter((node) => node.type !== 'footnoteDefinition')
  const [heading, ...rest] = nodes
  if (heading?.type !== 'heading' || heading.depth !== 1)
    throw new Error('The text does not begin with a # heading')
  const [intro, ...sections] = splitAtHeadings(rest)
  const kept = sections.filter(({ title }) => title !== 'Bronnen')
  const introNodes = intro?.nodes ?? []
  return {
    data: Object.fromEntries(Object.entries(parseYaml(frontMatter))),
    title: plainText(heading),
    doc: toDoc([...introNodes, ...kept.flatMap((section) => section.nodes)]),
    intro: introNodes.length > 0 ? toDoc(introNodes) : null,
    sections: kept.map(({ title, nodes: [, ...content] }) => ({ title, doc: toDoc(content) })),
  }
}

/** The first part is what stands before any heading; every other part begins with its own heading. */
function splitAtHeadings(nodes: MarkdownNode[]): Section[] {
  const parts: Section[] = [{ title: '', nodes: [] }]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ title: plainText(node), nodes: [] })
    parts.at(-1)?.nodes.push(node)
  }
  return parts
}

const toDoc = (nodes: MarkdownNode[]): TekstDoc =>
  tekstDocSchema.parse({ type: 'doc', content: nodes.flatMap(toBlocks) })

function plainText(node: MarkdownNode): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
