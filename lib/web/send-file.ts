import 'server-only'
import { storage } from '@/lib/platform/storage'
import { asWebStream } from '@/lib/platform/web-stream'

type Sent = {
  sleutel: string
  bytes: number
  mediatype: string
  bestandsnaam: string
  inline: boolean
  sha256: string
}

/**
 * The answer with a file, or with the piece that was asked for (Range, RFC 9110 §14; one piece). What it is called and
 * what kind it is are ours, never the sender's, and a browser may only save it, images and recordings excepted
 * (security.md F2). Null when the storage does not have it.
 */
export async function sendFile(request: Request, file: Sent): Promise<Response | null> {
  const headers = headersOf(file)
  const range = isSameFile(request, file) ? readRange(request.headers.get('range'), file.bytes) : null
  if (range === 'none') {
    headers.set('Content-Range', `bytes */${file.bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const found = await (await storage()).get(file.sleutel, range ?? undefined)
  if (!found) return null
  if (range) headers.set('Content-Range', `bytes ${range.from}-${range.to}/${file.bytes}`)
  headers.set('Content-Length', String(range ? range.to - range.from + 1 : file.bytes))
  return new Response(asWebStream(found.body), { status: range ? 206 : 200, headers })
}

const etagOf = ({ sha256 }: Sent): string => `"${sha256}"`

/** False when a piece is wanted of a file that is another one now: then the whole is sent (If-Range, RFC 9110 §13.1.5). */
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

/** Null for the whole file, also when the header asks for what we do not know; 'none' for a piece that is not there. */
function readRange(header: string | null, bytes: number): { from: number; to: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  return from > to ? 'none' : { from, to }
}
