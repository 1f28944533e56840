import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'
import { CALLOUT_LABELS } from '@/lib/domain/teksten/labels'
import type { Calloutsoort } from '@/lib/domain/teksten/schema'

/** What may stand in a callout, a quotation, a cell and, after its first paragraph, a list item. */
export const STROOM = '(paragraph | bulletList | orderedList)'

const isCalloutsoort = (value: unknown): value is Calloutsoort =>
  typeof value === 'string' && value in CALLOUT_LABELS
const soortVan = (value: unknown): Calloutsoort => (isCalloutsoort(value) ? value : 'TIP')

export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: `${STROOM}+`,
  defining: true,
  addAttributes: () => ({
    soort: {
      default: 'TIP',
      parseHTML: (element) => soortVan(element.getAttribute('data-soort')),
      renderHTML: ({ soort }) => ({ 'data-soort': soortVan(soort) }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-callout]', contentElement: '[data-callout-inhoud]' }],
  renderHTML({ node, HTMLAttributes }) {
    const soort = soortVan(node.attrs['soort'])
    const look = { 'data-callout': '', class: `callout callout-${soort.toLowerCase().replace('_', '-')}` }
    return [
      'div',
      mergeAttributes(HTMLAttributes, look),
      ['p', { class: 'callout-kop', contenteditable: 'false' }, CALLOUT_LABELS[soort]],
      ['div', { 'data-callout-inhoud': '' }, 0],
    ]
  },
})

export const TaskList = Node.create({
  name: 'taskList',
  group: 'block list',
  content: 'taskItem+',
  parseHTML: () => [{ tag: 'ul[data-takenlijst]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'ul',
    mergeAttributes(HTMLAttributes, { 'data-takenlijst': '', class: 'takenlijst' }),
    0,
  ],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-9': () => this.editor.commands.toggleList('taskList', 'taskItem') }
  },
})

export const TaskItem = Node.create({
  name: 'taskItem',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    checked: {
      default: false,
      keepOnSplit: false,
      parseHTML: (element) => element.getAttribute('data-taak') === 'gedaan',
      renderHTML: ({ checked }) => ({ 'data-taak': checked ? 'gedaan' : 'te-doen' }),
    },
  }),
  parseHTML: () => [{ tag: 'li[data-taak]', priority: 60, contentElement: 'div' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, ['div', 0]],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^\s*\[([ x]?)\]\s$/,
        type: this.type,
        getAttributes: (match) => ({ checked: match[1] === 'x' }),
      }),
    ]
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
  addNodeView() {
    return ({ node, editor, getPos }) => {
      const dom = document.createElement('li')
      const vakje = dom.appendChild(document.createElement('input'))
      const contentDOM = dom.appendChild(document.createElement('div'))
      vakje.type = 'checkbox'
      vakje.contentEditable = 'false'
      vakje.setAttribute('aria-label', 'Gedaan')
      const toon = (checked: unknown) => {
        vakje.checked = checked === true
      }
      toon(node.attrs['checked'])
      vakje.addEventListener('change', () => {
        const pos = getPos()
        if (pos === undefined) return
        editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, 'checked', vakje.checked))
      })
      const update = (nieuw: typeof node) => {
        if (nieuw.type !== node.type) return false
        toon(nieuw.attrs['checked'])
        return true
      }
      return {
        dom,
        contentDOM,
        update,
        stopEvent: (event) => event.target === vakje,
        ignoreMutation: (m) => !contentDOM.contains(m.target),
      }
    }
  },
})

/** An image that belongs to the item. Images from elsewhere are never pasted. */
export const Afbeelding = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    bijlageId: {
      parseHTML: (element) => element.getAttribute('data-bijlage'),
      renderHTML: ({ bijlageId }) => ({ 'data-bijlage': bijlageId }),
    },
    alt: { parseHTML: (element) => element.getAttribute('alt')?.trim() ?? '' },
  }),
  parseHTML: () => [
    { tag: 'img[data-bijlage]', getAttrs: (element) => (isEigenAfbeelding(element) ? null : false) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'img',
    mergeAttributes(HTMLAttributes, {
      src: `/bijlagen/${encodeURIComponent(String(node.attrs['bijlageId']))}`,
    }),
  ],
})

/** Only what our own editor can have put on the clipboard: anything else would make the whole text impossible to save. */
const isEigenAfbeelding = (element: HTMLElement): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(element.getAttribute('data-bijlage') ?? '')
