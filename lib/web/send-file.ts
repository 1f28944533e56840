import 'server-only'
import { storage } from '@/lib/platform/storage'
import { asWebStream } from '@/lib/platform/web-stream'
import { sayLength } from './response-status'

type Sent = {
  sleutel: string
  bytes: number
  mediatype: string
  bestandsnaam: string
  inline: boolean
  sha256: string
}

/**
 * The answer with a file, or with the piece that was asked for (Range, RFC 9110 §14): one piece, and the whole for who asks
 * for several. HEAD gets what GET would say of the whole, without the bytes. What it is called and
 * what kind it is are ours, never the sender's, and a browser may only save it, images and recordings excepted
 * (security.md F2). Null when the storage does not have it.
 */
export async function sendFile(request: Request, file: Sent): Promise<Response | null> {
  const headers = headersOf(file)
  if (request.method === 'HEAD') return describeFile(headers, file)
  const range = isSameFile(request, file) ? readRange(request.headers.get('range'), file.bytes) : null
  if (range === 'none') {
    headers.set('Content-Range', `bytes */${file.bytes}`)
    setLength(headers, 0, true)
    return new Response(null, { status: 416, headers })
  }
  const found = await (await storage()).get(file.sleutel, range ?? undefined)
  if (!found) return null
  if (range) headers.set('Content-Range', `bytes ${range.from}-${range.to}/${file.bytes}`)
  setLength(headers, range ? range.to - range.from + 1 : file.bytes, found.bytes === file.bytes)
  return new Response(asWebStream(found.body), { status: range ? 206 : 200, headers })
}

// Whether it is there is asked with its first byte: nobody reads the rest, and a body that nobody reads stays open.
async function describeFile(headers: Headers, { sleutel, bytes }: Sent): Promise<Response | null> {
  const found = await (await storage()).get(sleutel, { from: 0, to: 0 })
  found?.body.destroy()
  setLength(headers, bytes, found?.bytes === bytes)
  return found && new Response(null, { headers })
}

// Never of a stored file that is shorter than we know: who reads it would wait for the rest.
function setLength(headers: Headers, bytes: number, isWhole: boolean): void {
  if (!isWhole) return
  headers.set('Content-Length', String(bytes))
  sayLength(bytes)
}

const etagOf = ({ sha256 }: Sent): string => `"${sha256}"`

/**
 * False when a piece is wanted of a file that is another one now: then the whole is sent (If-Range, RFC 9110 §13.1.5). We
 * give no date, so a date is never the same.
 */
const isSameFile = (request: Request, file: Sent): boolean =>
  [null, etagOf(file)].includes(request.headers.get('if-range'))

function headersOf(file: Sent): Headers {
  const { mediatype, bestandsnaam, inline } = file
  return new Headers({
    ETag: etagOf(file),
    'Content-Type': mediatype,
    // The name is letters, digits, hyphens and a known ending, so it needs no encoding.
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${bestandsnaam}"`,
    'Accept-Ranges': 'bytes',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}

/**
 * Null for the whole file, also when the header asks for what we do not know or for what cannot be; 'none' for a piece
 * that is not there.
 */
function readRange(header: string | null, bytes: number): { from: number; to: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  return from > to ? 'none' : { from, to }
}
