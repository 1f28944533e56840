import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FileRefused } from './file-refused'
import { receive } from './incoming-file'
import { inspectFile } from './inspect-file'

let map = ''
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kennisplein-keurtest-'))
})
afterEach(() => rmSync(map, { recursive: true, force: true }))

const keur = (naam: string, inhoud: Uint8Array | string) => {
  writeFileSync(join(map, 'in'), inhoud)
  return inspectFile(join(map, 'in'), naam, join(map, 'uit'))
}
const waarom = async (naam: string, inhoud: Uint8Array | string) => {
  try {
    return (await keur(naam, inhoud)).soort
  } catch (error) {
    if (error instanceof FileRefused) return error.reden
    throw error
  }
}

const vlak = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })
const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'
const SCRIPT = '<script>alert(1)</script>'

describe('een afbeelding', () => {
  test('wordt opnieuw getekend: kleiner, rechtop, en zonder waar en wanneer zij gemaakt is', async () => {
    const met = await vlak(3_000, 1_000)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Artist: 'Familie de Vries' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(met.includes('Familie de Vries')).toBe(true)
    expect(await keur('foto.JPG', met)).toMatchObject({ soort: 'AFBEELDING', breedte: 667, hoogte: 2_000 })
    const schoon = await sharp(join(map, 'uit')).metadata()
    expect([schoon.format, schoon.exif, schoon.orientation]).toEqual(['jpeg', undefined, undefined])
  })

  test('verliest wat erachter hangt: een zip, een pagina, een script', async () => {
    const png = await vlak(10, 10).png().toBuffer()
    await keur('plaat.png', Buffer.concat([png, Buffer.from(SCRIPT)]))
    expect((await sharp(join(map, 'uit')).toBuffer()).includes('script')).toBe(false)
  })

  test('met te veel beeldpunten of kapot wordt zij geweigerd', async () => {
    // 60 million pixels of one colour is a small file.
    const bom = await vlak(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bom.length).toBeLessThan(300_000)
    expect(await waarom('bom.png', bom)).toBe('beeld')
    const heel = await vlak(200, 200).png().toBuffer()
    expect(await waarom('half.png', heel.subarray(0, heel.length / 2))).toBe('beeld')
  })
})

describe('wat er anders uitziet dan het is', () => {
  test.each([
    ['plaatje.svg', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`, 'soort'],
    ['plaatje.png', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`, 'soort'],
    ['folder.pdf', `<!doctype html>${SCRIPT}`, 'soort'],
    ['folder.html', `<!doctype html>${SCRIPT}`, 'soort'],
    ['folder.pdf', 'MZ\u0090\u0000', 'soort'],
    ['folder.png', PDF, 'einde'],
    ['folder.pdf.exe', PDF, 'einde'],
    ['folder', PDF, 'einde'],
    ['folder.pdf', PDF, 'PDF'],
    ['FOLDER.PDF', PDF, 'PDF'],
  ])('%s met %j: %s', async (naam, inhoud, uitkomst) => {
    expect(await waarom(naam, inhoud)).toBe(uitkomst)
  })

  test('een oud of beveiligd Office-bestand krijgt een eigen zin', async () => {
    const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])
    for (const naam of ['brief.doc', 'brief.docx', 'lijst.xls']) expect(await waarom(naam, cfb)).toBe('slot')
  })
})

describe('wat binnenkomt', () => {
  const stroom = (...stukken: string[]) =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const stuk of stukken) controller.enqueue(new TextEncoder().encode(stuk))
        controller.close()
      },
    })
  const ontvang = (body: ReadableStream<Uint8Array>, promised: number | null = null) =>
    receive(body, join(map, 'binnen'), { max: 10, promised })

  test('wordt geteld terwijl het komt', async () => {
    expect(await ontvang(stroom('12345', '67890'))).toBe(10)
  })
  test.each([
    ['meer dan mag', stroom('12345', '678901'), null, 'groot'],
    ['minder dan beloofd', stroom('12345'), 10, 'onderbroken'],
    ['niets', stroom(), null, 'leeg'],
  ])('%s wordt geweigerd', async (_, body, beloofd, reden) => {
    await expect(ontvang(body, beloofd)).rejects.toMatchObject({ reden })
  })
  test('een verbinding die wegvalt, is geen bestand', async () => {
    const weg = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('verbinding verbroken')),
    })
    await expect(ontvang(weg)).rejects.toMatchObject({ reden: 'onderbroken' })
  })
})
