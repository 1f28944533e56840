import sharp from 'sharp'
import { expect, test } from 'vitest'
import { knownWords, readDocument } from '@/lib/platform/document-reader'
import { pdf } from '@/tests/support/pdf-file'
import { importTekst } from './import-tekst'

type Pictures = NonNullable<NonNullable<Parameters<typeof pdf>[1]>['pictures']>
type Picture = Pictures[number]

const vlak = (width: number, height: number, kleur: number): Picture['pixels'] => ({
  width,
  height,
  data: Buffer.alloc(width * height * 3, kleur),
})
const beeld = (page: number, y: number, pixels: Picture['pixels'], width = 200): Picture => ({
  page,
  box: { x: 60, y, width, height: 100 },
  pixels,
})
const regel = (text: string, y: number) => ({ text, y })

async function leesIn(bytes: Buffer) {
  const uitkomst = await importTekst({ naam: 'a.pdf', ...(await readDocument('a.pdf', bytes)) }, knownWords)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  return uitkomst
}
type Uitkomst = Awaited<ReturnType<typeof leesIn>>

const vorm = ({ doc }: Uitkomst) =>
  doc.content.map((blok) =>
    blok.type === 'paragraph'
      ? (blok.content ?? []).map((een) => ('text' in een ? een.text : '')).join('')
      : blok.type,
  )
const weggelaten = ({ verslag }: Uitkomst) => verslag.weggelaten.map(({ wat }) => wat)

test('een afbeelding staat waar zij stond, tussen de alinea’s, en komt mee als beeldpunten en niets anders', async () => {
  const uitkomst = await leesIn(
    pdf([[regel('Voor de foto.', 700), regel('Na de foto.', 500)]], {
      pictures: [beeld(0, 560, vlak(80, 60, 200))],
    }),
  )
  expect(vorm(uitkomst)).toEqual(['Voor de foto.', 'image', 'Na de foto.'])
  expect(weggelaten(uitkomst)).toEqual([])
  const [mee] = uitkomst.afbeeldingen
  const { data, info } = await sharp(mee?.bytes).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.channels, data[0], data.at(-1)]).toEqual([80, 60, 3, 200, 200])
  expect(uitkomst.verslag.afbeeldingen).toBe(1)
})

test('wat op de bladzijden terugkomt of te klein is blijft weg; dezelfde foto op twee plekken is er één', async () => {
  const [logo, foto, stip] = [vlak(60, 60, 10), vlak(90, 60, 120), vlak(8, 8, 90)]
  const paginas = Array.from({ length: 6 }, (_, n) => [regel(`Bladzijde ${n} heeft een eigen zin.`, 600)])
  const uitkomst = await leesIn(
    pdf(paginas, {
      pictures: [
        ...paginas.map((_, n) => beeld(n, 700, logo, 60)),
        beeld(1, 450, foto),
        beeld(3, 450, foto),
        beeld(2, 450, stip),
      ],
    }),
  )
  expect(vorm(uitkomst).filter((een) => een === 'image')).toHaveLength(2)
  expect(uitkomst.afbeeldingen).toHaveLength(1)
  expect(weggelaten(uitkomst)).toContain('afbeelding die op de bladzijden terugkomt, zoals een logo')
})

test('een grote foto wordt kleiner, en een die te groot is om uit te pakken wordt geteld', async () => {
  const groot = { width: 20_000, height: 20_000, data: Buffer.alloc(3_000) }
  const uitkomst = await leesIn(
    pdf([[regel('Een tekst met foto’s eronder.', 700)]], {
      pictures: [beeld(0, 500, vlak(2_400, 1_200, 77)), beeld(0, 300, groot)],
    }),
  )
  expect(vorm(uitkomst)).toEqual([expect.stringContaining('Een tekst'), 'image'])
  expect(await sharp(uitkomst.afbeeldingen[0]?.bytes).metadata()).toMatchObject({ width: 1_200, height: 600 })
  expect(weggelaten(uitkomst)).toEqual(['1 afbeelding'])
})
