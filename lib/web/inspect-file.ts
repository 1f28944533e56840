import 'server-only'
import { readFile, stat } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { type BijlageSoort, MAX_BYTES, MEDIATYPEN } from '@/lib/domain/bijlagen/schema'
import { hasMacros, zipDirectory } from '@/lib/platform/zip-directory'
import { FileRefused } from './file-refused'

export type Inspected = {
  soort: BijlageSoort
  mediatype: string
  breedte: number | null
  hoogte: number | null
}

// What the same kind of file is called elsewhere.
const ALIASES: Record<string, string> = {
  'audio/vnd.wave': 'audio/wav',
  'audio/mp4': 'audio/x-m4a',
  'audio/opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
}
const OFFICE: readonly BijlageSoort[] = ['WORD', 'POWERPOINT', 'EXCEL']
const MAX_UNPACKED = 200 * 1024 * 1024
const MAX_ENTRIES = 5_000
const MAX_PIXELS = 50_000_000
const MAX_SIDE = 2_000

/**
 * Says what a file really is, by its content (security.md F1). An image is written anew to `clean`, so that nothing but
 * its pixels is left; anything else stays as it is. Throws FileRefused. `name` is what its owner calls it.
 */
export async function inspectFile(path: string, name: string, clean: string): Promise<Inspected> {
  const mediatype = await mediatypeOf(path)
  const kind = MEDIATYPEN[mediatype]
  if (!kind) throw new FileRefused('soort')
  const end = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!kind.eindes.includes(end)) throw new FileRefused('einde')
  if ((await stat(path)).size > MAX_BYTES[kind.soort]) throw new FileRefused('groot')
  if (OFFICE.includes(kind.soort)) await inspectOffice(path)
  const size = kind.soort === 'AFBEELDING' ? await drawAnew(path, mediatype, clean) : NO_SIZE
  return { soort: kind.soort, mediatype, ...size }
}

const NO_SIZE = { breedte: null, hoogte: null }

async function mediatypeOf(path: string): Promise<string> {
  const found = await fileTypeFromFile(path).catch(() => undefined)
  const type = found?.mime.split(';')[0]?.trim() ?? ''
  // The container of old Office files, and of new ones behind a password.
  if (type === 'application/x-cfb') throw new FileRefused('slot')
  if (type.toLowerCase().includes('macroenabled')) throw new FileRefused('macro')
  return ALIASES[type] ?? type
}

// Measured by its table of contents, before anything is unpacked.
async function inspectOffice(path: string): Promise<void> {
  const entries = zipDirectory(await readFile(path), MAX_ENTRIES)
  if (!entries) throw new FileRefused('einde')
  if (entries.some(({ encrypted }) => encrypted)) throw new FileRefused('slot')
  if (hasMacros(entries) || entries.some(({ name }) => /\.(?:exe|dll|js|vbs|jar)$/i.test(name)))
    throw new FileRefused('macro')
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new FileRefused('bom')
}

// One at a time: an image takes most memory while it is unpacked.
let queue: Promise<unknown> = Promise.resolve()

function drawAnew(
  path: string,
  mediatype: string,
  clean: string,
): Promise<{ breedte: number; hoogte: number }> {
  const turn = queue.then(() => draw(path, mediatype, clean))
  queue = turn.catch(() => undefined)
  return turn
}

async function draw(path: string, mediatype: string, clean: string) {
  try {
    const image = sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    const { width, height } = await inForm(image, mediatype).toFile(clean)
    return { breedte: width, hoogte: height }
  } catch (error) {
    throw new FileRefused('beeld', { cause: error })
  }
}

function inForm(image: Sharp, mediatype: string): Sharp {
  if (mediatype === 'image/png') return image.png({ compressionLevel: 9 })
  return mediatype === 'image/webp' ? image.webp({ quality: 82 }) : image.jpeg({ quality: 82, mozjpeg: true })
}
