import 'server-only'
import { inflateRawSync } from 'node:zlib'

/** One file inside a zip, as its table of contents describes it. */
export type ZipEntry = { name: string; size: number; packed: number; encrypted: boolean; at: number }

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const MAX_COMMENT = 0xffff
// What the table says when the real figure stands elsewhere, in a zip of more than 4 GB: no document is.
const ELSEWHERE = 0xffffffff

/**
 * The table of contents of a zip, read without unpacking anything. Null when there is none, when it does not fit the
 * file, or when something stands before or after it: such a file could be two things at once.
 */
export function zipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  let at = view.getUint32(end + 16, true)
  if (count > maxEntries || at + length !== end) return null
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    }
    if (entry.size === ELSEWHERE || entry.packed === ELSEWHERE) return null
    entries.push(entry)
    at += 46 + nameLength + rest
  }
  return at === end ? entries : null
}

/** True when a file ends as a zip does, whatever it begins with. */
export const endsAsZip = (bytes: Uint8Array): boolean =>
  findEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null

/** Whether an Office file brings programs along. */
export const hasMacros = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => /vbaproject|vbadata/i.test(name))

/** The text of one entry; null when it cannot be unpacked or is longer than `max` bytes, whatever the table says. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, max: number): string | null {
  const data = unpackEntry(bytes, entry, max)
  return data && new TextDecoder().decode(data)
}

/** As `readEntry`, but the bytes themselves. */
export function unpackEntry(
  bytes: Uint8Array,
  { at, packed }: ZipEntry,
  max: number,
): Uint8Array<ArrayBuffer> | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    const data = bytes.subarray(start, start + packed)
    const isStored = view.getUint16(at + 8, true) === 0
    if (!isStored) return new Uint8Array(inflateRawSync(data, { maxOutputLength: max }))
    return data.length > max ? null : new Uint8Array(data)
  } catch {
    return null
  }
}

/** Where the table's last record begins; its comment must end exactly where the file ends. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  }
  return null
}
