import 'server-only'
import sharp from 'sharp'
import type { Weigering } from '@/lib/domain/bijlagen/labels'
import { MAX_BYTES, MEDIATYPEN } from '@/lib/domain/bijlagen/schema'
import { PLAATJEFOUTEN } from '@/lib/domain/teksten/labels'
import type { Meegekomen } from '@/lib/domain/teksten/ruwe-tekst'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { unpackEntry, type ZipEntry, zipDirectory } from '@/lib/platform/zip-directory'
import { FileRefused } from './file-refused'
import { takeFile } from './take-file'

type Archive = { naam: string; bytes: Uint8Array; publicatieId: string }

const MAX_ENTRIES = 5_000
// Somebody waits for the page: a file full of posters is not drawn anew to the last one.
const SECONDS = 30
// The reader of PDF files makes none larger.
const MAX_OWN_PIXELS = 5_000_000
const IMAGE_ENDS = Object.values(MEDIATYPEN).flatMap(({ soort, eindes }) =>
  soort === 'AFBEELDING' ? eindes : [],
)

/**
 * Takes the pictures of a Word file or a PDF in for an item, one by one and as every other file, each under the id that the text
 * names it by. Out: by id, why a picture was not taken.
 */
export async function takeImages(
  actor: GebruikerActor,
  images: readonly Meegekomen[],
  archive: Archive,
): Promise<Map<string, string>> {
  const isPacked = images.some((image) => !image.bytes)
  const entries = isPacked ? (zipDirectory(archive.bytes, MAX_ENTRIES) ?? []) : []
  const until = performance.now() + SECONDS * 1_000
  const refused = new Map<string, string>()
  for (const [index, image] of images.entries()) {
    const late = performance.now() > until
    const entry = entries.find(({ name }) => name === image.plaats)
    const why = late
      ? PLAATJEFOUTEN.tijd
      : await refusalOf(() => takeImage(actor, image, index + 1, entry, archive))
    if (why !== null) refused.set(image.id, why)
  }
  return refused
}

async function takeImage(
  actor: GebruikerActor,
  { id, plaats, alt, bytes: own }: Meegekomen,
  number: number,
  entry: ZipEntry | undefined,
  { naam, bytes, publicatieId }: Archive,
): Promise<void> {
  const max = MAX_BYTES.AFBEELDING
  const drawn = own && (await lightest(own))
  if (!IMAGE_ENDS.some((end) => plaats.toLowerCase().endsWith(`.${end}`))) throw new FileRefused('soort')
  if (entry && entry.size > max) throw new FileRefused('groot')
  const image = drawn ? drawn.bytes : entry ? unpackEntry(bytes, entry, max) : null
  if (!image) throw new FileRefused('beeld')
  await takeFile(actor, {
    id,
    publicatieId,
    naam: drawn?.naam ?? plaats,
    body: new Blob([image]).stream(),
    max,
    promised: null,
    beschrijving: {
      titel: (alt || `Afbeelding ${number} uit ${naam}`).slice(0, 150),
      alt,
      toegankelijk: '',
      andereVorm: '',
      inTekst: true,
      altVolgt: true,
    },
  })
}

// A photo as mere points is many times what it is as a jpg; of a drawing that would spoil the lines.
async function lightest(png: Uint8Array): Promise<{ naam: string; bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const image = sharp(png, { limitInputPixels: MAX_OWN_PIXELS })
    const { hasAlpha } = await image.metadata()
    const jpg = hasAlpha ? null : await image.jpeg({ quality: 90 }).toBuffer()
    return jpg && jpg.length * 3 < png.length
      ? { naam: 'beeld.jpg', bytes: new Uint8Array(jpg) }
      : { naam: 'beeld.png', bytes: new Uint8Array(png) }
  } catch (error) {
    throw new FileRefused('beeld', { cause: error })
  }
}

async function refusalOf(take: () => Promise<void>): Promise<string | null> {
  try {
    await take()
    return null
  } catch (error) {
    if (error instanceof FileRefused) return PLAATJEFOUTEN[KIND[error.reden] ?? 'anders']
    if (error instanceof RefusedError) return error.message
    throw error
  }
}

const KIND: Partial<Record<Weigering, keyof typeof PLAATJEFOUTEN>> = {
  soort: 'soort',
  einde: 'soort',
  slot: 'soort',
  macro: 'soort',
  groot: 'groot',
  beeld: 'kapot',
  leeg: 'kapot',
  virus: 'virus',
  scanner: 'scanner',
}
