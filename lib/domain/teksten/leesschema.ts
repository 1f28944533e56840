import type { TekstDoc, TekstNode } from './schema'

// What a browser needs to know of a text. The schema itself weighs more than React, and is for the server.

/** A text that nobody wrote yet: one empty paragraph, as the editor opens it. */
export const LEGE_TEKST: TekstDoc = { type: 'doc', content: [{ type: 'paragraph' }] }

/**
 * True for addresses a text may link to: http(s), mailto, tel, or a path of our own.
 * `//host`, `/\host` and anything with white space are refused: browsers read those as another site.
 */
export function isVeiligeHref(href: string): boolean {
  if (href.length > 2048 || /[\s\\\p{C}]/u.test(href)) return false
  if (/^https?:\/\//i.test(href)) return URL.canParse(href) && new URL(href).username === ''
  return /^(?:mailto:[^@<>"]+@[^@<>"]+|tel:\+?[0-9().-]{2,20}|\/(?!\/).*)$/.test(href)
}

/**
 * Recognises a text of our own database, where it was validated when written. Looks at the outside only (a full parse per
 * reading would cost more than the page): safe, because the renderer escapes everything and skips what it does not know.
 */
export const isTekstDoc = (value: unknown): value is TekstDoc =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'doc' &&
  'content' in value &&
  Array.isArray(value.content) &&
  value.content.length > 0

/** All nodes of a text from top to bottom, itself included. */
export function* nodesVan(node: TekstNode): Generator<TekstNode> {
  yield node
  if ('content' in node) for (const child of node.content ?? []) yield* nodesVan(child)
}
