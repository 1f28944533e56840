import { hash } from 'node:crypto'
import { type ComponentType, createElement, type ReactElement } from 'react'

/** What can be written out whole, so that two readers with the same facts surely get the same page. */
type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly Plain[]
  | { readonly [name: string]: Plain }

/** Letters of HTML that all kept parts together remember at most; what was not asked for longest goes first. */
const MAX_LENGTH = 6_000_000

const memory = new Map<string, string>()
let length = 0
let parts = 0

/**
 * Makes of a part of a page one that is written once and remembered as HTML, for as long as it is asked for with the
 * same facts. Those facts are its whole key: what one reader may see can never come from what another one saw, and a
 * change shows at once. It pays for long parts that hardly change: React writes each element twice (HTML, and its
 * own copy for the browser), and a dossier has thousands.
 *
 * The part may hold no client components and nothing asynchronous: React throws then.
 */
export function kept<Props extends { readonly [Name in keyof Props]: Plain }>(Part: ComponentType<Props>) {
  parts += 1
  const part = parts
  return async function Kept(props: Props) {
    const key = `${part} ${hash('sha256', JSON.stringify(props), 'base64')}`
    const html = memory.get(key) ?? (await toHtml(createElement(Part, props)))
    remember(key, html)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote this string itself and escaped what is in it
    return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />
  }
}

// A Map keeps the order in which keys were set.
function remember(key: string, html: string): void {
  length += memory.delete(key) ? 0 : html.length
  memory.set(key, html)
  for (const [oldest, text] of memory) {
    if (length <= MAX_LENGTH) break
    memory.delete(oldest)
    length -= text.length
  }
}

async function toHtml(element: ReactElement): Promise<string> {
  // Left out of the bundle: in there `react-dom/server` is the one for server components, which cannot write HTML.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')
  return renderToStaticMarkup(element)
}
