import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileRefused } from './file-refused'

/** Gives `work` a folder of its own that only we can enter, gone afterwards. */
export async function inOwnFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kennisplein-bestand-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes a request's body to `path` as it comes in, never more than `max` bytes. Throws FileRefused; out: its size. */
export async function receive(
  body: ReadableStream<Uint8Array>,
  path: string,
  { max, promised }: { max: number; promised: number | null },
): Promise<number> {
  let bytes = 0
  const count = async function* (source: ReadableStream<Uint8Array>) {
    for await (const chunk of source) {
      bytes += chunk.byteLength
      if (bytes > max) throw new FileRefused('groot')
      yield chunk
    }
  }
  try {
    await pipeline(body, count, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('onderbroken', { cause: error })
  }
  // What a proxy cut off looks like a whole file to everybody but its sender.
  if (promised !== null && promised !== bytes) throw new FileRefused('onderbroken')
  if (bytes === 0) throw new FileRefused('leeg')
  return bytes
}

/** SHA-256 of a file, in hex. */
export async function sumOf(path: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(path)) sum.update(chunk)
  return sum.digest('hex')
}

/** What Content-Length promises, in bytes; null when it says nothing. */
export function lengthOf(request: Request): number | null {
  const header = request.headers.get('content-length')
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null
}
