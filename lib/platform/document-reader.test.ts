import { createDeflate } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LOCKED, pdf } from '@/tests/support/pdf-file'
import { docx, paragraph, zip } from '@/tests/support/word-file'
import { checkDocument, DocumentRefused, knownWords, type Refusal, readDocument } from './document-reader'

const MB = 1024 * 1024
const goed = docx(paragraph('Een tekst.'))
const eenPdf = pdf([[{ text: 'Een tekst.', y: 700 }]])

const geweigerd = async (naam: string, bytes: Uint8Array): Promise<Refusal | 'GELEZEN'> => {
  try {
    await readDocument(naam, bytes)
    return 'GELEZEN'
  } catch (error) {
    if (error instanceof DocumentRefused) return error.reason
    throw error
  }
}

/** How much memory this process took more, at its highest, while the work was done. */
async function groei<T>(werk: () => Promise<T>): Promise<{ uitkomst: T; mb: number }> {
  const begin = process.memoryUsage.rss()
  let hoogste = begin
  const meter = setInterval(() => {
    hoogste = Math.max(hoogste, process.memoryUsage.rss())
  }, 5)
  try {
    return { uitkomst: await werk(), mb: (hoogste - begin) / MB }
  } finally {
    clearInterval(meter)
  }
}

async function bom(megabytes: number, teken: string): Promise<Buffer> {
  const samenpersen = createDeflate({ level: 9 })
  const stukken: Buffer[] = []
  samenpersen.on('data', (stuk: Buffer) => stukken.push(stuk))
  const klaar = new Promise((resolve) => samenpersen.on('end', resolve))
  for (let keer = 0; keer < megabytes; keer += 1)
    await new Promise((resolve) => samenpersen.write(Buffer.alloc(MB, teken), resolve))
  samenpersen.end()
  await klaar
  return Buffer.concat(stukken)
}

describe('naam en inhoud horen bij elkaar', () => {
  test.each<[string, string, Uint8Array, Refusal]>([
    ['een leeg bestand', 'a.docx', new Uint8Array(), 'LEEG'],
    ['meer dan 20 MB', 'a.docx', new Uint8Array(20 * MB + 1), 'TE_GROOT'],
    ['een ander soort bestand', 'a.exe', goed, 'SOORT'],
    ['geen achtervoegsel', 'docx', goed, 'SOORT'],
    ['een pdf met de naam van een Word-bestand', 'a.docx', eenPdf, 'SOORT'],
    ['een Word-bestand met de naam van een pdf', 'a.pdf', goed, 'SOORT'],
    ['html met de naam van een Word-bestand', 'a.docx', Buffer.from('<html><script>'), 'SOORT'],
    ['svg met de naam van een pdf', 'a.pdf', Buffer.from('<svg onload=alert(1)>'), 'SOORT'],
    ['iets voor het begin van de pdf', 'a.pdf', Buffer.concat([Buffer.from('<script>'), eenPdf]), 'SOORT'],
    [
      'een pdf waar een zip achter hangt',
      'a.pdf',
      Buffer.concat([eenPdf, zip([{ name: 'a', data: goed }])]),
      'SOORT',
    ],
    ['een zip waar iets achter hangt', 'a.docx', Buffer.concat([goed, Buffer.from('<script>')]), 'KAPOT'],
    ['een zip waar iets voor staat', 'a.docx', Buffer.concat([Buffer.from('PK\x03\x04'), goed]), 'KAPOT'],
    [
      'een zip zonder Word',
      'a.docx',
      zip([{ name: '[Content_Types].xml', data: Buffer.from('<Types/>') }]),
      'SOORT',
    ],
    ['een half bestand', 'a.docx', goed.subarray(0, goed.length / 2), 'KAPOT'],
    ['een oud Word-bestand', 'a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'OUD_WORD'],
    [
      'een Word-bestand met een wachtwoord',
      'a.docx',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
      'VERSLEUTELD',
    ],
    [
      'een versleuteld deel',
      'a.docx',
      zip([{ name: 'word/document.xml', data: goed, flags: 1 }]),
      'VERSLEUTELD',
    ],
    ['een bestand met macro’s', 'a.docm', goed, 'MACRO'],
    [
      'macro’s onder een andere naam',
      'a.docx',
      docx('', { extra: [{ name: 'word/vbaProject.bin', data: goed }] }),
      'MACRO',
    ],
    [
      'het soort met macro’s zonder macro’s',
      'a.docx',
      docx('', { mainType: 'macroEnabled.main+xml' }),
      'MACRO',
    ],
  ])('%s', (_, naam, bytes, reden) => {
    expect(() => checkDocument(naam, bytes)).toThrow(expect.objectContaining({ reason: reden }))
  })

  test('een gewoon Word-bestand en een gewone pdf worden gelezen', async () => {
    expect(await geweigerd('Mijn stuk.DOCX', goed)).toBe('GELEZEN')
    expect(await geweigerd('stuk.pdf', eenPdf)).toBe('GELEZEN')
  })

  test('een pdf met een wachtwoord, met te veel pagina’s of kapot', async () => {
    expect(await geweigerd('a.pdf', pdf([[{ text: 'x', y: 1 }]], { encrypt: LOCKED }))).toBe('VERSLEUTELD')
    expect(await geweigerd('a.pdf', pdf(Array(301).fill([])))).toBe('TE_VEEL_PAGINAS')
    expect(await geweigerd('a.pdf', Buffer.from('%PDF-1.7\nniets'))).toBe('KAPOT')
  })
})

describe('bommen', () => {
  test('een zip die zegt dat hij heel groot wordt, wordt niet uitgepakt', () => {
    const groot = docx('', { extra: [{ name: 'word/media/x.bin', data: Buffer.alloc(10), size: 200 * MB }] })
    expect(() => checkDocument('a.docx', groot)).toThrow(expect.objectContaining({ reason: 'TE_ZWAAR' }))
    const gek = docx('', { extra: [{ name: 'word/x.xml', data: Buffer.alloc(3 * MB) }] })
    expect(() => checkDocument('a.docx', gek)).toThrow(expect.objectContaining({ reason: 'TE_ZWAAR' }))
    const veel = Array.from({ length: 6_000 }, (_, n) => ({ name: `x${n}`, data: new Uint8Array() }))
    expect(() => checkDocument('a.docx', zip(veel))).toThrow(expect.objectContaining({ reason: 'KAPOT' }))
  })

  test('een zip die liegt over zijn grootte kost geen geheugen', async () => {
    const data = Buffer.alloc(160 * MB, '<w:p/>')
    const leugen = docx('', { extra: [{ name: 'word/comments.xml', data, size: 400_000 }] })
    const { uitkomst, mb } = await groei(() => geweigerd('a.docx', leugen))
    expect(uitkomst).not.toBe('GELEZEN')
    expect(mb).toBeLessThan(300)
  })

  test('een Word-bestand dat heel diep in elkaar zit', async () => {
    const diep = docx('<w:sdt><w:sdtContent>'.repeat(40_000) + '</w:sdtContent></w:sdt>'.repeat(40_000))
    expect(await geweigerd('a.docx', diep)).toMatch(/^(?:KAPOT|TE_ZWAAR)$/)
  })

  test('een pdf die honderden megabytes wordt, wordt op tijd gestopt', async () => {
    const data = await bom(600, ' ')
    expect(data.length).toBeLessThan(MB)
    const zwaar = pdf([[]], { content: { data, filter: '/FlateDecode' } })
    const { uitkomst, mb } = await groei(() => geweigerd('a.pdf', zwaar))
    expect(uitkomst).toBe('TE_ZWAAR')
    expect(mb).toBeLessThan(300)
  })

  test('een pdf met foto’s die samen honderden megabytes worden, komt zonder de foto’s', async () => {
    const pixels = { width: 3_400, height: 3_400, data: await bom(34, ' '), filter: '/FlateDecode' }
    const box = { x: 60, y: 500, width: 200, height: 200 }
    const pictures = Array.from({ length: 16 }, () => ({ page: 0, box, pixels }))
    const zwaar = pdf([[{ text: 'Een tekst.', y: 700 }]], { pictures })
    const { uitkomst, mb } = await groei(() => readDocument('a.pdf', zwaar))
    expect(JSON.stringify(uitkomst.read)).toContain('Een tekst.')
    expect(uitkomst.pictures).toBeNull()
    expect(mb).toBeLessThan(300)
  })

  test('daarna wordt een gewoon bestand weer gelezen', async () => {
    expect(await geweigerd('a.docx', goed)).toBe('GELEZEN')
  })
})

test('er wordt er een tegelijk gelezen, en wie te lang moet wachten hoort dat', async () => {
  const uitkomsten = await Promise.all(Array.from({ length: 6 }, () => geweigerd('a.docx', goed)))
  expect(uitkomsten.filter((uitkomst) => uitkomst === 'GELEZEN').length).toBe(3)
  expect(uitkomsten.filter((uitkomst) => uitkomst === 'DRUK').length).toBe(3)
})

test('de woordenlijst kent Nederlandse woorden en geen andere', async () => {
  expect(await knownWords(['palliatief', 'symptoom', 'xqxqx'])).toEqual(new Set(['palliatief', 'symptoom']))
  expect(await knownWords([])).toEqual(new Set())
})
