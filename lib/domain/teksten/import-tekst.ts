import 'server-only'
import { bouwTekst } from './bouw-tekst'
import type { Importverslag } from './importverslag'
import { nodesVan } from './leesschema'
import { mogelijkeWoorden } from './ligaturen'
import {
  type Gelezen,
  type Meegekomen,
  pdfBeeldenSchema,
  pdfSchema,
  platBlok,
  wordSchema,
} from './ruwe-tekst'
import type { TekstDoc } from './schema'
import { uitPdf } from './uit-pdf'
import { uitWord } from './uit-word'
import { teVragen, woordtesten } from './woordvormen'

type Bestand = {
  naam: string
  kind: 'docx' | 'pdf'
  /** What the reader found, not trusted. */
  read: unknown
  unread: Record<string, number>
  /** the pictures of a PDF, not trusted either */
  pictures?: unknown
}

/** Which of these words a Dutch word list knows. */
type Woordenlijst = (woorden: readonly string[]) => Promise<ReadonlySet<string>>

/** A text whose pictures still have to be taken over, under the ids that it names them by; or why there is none. */
export type ImportUitkomst =
  | { doc: TekstDoc; verslag: Importverslag; afbeeldingen: Meegekomen[] }
  | 'ZONDER_TEKST'
  | 'KAPOT'

/** Makes a text of what a Word or PDF file held, with a report of what was taken over, mended and left out. */
export async function importTekst(bestand: Bestand, woordenlijst: Woordenlijst): Promise<ImportUitkomst> {
  const gelezen = leesBestand(bestand)
  if (gelezen === null) return 'KAPOT'
  const letters = gelezen.blokken.map((blok) => platBlok(blok, '\n')).join('\n')
  if (!/\p{L}/u.test(letters)) return 'ZONDER_TEKST'
  const bekend = await woordenlijst(teVragen(mogelijkeWoorden(letters)))
  const gebouwd = bouwTekst(gelezen.blokken, woordtesten(bekend))
  if (gebouwd === null) return 'KAPOT'
  const { doc, verslag } = gebouwd
  const weggelaten = [...gelezen.weggelaten, ...ongelezen(bestand)]
  if (verslag.linksWeg > 0)
    weggelaten.push({
      wat: `${verslag.linksWeg} × een link die hier niet mag; de woorden staan er wel`,
      onder: null,
    })
  const inTekst = new Set(
    [...nodesVan(doc)].map((node) => (node.type === 'image' ? node.attrs.bijlageId : null)),
  )
  return {
    doc,
    afbeeldingen: gelezen.afbeeldingen.filter(({ id }) => inTekst.has(id)),
    verslag: {
      bestand: bestand.naam.slice(0, 200),
      ...verslag.aantal,
      hersteld: verslag.hersteld.slice(0, MAX_REGELS),
      twijfel: verslag.twijfel.slice(0, MAX_REGELS),
      weggelaten: weggelaten.slice(0, MAX_REGELS),
      vanaf: verslag.vanaf ?? (gelezen.afgebroken ? '' : null),
    },
  }
}

const MAX_REGELS = 200

function leesBestand({ kind, read, unread, pictures }: Bestand): Gelezen | null {
  if (kind === 'docx') {
    const word = wordSchema.safeParse(read)
    return word.success ? uitWord(word.data) : null
  }
  const pdf = pdfSchema.safeParse(read)
  return pdf.success ? uitPdf(pdf.data, unread['afbeeldingen'] ?? 0, pdfBeeldenSchema.parse(pictures)) : null
}

const ONGELEZEN: Record<string, [een: string, meer: string]> = {
  tekstvakken: [
    'tekstvak: de tekst staat onder de alinea waar het bij hoorde',
    'tekstvakken: hun tekst staat onder de alinea waar ze bij hoorden',
  ],
  formules: ['formule', 'formules'],
  tekeningen: ['grafiek of schema', 'grafieken of schema’s'],
  bestanden: ['ingesloten bestand', 'ingesloten bestanden'],
}

const ongelezen = ({ kind, unread }: Bestand) =>
  kind === 'pdf'
    ? []
    : Object.entries(ONGELEZEN).flatMap(([soort, [een, meer]]) => {
        const aantal = unread[soort] ?? 0
        return aantal === 0 ? [] : [{ wat: `${aantal} ${aantal === 1 ? een : meer}`, onder: null }]
      })
