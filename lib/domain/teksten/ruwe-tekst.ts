import 'server-only'
import { z } from '@/lib/kernel/zod'

// What a Word or PDF file held, as the reader took it apart. Nothing in it is trusted: it goes through tekstDocSchema
// like every other text.

const stukSchema = z.object({
  tekst: z.string().optional(),
  vet: z.boolean().optional(),
  schuin: z.boolean().optional(),
  hoogte: z.enum(['boven', 'onder']).optional(),
  href: z.string().optional(),
  regeleinde: z.boolean().optional(),
  vakje: z.boolean().optional(),
  /** the description of a picture that stood here; '' when it has none */
  afbeelding: z.string().optional(),
  /** where that picture lies in the file; null when it lies elsewhere */
  plaats: z.string().nullish(),
  noot: z.boolean().optional(),
})
export type WordStuk = z.output<typeof stukSchema>

const alineaSchema = z.object({
  soort: z.literal('alinea'),
  stijl: z.string().nullable(),
  lijst: z.object({ niveau: z.number(), genummerd: z.boolean() }).nullable(),
  stukken: z.array(stukSchema),
})
const celSchema = z.object({
  kop: z.boolean(),
  breedte: z.number(),
  hoogte: z.number(),
  get blokken() {
    return z.array(blokSchema)
  },
})
const tabelSchema = z.object({
  soort: z.literal('tabel'),
  get rijen() {
    return z.array(z.array(celSchema))
  },
})
const blokSchema = z.discriminatedUnion('soort', [alineaSchema, tabelSchema])
export type WordBlok = z.output<typeof blokSchema>
export type WordAlinea = z.output<typeof alineaSchema>
export type WordTabel = z.output<typeof tabelSchema>

/** A Word file, block by block. */
export const wordSchema = z.object({
  blokken: z.array(blokSchema),
  /** true when the reader stopped because no text can be this long */
  afgebroken: z.boolean(),
  noten: z.array(z.string()),
  opmerkingen: z.number(),
})
export type WordTekst = z.output<typeof wordSchema>

const pdfStukSchema = z.object({
  tekst: z.string(),
  /** in points, from the left and the bottom of the page */
  x: z.number(),
  y: z.number(),
  breedte: z.number(),
  maat: z.number(),
  eind: z.boolean(),
  vet: z.boolean(),
  schuin: z.boolean(),
  /** the place in the structure, 'Artifact' for what is no content, null without structure */
  plek: z.string().nullable(),
})
export type PdfStuk = z.output<typeof pdfStukSchema>

/** One element of the structure of a tagged PDF, or the place of a piece of text in it. */
export type Structuur = { role?: string; alt?: string; id?: string; children?: Structuur[] }
const structuurSchema: z.ZodType<Structuur> = z.object({
  role: z.string().exactOptional(),
  alt: z.string().exactOptional(),
  id: z.string().exactOptional(),
  get children() {
    return z.array(structuurSchema).exactOptional()
  },
})

const paginaSchema = z.object({
  breedte: z.number(),
  hoogte: z.number(),
  stukken: z.array(pdfStukSchema),
  structuur: structuurSchema.nullable().catch(null),
  links: z.array(
    z.object({ href: z.string(), vak: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  ),
})
export type PdfPagina = z.output<typeof paginaSchema>

/** A PDF, page by page, as far as it was read. */
export const pdfSchema = z.object({ paginas: z.array(paginaSchema), aantal: z.number() })
export type PdfTekst = z.output<typeof pdfSchema>

/** The pictures of a PDF, each once, and the places where they stand: page from 0, structure, and box in points. */
export const pdfBeeldenSchema = z
  .object({
    plaatjes: z.array(z.object({ plaats: z.string(), bytes: z.instanceof(Uint8Array) })),
    plekken: z.array(
      z.object({
        plaats: z.string(),
        pagina: z.number(),
        plek: z.string().nullable(),
        vak: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      }),
    ),
  })
  .catch({ plaatjes: [], plekken: [] })
export type PdfBeelden = z.output<typeof pdfBeeldenSchema>

/** A piece of text on its way to a text of ours. */
export type Stuk = { tekst: string; vet: boolean; schuin: boolean; href: string | null } | 'REGELEINDE'
export type Cel = { kop: boolean; blokken: Blok[] }
export type Blok =
  | { soort: 'kop'; niveau: number; stukken: Stuk[] }
  | { soort: 'alinea'; stukken: Stuk[] }
  | { soort: 'punt'; niveau: number; genummerd: boolean; stukken: Stuk[] }
  | { soort: 'taak'; gedaan: boolean; stukken: Stuk[] }
  | { soort: 'tabel'; rijen: Cel[][] }
  | { soort: 'afbeelding'; id: string; alt: string }

/** A picture that came along: its bytes or their place in the file, and of itself in the text by `id`. */
export type Meegekomen = {
  id: string
  plaats: string
  alt: string
  onder: string | null
  bytes?: Uint8Array
}

/** Something that is not taken over: what it was, and the heading under which it stood. */
export type Weggelaten = { wat: string; onder: string | null }

/** What a file gave, before it becomes a text: its blocks, and what was left out. */
export type Gelezen = {
  blokken: Blok[]
  afbeeldingen: Meegekomen[]
  weggelaten: Weggelaten[]
  afgebroken: boolean
}

export const platteStukken = (stukken: readonly Stuk[]): string =>
  stukken.map((stuk) => (stuk === 'REGELEINDE' ? ' ' : stuk.tekst)).join('')

/** The words of a block; those of the parts of a table with `tussen` between them. */
export function platBlok(blok: Blok, tussen: string): string {
  if (blok.soort === 'afbeelding') return ''
  if (blok.soort !== 'tabel') return platteStukken(blok.stukken)
  return blok.rijen
    .flatMap((rij) => rij.flatMap((cel) => cel.blokken.map((een) => platBlok(een, tussen))))
    .join(tussen)
}
