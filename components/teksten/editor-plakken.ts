import { STIJL } from './plakstijl'
import { echteLijsten } from './word-lijsten'

/**
 * Prepares pasted HTML for ProseMirror, which parses it in a document under our own policy: there every style
 * attribute and event handler is refused with an error, and with it the knowledge of what was bold. So styles
 * get another name and handlers go. What is safe is decided by the schema, not here.
 */
export const schoonGeplakt = (html: string): string => echteLijsten(zonderStijlen(html))

const zonderStijlen = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:base|link|meta)\b[^>]*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag
        .replace(/([\s/"'])style(\s*=)/gi, `$1${STIJL}$2`)
        .replace(/([\s/"'])on[a-z]+(\s*=)/gi, '$1data-weg$2'),
    )

const heeft = (stijl: RegExp) => (element: HTMLElement) =>
  stijl.test(element.getAttribute(STIJL) ?? '') ? null : false
const heeftNiet = (stijl: RegExp) => (element: HTMLElement) =>
  stijl.test(element.getAttribute(STIJL) ?? '') ? false : null

const VET = /font-weight:\s*(?:bold|[6-9]00)/i
const NIET_VET = /font-weight:\s*(?:normal|400)/i
const SCHUIN = /font-style:\s*italic/i
const NIET_SCHUIN = /font-style:\s*normal/i

/** What counts as bold and italic in pasted HTML; Google Docs wraps a whole text in a `<b>` that is not bold. */
export const MERKREGELS = {
  bold: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: heeftNiet(NIET_VET) },
    { tag: `span[${STIJL}]`, consuming: false, getAttrs: heeft(VET) },
  ],
  italic: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: heeftNiet(NIET_SCHUIN) },
    { tag: `span[${STIJL}]`, consuming: false, getAttrs: heeft(SCHUIN) },
  ],
}
