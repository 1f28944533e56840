import { crc32, deflateRawSync } from 'node:zlib'

type Entry = { name: string; data: Uint8Array; size?: number; flags?: number }

/** A zip file of these entries. `size` lies about the length once unpacked, `flags` 1 says that it is encrypted. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const table: Buffer[] = []
  let at = 0
  for (const { name, data, size = data.length, flags = 0 } of entries) {
    const title = Buffer.from(name)
    const packed = deflateRawSync(data)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(flags, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32of(data), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(size, 18)
    facts.writeUInt16LE(title.length, 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), facts, title, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    table.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, title)
    at += 30 + title.length + packed.length
  }
  const contents = Buffer.concat(table)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, contents, Buffer.from('PK\x05\x06', 'latin1'), end])
}

// Node 20.15 and later have it; earlier ones do not, and a reader of zips does not look.
const crc32of = (data: Uint8Array) => (typeof crc32 === 'function' ? crc32(data) : 0)

const NS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

/** A run of text; `props` are the tags of its w:rPr: '<w:b/>'. */
export const run = (text: string, props = ''): string =>
  `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`

/** A paragraph; a string is one run of plain text. */
export const paragraph = (content: string, props = ''): string =>
  `<w:p>${props && `<w:pPr>${props}</w:pPr>`}${content.startsWith('<w:') ? content : run(content)}</w:p>`

/** A heading as Word writes it, in a Dutch Word too. */
export const heading = (text: string, level: number): string =>
  paragraph(text, `<w:pStyle w:val="Kop${level}"/>`)

/** A point of a list; numbering 1 has dots, 2 has numbers. */
export const point = (text: string, level = 0, numbering = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`)

export const link = (text: string, id: string): string =>
  `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`

/** A field as Word writes it, whose result is `text`: 'HYPERLINK "https://…"'. */
export const field = (code: string, text: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve">${xml(code)}</w:instrText></w:r>${mark('separate')}${run(text)}${mark('end')}`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** Remarks beside the text; an `extra` of the file. */
export const comments = (words: readonly string[]) => ({
  name: 'word/comments.xml',
  data: Buffer.from(
    `${HEAD}<w:comments ${NS}>${words.map((text, n) => `<w:comment w:id="${n}" w:author="${xml(text)}">${paragraph(text)}</w:comment>`).join('')}</w:comments>`,
  ),
})

export const cell = (content: string, props = ''): string =>
  `<w:tc>${props && `<w:tcPr>${props}</w:tcPr>`}${content.startsWith('<w:') ? content : paragraph(content)}</w:tc>`
export const row = (cells: string, isHeader = false): string =>
  `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`
export const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`

/** `id`: one of the `images` of the file; without it a picture that is none. */
export const picture = (alt: string, id = 'plaatje'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${xml(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const styles = [1, 2, 3, 4]
  .map((n) => `<w:style w:type="paragraph" w:styleId="Kop${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('')
const levels = (format: string) =>
  Array.from({ length: 9 }, (_, n) => `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')
const numbering = ['bullet', 'decimal']
  .map((format, n) => `<w:abstractNum w:abstractNumId="${n}">${levels(format)}</w:abstractNum>`)
  .concat([1, 2].map((n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n - 1}"/></w:num>`))
  .join('')

type Opties = {
  links?: Record<string, string>
  notes?: string
  mainType?: string
  extra?: readonly Entry[]
  /** Pictures by the id that `picture` names: the name of the file, what is in it, and what the zip says of its size. */
  images?: Record<string, { name: string; data: Uint8Array; size?: number }>
}

/** A real .docx file around these paragraphs and tables, as Word makes one. */
export function docx(
  body: string,
  { links = {}, notes = '', mainType = 'document.main+xml', extra = [], images = {} }: Opties = {},
) {
  const external = Object.entries(links).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${xml(target)}" TargetMode="External"/>`,
  )
  const own = ['styles', 'numbering', 'footnotes'].map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  )
  const pictures = Object.entries({ plaatje: { name: 'image1.png' }, ...images }).map(
    ([id, { name }]) => `<Relationship Id="${id}" Type="${OFFICE}/image" Target="media/${name}"/>`,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.${mainType}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NS}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NS}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NS}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${NS}>${notes}</w:footnotes>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELS}">${own.join('')}${pictures.join('')}${external.join('')}</Relationships>`,
    'word/media/image1.png': 'niet echt',
  }
  return zip([
    ...Object.entries(files).map(([name, text]) => ({
      name,
      data: Buffer.from(name.endsWith('.png') ? text : HEAD + text),
    })),
    ...Object.values(images).map(({ name, ...file }) => ({ name: `word/media/${name}`, ...file })),
    ...extra,
  ])
}
