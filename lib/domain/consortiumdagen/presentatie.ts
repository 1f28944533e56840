import 'server-only'
import type { Vel } from './dialijnen'

// Dark on paper: 13.9 to 1, also for who sees little.
const [INKT, PAPIER, ACTIE] = ['1D2A2F', 'FBF9F6', '0B5F66']
const BREED = { x: 0.6, w: 12.1 }
const TAAL = { lang: 'nl-NL' }

/**
 * The sheets as a PowerPoint file: a title and a text per slide, both in the placeholders of the layout, so that an
 * outline, a screen reader and another look find them; in the notes where the story stands. `bron` makes the address of
 * a story.
 */
export async function maakPresentatie(
  titel: string,
  vellen: readonly Vel[],
  bron: (slug: string) => string,
): Promise<Buffer> {
  // Half a megabyte, for the one address that needs it.
  const { default: PptxGenJS } = await import('pptxgenjs')
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = titel
  pptx.author = 'Kennisplein'
  pptx.company = 'Kennisplein'
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  pptx.defineSlideMaster({
    title: 'Kennisplein',
    background: { color: PAPIER },
    slideNumber: { x: 12.2, y: 7, color: INKT, fontSize: 12 },
    objects: [
      {
        placeholder: {
          options: {
            ...BREED,
            name: 'kop',
            type: 'title',
            y: 0.4,
            h: 1.2,
            fontSize: 34,
            bold: true,
            color: ACTIE,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...BREED,
            name: 'tekst',
            type: 'body',
            y: 1.8,
            h: 5,
            // What goes on a sheet is measured in letters of this size at least.
            fontSize: 28,
            color: INKT,
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  })
  for (const { kop, over, regels } of vellen) {
    const slide = pptx.addSlide({ masterName: 'Kennisplein' })
    slide.addText(kop, { ...TAAL, placeholder: 'kop' })
    slide.addText(regels.map(alinea), { ...TAAL, placeholder: 'tekst' })
    slide.addNotes(over ? `${over.titel}\nBron: ${bron(over.slug)}` : titel)
  }
  const bestand = await pptx.write({ outputType: 'nodebuffer' })
  if (!Buffer.isBuffer(bestand)) throw new TypeError('pptxgenjs gave no buffer')
  return bestand
}

const alinea = ({ tekst, teken, diepte }: Vel['regels'][number]) => ({
  text: teken ? `${teken} ${tekst}` : tekst,
  options: { ...TAAL, breakLine: true, bullet: false, indentLevel: diepte, paraSpaceAfter: 8 },
})
