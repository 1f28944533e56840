import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

const BLOCK = 512

/** A part of an archive: a name such as 'database/public.Scholing.jsonl', bytes and their SHA-256 in hex. */
export type Entry = { name: string; size: number; sha256: string }

/** The same, and where its bytes begin in the file. */
export type FoundEntry = Entry & { offset: number }

/**
 * Writes a tar file (ustar) part by part, readable for its owner only. An existing file is refused (EEXIST).
 * Names take at most 100 bytes; a part takes at most 8 GiB, the limits of the form.
 */
export async function createArchive(path: string) {
  const file = await open(path, 'wx', 0o600)
  return {
    addText: (name: string, text: string) => addBytes(file, name, Buffer.from(text)),
    addFile: (name: string, source: string) => addFile(file, name, source),
    /** Ends the file and waits until it is on the disk. */
    close: async () => {
      await file.write(Buffer.alloc(2 * BLOCK))
      await file.sync()
      await file.close()
    },
    abort: () => file.close(),
  }
}

async function addBytes(file: FileHandle, name: string, bytes: Buffer): Promise<Entry> {
  await file.write(header(name, bytes.length))
  await file.write(bytes)
  await file.write(padding(bytes.length))
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function addFile(file: FileHandle, name: string, source: string): Promise<Entry> {
  const { size } = await stat(source)
  const sum = createHash('sha256')
  await file.write(header(name, size))
  let written = 0
  for await (const chunk of createReadStream(source, { end: Math.max(0, size - 1) })) {
    sum.update(chunk)
    written += chunk.length
    await file.write(chunk)
  }
  if (written !== size) throw new Error(`${source} changed while it was copied`)
  await file.write(padding(size))
  return { name, size, sha256: sum.digest('hex') }
}

/** Reads the whole file and gives its parts with the sums of what is really there; null when it is no whole tar file. */
export async function readArchive(path: string): Promise<FoundEntry[] | null> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const entries: FoundEntry[] = []
    for (let position = 0; position + BLOCK <= size; ) {
      const block = await readBlock(file, position)
      if (block.every((byte) => byte === 0)) return entries
      const found = parseHeader(block)
      if (!found || position + BLOCK + found.size > size) return null
      const offset = position + BLOCK
      entries.push({ ...found, offset, sha256: await sumOf(path, offset, found.size) })
      position = offset + found.size + padding(found.size).length
    }
    return null
  } finally {
    await file.close()
  }
}

/** The bytes of one part, as a stream. */
export const streamEntry = (path: string, { offset, size }: { offset: number; size: number }): Readable =>
  size === 0 ? Readable.from([]) : createReadStream(path, { start: offset, end: offset + size - 1 })

async function sumOf(path: string, offset: number, size: number): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of streamEntry(path, { offset, size })) sum.update(chunk)
  return sum.digest('hex')
}

async function readBlock(file: FileHandle, position: number): Promise<Buffer> {
  const block = Buffer.alloc(BLOCK)
  await file.read(block, 0, BLOCK, position)
  return block
}

const padding = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100 || size >= 8 ** 11) throw new Error(`${name} does not fit in the archive`)
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, at: number, length: number) =>
    block.write(value.toString(8).padStart(length - 1, '0'), at)
  block.write(name, 0)
  octal(0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  block.write('0', 156)
  block.write('ustar\x0000', 257)
  octal(checksum(block), 148, 7)
  block.write(' ', 155)
  return block
}

function parseHeader(block: Buffer): { name: string; size: number } | null {
  const text = (from: number, length: number) =>
    block.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  if (text(257, 5) !== 'ustar' || Number.parseInt(text(148, 7), 8) !== checksum(block)) return null
  return { name: text(0, 100), size: Number.parseInt(text(124, 12), 8) }
}

/** The sum of the header's bytes, with its own field read as spaces. */
const checksum = (block: Buffer) =>
  block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0)
