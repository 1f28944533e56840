type Line = { text: string; x?: number; y: number; size?: number; bold?: boolean }
/** Points of three bytes each, drawn on a page (from 0) as wide and high as said. */
type Picture = {
  page: number
  box: { x: number; y: number; width: number; height: number }
  pixels: { width: number; height: number; data: Buffer; filter?: string }
}
type Opties = {
  pictures?: readonly Picture[]
  encrypt?: string
  content?: { data: Buffer; filter: string }
  extra?: string
  /** What lies over each page, and what the file does when it is opened, as a PDF writes it. */
  annots?: string
  openAction?: string
}

/** A PDF with these lines per page, written by hand: 595 by 842 points, measured from the bottom left. */
export function pdf(
  pages: readonly (readonly Line[])[],
  { encrypt, content, extra = '', annots = '', openAction = '', pictures = [] }: Opties = {},
): Buffer {
  const first = 5
  const kids = pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ')
  const objects: Buffer[] = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${openAction && `/OpenAction ${openAction}`} >>`),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  const named = pictures.map((picture, n) => ({
    ...picture,
    name: `P${n}`,
    ref: first + 2 * pages.length + n,
  }))
  const xobjects = named.map(({ name, ref }) => `/${name} ${ref} 0 R`).join(' ')
  for (const [n, lines] of pages.entries()) {
    const drawn = [...lines.map(draw), ...named.filter(({ page }) => page === n).map(place)]
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [${annots}] /Contents ${first + 2 * n + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << ${xobjects} >> >> >>`,
      ),
      content
        ? stream(content.data, `/Filter ${content.filter}`)
        : stream(Buffer.from(drawn.join('\n'), 'latin1')),
    )
  }
  for (const { pixels } of named)
    objects.push(
      stream(
        pixels.data,
        `/Type /XObject /Subtype /Image /Width ${pixels.width} /Height ${pixels.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 ${pixels.filter ? `/Filter ${pixels.filter}` : ''}`,
      ),
    )
  if (extra) objects.push(Buffer.from(extra))
  if (encrypt) objects.push(Buffer.from(encrypt))
  return file(objects, encrypt ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '')
}

/** A link over a place on the page. */
export const annotation = (address: string, y: number): string =>
  `<< /Type /Annot /Subtype /Link /Rect [60 ${y - 3} 300 ${y + 10}] /A << /S /URI /URI (${address.replace(/[\\()]/g, '\\$&')}) >> >>`

/** An encryption that no empty password opens. */
export const LOCKED = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`

const font = (name: string) =>
  Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)

const draw = ({ text, x = 60, y, size = 11, bold = false }: Line) =>
  `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\x95')}) Tj ET`

const place = ({ name, box }: Picture & { name: string }) =>
  `q ${box.width} 0 0 ${box.height} ${box.x} ${box.y} cm /${name} Do Q`

const stream = (data: Buffer, more = '') =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${more} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])

function file(objects: readonly Buffer[], trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [n, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    places.push(at)
    at += whole.length
    parts.push(whole)
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}
