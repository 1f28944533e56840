import { z } from '@/lib/kernel/zod'
import { eerstNakijken, TEKSTFOUTEN } from './labels'
import { isVeiligeHref, nodesVan } from './leesschema'

// Rich text as stored: ProseMirror JSON of our own closed list of nodes and marks, all of it strict. Safe in the browser.

const MAX_DIEPTE = 12
const MAX_NODES = 5_000
const MAX_TEKENS = 100_000
const TE_LANG = 'Deze tekst is te lang. Verdeel hem over meer teksten.'
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const slugSchema = z.string().regex(/^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/)

const storable = (value: string) => !value.includes('\u0000') && !/\p{Surrogate}/u.test(value)
// Controls become a space and not nothing: Word pastes a vertical tab where a reader sees a new line.
const normalise = (value: string) =>
  value
    .replace(/\p{Cc}/gu, ' ')
    .replace(BIDI_CONTROLS, '')
    .normalize('NFC')
const cleanString = z.string().refine(storable).transform(normalise)

const kaal = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) })

// To an address, or to an item of our own by the id of its publicatie: that link survives another slug.
const [href, naar] = [z.string().refine(isVeiligeHref), z.uuid().toLowerCase()]
const linkSchema = kaal('link').extend({
  attrs: z.union([z.strictObject({ href }), z.strictObject({ naar })]),
})
// `controleer` stands on a word that was repaired when a file was taken over. Only a draft holds it: no field of a form
// takes it, so nothing is stored before a person looked at every such word. An image without `alt` is another such thing.
const merken = [kaal('bold'), kaal('italic'), linkSchema, kaal('controleer')] as const
const markSchema = z.discriminatedUnion('type', merken)
const marksSchema = z
  .array(markSchema)
  .max(4)
  .refine((marks) => new Set(marks.map((mark) => mark.type)).size === marks.length)

const textSchema = kaal('text').extend({ text: cleanString, marks: marksSchema.exactOptional() })
const voetnootSchema = kaal('voetnoot').extend({ attrs: z.strictObject({ bron: slugSchema }) })
const inlineSchema = z.discriminatedUnion('type', [textSchema, kaal('hardBreak'), voetnootSchema])

// One form per text: ProseMirror refuses empty text nodes and joins neighbours with the same marks.
const inlineContent = z.array(inlineSchema).transform((nodes) => {
  const uit: z.output<typeof inlineSchema>[] = []
  for (const node of nodes.filter((n) => n.type !== 'text' || n.text !== '')) {
    const vorige = uit.at(-1)
    if (node.type === 'text' && vorige?.type === 'text' && zelfdeMarks(vorige, node)) vorige.text += node.text
    else uit.push(node)
  }
  return uit.map((node) => (node.type === 'text' ? { ...node, text: node.text.normalize('NFC') } : node))
})

type Tekst = z.output<typeof textSchema>
const zelfdeMarks = (a: Tekst, b: Tekst) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

const paragraphSchema = kaal('paragraph').extend({ content: inlineContent.exactOptional() })
const headingSchema = kaal('heading').extend({
  attrs: z.strictObject({ level: z.literal([2, 3, 4]) }),
  content: inlineContent.exactOptional(),
})

const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  get content() {
    return z.array(listItemSchema).min(1)
  },
})
const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(1).max(999) }).exactOptional(),
  get content() {
    return z.array(listItemSchema).min(1)
  },
})
const flowSchema = z.discriminatedUnion('type', [paragraphSchema, bulletListSchema, orderedListSchema])
const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.tuple([paragraphSchema], flowSchema)
  },
})
const flowContent = z.array(flowSchema).min(1)

const taskItemSchema = kaal('taskItem').extend({
  attrs: z.strictObject({ checked: z.boolean() }),
  content: z.array(paragraphSchema).min(1),
})
const taskListSchema = kaal('taskList').extend({ content: z.array(taskItemSchema).min(1) })

const cellSchema = z.strictObject({ type: z.enum(['tableHeader', 'tableCell']), content: flowContent })
const rowSchema = kaal('tableRow').extend({ content: z.array(cellSchema).min(1).max(20) })
const tableSchema = kaal('table').extend({ content: z.array(rowSchema).min(1).max(200) })

const calloutSchema = kaal('callout').extend({
  attrs: z.strictObject({ soort: z.enum(['LET_OP', 'TIP', 'VRAAG_DIT']) }),
  content: flowContent,
})
const blockquoteSchema = kaal('blockquote').extend({ content: flowContent })
const imageSchema = kaal('image').extend({
  attrs: z.strictObject({ bijlageId: z.uuid(), alt: cleanString.pipe(z.string().trim().max(500)) }),
})

const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  taskListSchema,
  tableSchema,
  calloutSchema,
  blockquoteSchema,
  kaal('horizontalRule'),
  imageSchema,
])
const docSchema = kaal('doc').extend({ content: z.array(blockSchema).min(1) })

const kinderen = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content)
    ? node.content
    : []

/** Measured level by level, before anything is parsed: a hostile text must not exhaust our own stack. */
function checkOmvang(value: unknown, ctx: z.RefinementCtx): void {
  let nodes = 0
  let diepte = 0
  for (let laag = [value]; laag.length > 0 && nodes <= MAX_NODES && diepte <= MAX_DIEPTE; diepte += 1) {
    nodes += laag.length
    laag = laag.flatMap(kinderen)
  }
  if (nodes > MAX_NODES) ctx.addIssue(TE_LANG)
  else if (diepte > MAX_DIEPTE) ctx.addIssue('Er staan te veel lijsten in elkaar. Maak de tekst minder diep.')
}

/**
 * Parses rich text from outside. Output is NFC, without control characters and bidi overrides.
 * Refuses more than 12 levels, 5,000 nodes or 100,000 characters before looking at anything else.
 */
export const tekstDocSchema = z
  .unknown()
  .superRefine(checkOmvang)
  .pipe(docSchema.refine((doc) => aantalTekens(doc) <= MAX_TEKENS, TE_LANG))

export type TekstDoc = z.output<typeof docSchema>
type TekstBlok = TekstDoc['content'][number]
type TekstInline = z.output<typeof inlineSchema>
export type TekstMark = z.output<typeof markSchema>
export type Linkdoel = z.output<typeof linkSchema>['attrs']
export type Calloutsoort = z.output<typeof calloutSchema>['attrs']['soort']
/** Every node a text can hold, for code that walks a text from top to bottom. */
export type TekstNode =
  | TekstDoc
  | TekstBlok
  | TekstInline
  | z.output<typeof listItemSchema>
  | z.output<typeof taskItemSchema>
  | z.output<typeof rowSchema>
  | z.output<typeof cellSchema>

const aantalTekens = (doc: TekstDoc): number =>
  [...nodesVan(doc)].reduce((som, node) => som + (node.type === 'text' ? node.text.length : 0), 0)

/** True when nothing can be read in it: no text and no image. */
export const isLegeTekst = (doc: TekstDoc): boolean =>
  ![...nodesVan(doc)].some((n) => n.type === 'image' || (n.type === 'text' && n.text.trim() !== ''))

/** The kinds of text: everything, or only what a part of a praktijkverhaal holds (paragraphs and lists). */
export type Tekstvariant = 'volledig' | 'verhaal'
const IN_VERHAAL = new Set(['doc', 'paragraph', 'bulletList', 'orderedList', 'listItem', 'text', 'hardBreak'])

type Veldopties = { variant?: Tekstvariant; maxTekens?: number; leeg?: string }

// z.custom and one transform on purpose: form libraries look inside unions and pipes and would coerce every node.
const veld = <T>(lees: (invoer: unknown) => T | string) =>
  z
    .custom<string | TekstDoc | null>(() => true)
    .optional()
    .transform((invoer, ctx): T => {
      const gelezen = lees(invoer)
      if (typeof gelezen !== 'string') return gelezen
      ctx.addIssue(gelezen)
      return z.NEVER
    })

/**
 * A required rich text field of a form. Takes the JSON string of the hidden input (or a TekstDoc, from
 * callers on the server); gives a TekstDoc that holds at least one word or image. Errors are Dutch.
 */
export const tekstVeld = (opties: Veldopties = {}) =>
  veld<TekstDoc>((invoer) => leesVeld(invoer, opties) ?? opties.leeg ?? 'Schrijf hier een tekst.')

/** As `tekstVeld`, but an empty text is fine and becomes `null`. */
export const optioneleTekst = (opties: Veldopties = {}) =>
  veld<TekstDoc | null>((invoer) => leesVeld(invoer, opties))

function leesVeld(
  invoer: unknown,
  { variant, maxTekens = MAX_TEKENS }: Veldopties,
): TekstDoc | null | string {
  if (invoer === undefined || invoer === null || invoer === '') return null
  const { data: doc, error } = tekstDocSchema.safeParse(
    typeof invoer === 'string' ? leesJson(invoer) : invoer,
  )
  if (!doc) return foutIn(error?.issues[0])
  const nodes = [...nodesVan(doc)]
  const eerst = eerstNakijken(nodes)
  if (eerst !== null) return eerst
  if (variant === 'verhaal' && !nodes.every((node) => IN_VERHAAL.has(node.type)))
    return "In dit veld passen alleen alinea's en lijsten."
  const tekens = aantalTekens(doc)
  if (tekens > maxTekens) return `Deze tekst heeft ${tekens} tekens. Er passen er ${maxTekens}.`
  return isLegeTekst(doc) ? null : doc
}

function leesJson(invoer: string): unknown {
  try {
    return JSON.parse(invoer)
  } catch {
    return undefined
  }
}

function foutIn(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'custom' && issue.path.length === 0) return issue.message
  const bekend = TEKSTFOUTEN[String(issue?.path.at(-1))]
  return bekend ?? 'We kunnen deze tekst niet zo bewaren. Plak hem opnieuw, als tekst zonder opmaak.'
}
