import type { Editor } from '@tiptap/core'
import type { IconName } from '@/components/ui/icon-names'
import { CALLOUT_LABELS } from '@/lib/domain/teksten/labels'
import type { Calloutsoort, Tekstvariant } from '@/lib/domain/teksten/schema'

/** A button of the toolbar that does its work at once. `tekst` stands beside or instead of the icon. */
export type Knop = {
  naam: string
  icoon?: IconName
  tekst?: string
  /** For buttons that switch something on and off. */
  actief?: (editor: Editor) => boolean
  kan: (editor: Editor) => boolean
  doe: (editor: Editor) => void
}

const altijd = () => true

const kop = (level: 2 | 3 | 4, naam: string, icoon: IconName): Knop => ({
  naam,
  icoon,
  actief: (editor) => editor.isActive('heading', { level }),
  kan: (editor) => editor.can().toggleHeading({ level }),
  doe: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

const lijst = (type: string, item: string, naam: string, icoon: IconName): Knop => ({
  naam,
  icoon,
  actief: (editor) => editor.isActive(type),
  kan: altijd,
  doe: (editor) => editor.chain().focus().toggleList(type, item).run(),
})

const CALLOUT_ICONEN = {
  LET_OP: 'triangle-alert',
  TIP: 'lightbulb',
  VRAAG_DIT: 'message-circle-question-mark',
} satisfies Record<Calloutsoort, IconName>

const kader = (soort: Calloutsoort): Knop => ({
  naam: `Kader ${CALLOUT_LABELS[soort]}`,
  icoon: CALLOUT_ICONEN[soort],
  tekst: CALLOUT_LABELS[soort],
  actief: (editor) => editor.isActive('callout', { soort }),
  kan: (editor) => editor.isActive('callout') || editor.can().wrapIn('callout', { soort }),
  doe: (editor) => {
    const ander = editor.isActive('callout') && !editor.isActive('callout', { soort })
    if (ander) editor.chain().focus().updateAttributes('callout', { soort }).run()
    else editor.chain().focus().toggleWrap('callout', { soort }).run()
  },
})

const VET: Knop = {
  naam: 'Vet',
  icoon: 'bold',
  actief: (editor) => editor.isActive('bold'),
  kan: (editor) => editor.can().toggleBold(),
  doe: (editor) => editor.chain().focus().toggleBold().run(),
}
const SCHUIN: Knop = {
  naam: 'Schuin',
  icoon: 'italic',
  actief: (editor) => editor.isActive('italic'),
  kan: (editor) => editor.can().toggleItalic(),
  doe: (editor) => editor.chain().focus().toggleItalic().run(),
}
const CITAAT: Knop = {
  naam: 'Citaat',
  icoon: 'text-quote',
  actief: (editor) => editor.isActive('blockquote'),
  kan: (editor) => editor.isActive('blockquote') || editor.can().wrapIn('blockquote'),
  doe: (editor) => editor.chain().focus().toggleBlockquote().run(),
}
const LIJN: Knop = {
  naam: 'Scheidingslijn',
  icoon: 'minus',
  kan: (editor) => editor.can().setHorizontalRule(),
  doe: (editor) => editor.chain().focus().setHorizontalRule().run(),
}
const TABEL: Knop = {
  naam: 'Tabel invoegen',
  icoon: 'table',
  kan: (editor) => !editor.isActive('table') && editor.can().insertTable(),
  doe: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
}
const TERUG: Knop = {
  naam: 'Ongedaan maken',
  icoon: 'undo-2',
  kan: (editor) => editor.can().undo(),
  doe: (editor) => editor.chain().focus().undo().run(),
}
const OPNIEUW: Knop = {
  naam: 'Opnieuw',
  icoon: 'redo-2',
  kan: (editor) => editor.can().redo(),
  doe: (editor) => editor.chain().focus().redo().run(),
}
const OPSOMMING = lijst('bulletList', 'listItem', 'Opsomming', 'list')
const NUMMERING = lijst('orderedList', 'listItem', 'Genummerde lijst', 'list-ordered')

const KOPPEN = [
  kop(2, 'Kop', 'heading-2'),
  kop(3, 'Tussenkop', 'heading-3'),
  kop(4, 'Kleine tussenkop', 'heading-4'),
]
const LIJSTEN = [OPSOMMING, NUMMERING, lijst('taskList', 'taskItem', 'Afvinklijst', 'list-checks')]

/** The groups of the toolbar, in the order in which they stand. */
export const KNOPPEN: Record<Tekstvariant, readonly (readonly Knop[])[]> = {
  volledig: [
    [VET, SCHUIN],
    KOPPEN,
    LIJSTEN,
    [kader('LET_OP'), kader('TIP'), kader('VRAAG_DIT')],
    [CITAAT, TABEL, LIJN],
    [TERUG, OPNIEUW],
  ],
  verhaal: [
    [VET, SCHUIN],
    [OPSOMMING, NUMMERING],
    [TERUG, OPNIEUW],
  ],
}

/** Only there while the cursor stands in a table. */
export const TABELKNOPPEN: readonly Knop[] = [
  {
    naam: 'Rij erboven',
    tekst: 'Rij erboven',
    kan: altijd,
    doe: (editor) => editor.chain().focus().addRowBefore().run(),
  },
  {
    naam: 'Rij eronder',
    tekst: 'Rij eronder',
    kan: altijd,
    doe: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    naam: 'Kolom links',
    tekst: 'Kolom links',
    kan: altijd,
    doe: (editor) => editor.chain().focus().addColumnBefore().run(),
  },
  {
    naam: 'Kolom rechts',
    tekst: 'Kolom rechts',
    kan: altijd,
    doe: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    naam: 'Rij weg',
    tekst: 'Rij weg',
    kan: altijd,
    doe: (editor) => editor.chain().focus().deleteRow().run(),
  },
  {
    naam: 'Kolom weg',
    tekst: 'Kolom weg',
    kan: altijd,
    doe: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    naam: 'Tabel weg',
    tekst: 'Tabel weg',
    kan: altijd,
    doe: (editor) => editor.chain().focus().deleteTable().run(),
  },
]
