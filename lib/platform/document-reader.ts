import 'server-only'
import { Worker } from 'node:worker_threads'
import { endsAsZip, hasMacros, readEntry, type ZipEntry, zipDirectory } from './zip-directory'

export type DocumentKind = 'docx' | 'pdf'

/** Why a file was not read; what to say about it stands in lib/domain/teksten/labels. */
export type Refusal =
  | 'LEEG'
  | 'TE_GROOT'
  | 'SOORT'
  | 'OUD_WORD'
  | 'MACRO'
  | 'VERSLEUTELD'
  | 'KAPOT'
  | 'TE_VEEL_PAGINAS'
  | 'TE_ZWAAR'
  | 'DRUK'

export class DocumentRefused extends Error {
  readonly reason: Refusal
  constructor(reason: Refusal) {
    super(`document refused: ${reason}`)
    this.reason = reason
  }
}

const MB = 1024 * 1024
export const MAX_DOCUMENT_BYTES = 20 * MB
const MAX_PAGES = 300
const MAX_ENTRIES = 5_000
const MAX_UNPACKED = 100 * MB
// Text as XML takes some thirty times its size once it is read; pictures are never unpacked.
const MAX_XML = 15 * MB
const MAX_RATIO = 200
const SECONDS = 20
const MAX_HEAP_MB = 192
// Beside the heap pdf.js unpacks into plain memory, which no setting of a thread limits.
const MAX_GROWTH = 230 * MB
const MAX_WAITING = 3

/**
 * Takes a file apart, in a thread that is stopped when it takes too long or too much. One at a time per process.
 * Out: what document-worker.mjs found, still to be parsed. Throws DocumentRefused.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<DocumentParts> {
  const { kind, unread } = checkDocument(name, bytes)
  return inTurn(async () => {
    const read = await readInThread(kind, bytes)
    return { kind, unread, read, pictures: unread['afbeeldingen'] ? await readPictures(bytes) : null }
  })
}

type Checked = {
  kind: DocumentKind
  /** How many there are of what no reader of ours takes over, by kind. */
  unread: Record<string, number>
}
export type DocumentParts = Checked & {
  read: unknown
  /** of a PDF, where they could be read within the limits */
  pictures: unknown
}

/** What kind of file this is. Name and content must agree, and nothing in it may do harm when it is unpacked. */
export function checkDocument(name: string, bytes: Uint8Array): Checked {
  if (bytes.length === 0) throw new DocumentRefused('LEEG')
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new DocumentRefused('TE_GROOT')
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase()
  if (extension === 'docm' || extension === 'dotm') throw new DocumentRefused('MACRO')
  if (extension === 'doc' || extension === 'rtf' || extension === 'odt') throw new DocumentRefused('OUD_WORD')
  if (extension === 'docx') return checkDocx(bytes)
  if (extension === 'pdf') return checkPdf(bytes)
  throw new DocumentRefused('SOORT')
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, at) => bytes[at] === byte)
const ZIP = [0x50, 0x4b, 0x03, 0x04]
// An encrypted .docx is a zip inside the older format.
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [...'%PDF-'].map((letter) => letter.charCodeAt(0))

function checkPdf(bytes: Uint8Array): Checked {
  if (!startsWith(bytes, PDF) || endsAsZip(bytes)) throw new DocumentRefused('SOORT')
  // A picture is a stream of its own and so never packed away: what its label counts is what the file holds.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  // What makes a picture see-through is a picture of its own in the file, and none to who reads.
  const afbeeldingen = count(text, /\/Subtype\s*\/Image\b/g) - count(text, /\/SMask\s+\d+\s+\d+\s+R/g)
  return { kind: 'pdf', unread: { afbeeldingen: Math.max(0, afbeeldingen) } }
}

function checkDocx(bytes: Uint8Array): Checked {
  if (startsWith(bytes, OLE)) throw new DocumentRefused('VERSLEUTELD')
  if (!startsWith(bytes, ZIP)) throw new DocumentRefused('SOORT')
  const entries = zipDirectory(bytes, MAX_ENTRIES)
  if (entries === null) throw new DocumentRefused('KAPOT')
  if (entries.some(({ encrypted }) => encrypted)) throw new DocumentRefused('VERSLEUTELD')
  if (hasMacros(entries)) throw new DocumentRefused('MACRO')
  if (isTooHeavy(entries)) throw new DocumentRefused('TE_ZWAAR')
  const kinds = part(bytes, entries, '[Content_Types].xml')
  if (/macroEnabled/i.test(kinds)) throw new DocumentRefused('MACRO')
  if (!kinds.includes('wordprocessingml')) throw new DocumentRefused('SOORT')
  return { kind: 'docx', unread: unreadIn(part(bytes, entries, 'word/document.xml'), entries) }
}

function isTooHeavy(entries: readonly ZipEntry[]): boolean {
  const total = (some: readonly ZipEntry[]) => some.reduce((sum, { size }) => sum + size, 0)
  const xml = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  const isBomb = entries.some(({ size, packed }) => size > MB && size > packed * MAX_RATIO)
  return isBomb || total(entries) > MAX_UNPACKED || total(xml) > MAX_XML
}

function part(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => one.name === name)
  const text = entry ? readEntry(bytes, entry, MAX_XML) : ''
  if (text === null) throw new DocumentRefused('TE_ZWAAR')
  return text
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

const unreadIn = (xml: string, entries: readonly ZipEntry[]) => ({
  tekstvakken: count(xml, /<wps:txbx[\s>]/g) || count(xml, /<w:txbxContent[\s>]/g),
  formules: count(xml, /<m:oMath[\s/>]/g),
  tekeningen: count(xml, /<(?:c:chart|dgm:relIds)[\s/>]/g),
  bestanden: entries.filter(({ name }) => name.startsWith('word/embeddings/')).length,
})

let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MAX_WAITING) throw new DocumentRefused('DRUK')
  waiting += 1
  const mine = turn.then(work).finally(() => {
    waiting -= 1
  })
  turn = mine.catch(() => undefined)
  return mine
}

const readInThread = (kind: DocumentKind, bytes: Uint8Array): Promise<unknown> =>
  ask({ soort: kind, bytes, maxPaginas: MAX_PAGES })

// Pictures take far more than words: when they are too much, the words come without them.
const readPictures = (bytes: Uint8Array): Promise<unknown> =>
  ask({ soort: 'plaatjes', bytes }).catch((error: unknown) => {
    if (error instanceof DocumentRefused) return null
    throw error
  })

/** Which of these words the Dutch word list knows; asked and given in lower case, without accents. */
export async function knownWords(words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const known = await inTurn(() => ask({ soort: 'woorden', woorden: words }))
  return new Set(Array.isArray(known) ? known.filter((word) => typeof word === 'string') : [])
}

async function ask(workerData: Record<string, unknown>): Promise<unknown> {
  const before = process.memoryUsage.rss()
  const thread = new Worker(new URL('./document-worker.mjs', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // What a file makes a library say is of no use, and could fill the log.
    stdout: true,
    stderr: true,
  })
  const timers: NodeJS.Timeout[] = []
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const tooHeavy = () => reject(new DocumentRefused('TE_ZWAAR'))
      timers.push(setTimeout(tooHeavy, SECONDS * 1_000))
      timers.push(setInterval(() => process.memoryUsage.rss() - before > MAX_GROWTH && tooHeavy(), 20))
      thread.once('message', (answer: unknown) => settle(answer, resolve, reject))
      // Out of memory, or a stack too deep: the thread is gone, the process is not.
      thread.once('error', tooHeavy)
      thread.once('exit', tooHeavy)
    })
  } finally {
    for (const timer of timers) clearTimeout(timer)
    await thread.terminate()
  }
}

const BY_THREAD: readonly Refusal[] = ['VERSLEUTELD', 'KAPOT', 'TE_VEEL_PAGINAS']

function settle(answer: unknown, resolve: (read: unknown) => void, reject: (error: Error) => void): void {
  if (typeof answer === 'object' && answer !== null && 'gelezen' in answer) resolve(answer.gelezen)
  else {
    const reason =
      typeof answer === 'object' && answer !== null && 'geweigerd' in answer ? answer.geweigerd : 'KAPOT'
    reject(new DocumentRefused(BY_THREAD.find((known) => known === reason) ?? 'KAPOT'))
  }
}
