import { type AnyExtension, Extension, type Extensions, textblockTypeInputRule } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import type { Tekstvariant } from '@/lib/domain/teksten/schema'
import { Afbeelding, Callout, STROOM, TaskItem, TaskList } from './editor-blokken'
import { Controleer } from './editor-controleer'
import { Link, Voetnoot } from './editor-inline'
import { MERKREGELS } from './editor-plakken'

// As in the schema: more levels would be refused when saving, so they cannot be made while typing.
const MAX_DIEPTE = 12

/**
 * What the editor knows, per variant of a text: the same nodes as lib/domain/teksten/schema.ts and nothing
 * else, so that what is pasted loses everything we could not save. A test holds the two together.
 */
export function editorExtensies(variant: Tekstvariant, titels: Record<string, string> = {}): Extensions {
  if (variant === 'verhaal')
    return [
      basis.configure({ ...UIT, heading: false, blockquote: false, horizontalRule: false }),
      Link,
      Diepte,
    ]
  return [
    basis.configure({ ...UIT, heading: { levels: [2, 3, 4] } }),
    Link,
    Hekje,
    Controleer,
    Voetnoot.configure({ titels }),
    Callout,
    TaskList,
    TaskItem,
    Afbeelding,
    Tabel,
    TableRow.extend({ content: '(tableCell | tableHeader)+' }),
    TableHeader.extend(cel),
    TableCell.extend(cel),
    Diepte,
  ]
}

const UIT = { code: false, codeBlock: false, link: false, strike: false, underline: false } as const

const INHOUD: Record<string, string> = { listItem: `paragraph ${STROOM}*`, blockquote: `${STROOM}+` }

const beperk = (extensie: AnyExtension): AnyExtension => {
  if (extensie.type === 'mark') return beperkMerk(extensie)
  if (extensie.type !== 'node') return extensie
  const content = INHOUD[extensie.name]
  if (content !== undefined) return extensie.extend({ content })
  return extensie.name === 'heading' ? extensie.extend({ parseHTML: () => KOPPEN }) : extensie
}

const beperkMerk = (merk: AnyExtension): AnyExtension => {
  if (merk.name === 'bold') return merk.extend({ parseHTML: MERKREGELS.bold })
  return merk.name === 'italic' ? merk.extend({ parseHTML: MERKREGELS.italic }) : merk
}

// One # is what most people type for a heading.
const Hekje = Extension.create({
  name: 'hekje',
  addInputRules() {
    const { heading } = this.editor.schema.nodes
    return heading
      ? [textblockTypeInputRule({ find: /^#\s$/, type: heading, getAttributes: { level: 2 } })]
      : []
  },
})

// Documents from elsewhere begin at level 1, which is the title of the page here.
const KOPPEN = [2, 2, 3, 4, 4, 4].map((level, i) => ({ tag: `h${i + 1}`, attrs: { level } }))

const basis = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(beperk)
  },
})

// Widths would be written as style attributes, which the content security policy refuses.
const Tabel = Table.configure({ resizable: false }).extend({ renderHTML: () => ['table', ['tbody', 0]] })

const vast = (waarde: number | null) => ({ default: waarde, parseHTML: () => waarde, rendered: false })
const cel = {
  content: `${STROOM}+`,
  addAttributes: () => ({ colspan: vast(1), rowspan: vast(1), colwidth: vast(null) }),
}

const Diepte = Extension.create({
  name: 'diepte',
  addProseMirrorPlugins: () => [
    new Plugin({ filterTransaction: (tr) => !tr.docChanged || diepteVan(tr.doc) <= MAX_DIEPTE }),
  ],
})

function diepteVan(node: ProseMirrorNode): number {
  let diepste = 0
  node.forEach((child) => {
    diepste = Math.max(diepste, diepteVan(child))
  })
  return diepste + 1
}
