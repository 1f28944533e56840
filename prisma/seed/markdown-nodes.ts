import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

export const parseNodes = (body: string): MarkdownNode[] => parser.parse(body).children

/** The nodes that the parser gives, named here because their own package is not ours to depend on. */
export type MarkdownNode = ReturnType<typeof parser.parse>['children'][number]
export type Of<Type extends MarkdownNode['type']> = Extract<MarkdownNode, { type: Type }>
export type Phrase = Of<'paragraph'>['children'][number]
