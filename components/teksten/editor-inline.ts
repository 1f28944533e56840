import { InputRule, Mark, markPasteRule, mergeAttributes, Node } from '@tiptap/core'
import { isVeiligeHref } from '@/lib/domain/teksten/leesschema'

const veiligeHref = (element: HTMLElement): string | null => {
  const href = element.getAttribute('href')
  return href !== null && isVeiligeHref(href) ? href : null
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The item of our own that a link leads to: only our own editor puts that on the clipboard. */
const doelVan = (element: HTMLElement): string | null => {
  const naar = element.getAttribute('data-naar') ?? ''
  return UUID.test(naar) ? naar : null
}

// Not after an exclamation mark, which makes it an image. An address may hold one pair of brackets of its own.
const MARKDOWN_LINK = /(?:^|[^!])(\[([^[\]]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\))$/

type Getypt = Parameters<InputRule['handler']>[0]

/** `[words](address)` becomes a link once the last bracket is typed; words with an unsafe address stay as they are. */
function zetMarkdownLink({ state: { tr, schema }, range: { to }, match }: Getypt): void {
  const [, geheel = '', woorden = '', href = ''] = match
  // The last bracket is not in the text yet.
  const van = to - (geheel.length - 1)
  const type = schema.marks['link']
  // A footnote or line break among the words makes places and letters differ: then nothing is touched.
  if (!type || !isVeiligeHref(href) || tr.doc.textBetween(van, to) !== geheel.slice(0, -1)) return
  const eind = van + 1 + woorden.length
  tr.delete(eind, to)
    .delete(van, van + 1)
    .addMark(van, eind - 1, type.create({ href, naar: null }))
    .removeStoredMark(type)
}

/** A link that never leads to a script: unsafe addresses lose their link when pasted and keep their words. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,
  addAttributes: () => ({
    href: {
      default: null,
      parseHTML: (element) => (doelVan(element) === null ? veiligeHref(element) : null),
      // A draft is kept as it was sent, and somebody may have sent it by hand.
      renderHTML: ({ href }) => (typeof href === 'string' && isVeiligeHref(href) ? { href } : {}),
    },
    naar: {
      default: null,
      parseHTML: doelVan,
      renderHTML: ({ naar }) => (naar ? { 'data-naar': naar } : {}),
    },
  }),
  parseHTML: () => [
    { tag: 'a[data-naar]', getAttrs: (element) => (doelVan(element) === null ? false : null) },
    { tag: 'a[href]', getAttrs: (element) => (veiligeHref(element) === null ? false : null) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
  addInputRules: () => [new InputRule({ find: MARKDOWN_LINK, handler: zetMarkdownLink })],
  addPasteRules() {
    return [
      markPasteRule({
        find: /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g,
        type: this.type,
        getAttributes: (match) => (isVeiligeHref(match[0]) ? { href: match[0] } : false),
      }),
    ]
  },
})

/** A reference to a bron; shows its title on hover, and its number is drawn by the style sheet. */
export const Voetnoot = Node.create<{ titels: Record<string, string> }>({
  name: 'voetnoot',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ titels: {} }),
  addAttributes: () => ({
    bron: {
      parseHTML: (element) => element.getAttribute('data-bron'),
      renderHTML: ({ bron }) => ({ 'data-bron': bron }),
    },
  }),
  // A slug as the schema wants it: another would make the whole text impossible to save.
  parseHTML: () => [
    {
      tag: 'sup[data-bron]',
      getAttrs: (element) => (/^[a-z0-9-]{1,120}$/.test(element.dataset['bron'] ?? '') ? null : false),
    },
  ],
  renderHTML({ node, HTMLAttributes }) {
    const slug = String(node.attrs['bron'])
    const titel = `Voetnoot: ${this.options.titels[slug] ?? slug}`
    return [
      'sup',
      mergeAttributes(HTMLAttributes, {
        title: titel,
        'aria-label': titel,
        role: 'img',
        class: 'voetnoot-teken',
      }),
    ]
  },
})
