import { expect, test } from 'vitest'
import { knownWords, readDocument } from '@/lib/platform/document-reader'
import {
  cell,
  docx,
  heading,
  link,
  paragraph,
  picture,
  point,
  row,
  run,
  table,
} from '@/tests/support/word-file'
import { importTekst } from './import-tekst'
import { zonderAfbeeldingen } from './zonder-afbeeldingen'

const images = Object.fromEntries(
  Array.from({ length: 45 }, (_, n) => [`P${n}`, { name: `foto${n}.png`, data: Buffer.from('x') }]),
)

async function word(body: string, opties: Parameters<typeof docx>[1] = {}) {
  const gelezen = await readDocument('a.docx', docx(body, { images, ...opties }))
  const uitkomst = await importTekst({ naam: 'a.docx', ...gelezen }, knownWords)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  return uitkomst
}
type Uitkomst = Awaited<ReturnType<typeof word>>

/** The blocks in short: 'paragraph', 'orderedList 3', 'foto1.png: Een bed'. */
const vorm = ({ doc, afbeeldingen }: Uitkomst) =>
  doc.content.map((blok) => {
    if (blok.type === 'orderedList') return `orderedList ${blok.attrs?.start ?? 1}`
    if (blok.type !== 'image') return blok.type
    const plaats = afbeeldingen.find(({ id }) => id === blok.attrs.bijlageId)?.plaats
    return `${plaats?.replace('word/media/', '')}: ${blok.attrs.alt}`
  })

test('een afbeelding staat na de alinea waar zij in stond, met de beschrijving uit het bestand', async () => {
  const uitkomst = await word(
    heading('Signalen', 1) +
      paragraph(run('Voor') + picture('Een\u0007 bed\n bij het raam', 'P1') + run('na.')) +
      paragraph(picture('', 'P2')) +
      paragraph('Slot.'),
  )
  expect(vorm(uitkomst)).toEqual([
    'heading',
    'paragraph',
    'foto1.png: Een bed bij het raam',
    'foto2.png: ',
    'paragraph',
  ])
  expect(uitkomst.verslag).toMatchObject({ afbeeldingen: 2, weggelaten: [] })
  expect(uitkomst.afbeeldingen.map(({ onder }) => onder)).toEqual(['Signalen', 'Signalen'])
})

test.each([
  'C:\\Users\\jan\\Desktop\\scan.jpg',
  'IMG_0123.JPG',
  'Afbeelding met tekst, schermopname Automatisch gegenereerde beschrijving',
  'A person in a bed Description automatically generated',
  'Door AI gegenereerde inhoud is mogelijk onjuist.',
  'AI-generated content may be incorrect.',
])('wat Word er zelf bij schreef is geen beschrijving: %s', async (alt) => {
  expect(vorm(await word(paragraph(run('a') + picture(alt, 'P1'))))).toEqual(['paragraph', 'foto1.png: '])
})

test('een afbeelding die er twee keer staat is er een, met twee beschrijvingen', async () => {
  const uitkomst = await word(paragraph(`${run('a')}${picture('links', 'P1')}${picture('rechts', 'P1')}`))
  expect(vorm(uitkomst)).toEqual(['paragraph', 'foto1.png: links', 'foto1.png: rechts'])
  expect(uitkomst.afbeeldingen).toHaveLength(1)
})

test('stappen met een afbeelding ertussen tellen door, ook als er een punt onder de stap staat', async () => {
  const stap = (tekst: string, niveau = 0) => point(tekst, niveau, 2)
  const uitkomst = await word(
    stap('een') +
      paragraph(picture('na een', 'P1')) +
      stap('twee') +
      paragraph(picture('bij twee', 'P2')) +
      stap('onder twee', 1) +
      stap('drie') +
      paragraph('Tussen.') +
      stap('opnieuw een'),
  )
  expect(vorm(uitkomst)).toEqual([
    'orderedList 1',
    'foto1.png: na een',
    'orderedList 2',
    'foto2.png: bij twee',
    'orderedList 3',
    'paragraph',
    'orderedList 1',
  ])
})

test('afbeeldingen in een tabel komen eronder; een tabel met alleen afbeeldingen is er geen', async () => {
  const cel = (binnen: string) => cell(paragraph(binnen))
  const uitkomst = await word(
    table(
      row(cel(run('Links', '<w:b/>')) + cel(run('Rechts', '<w:b/>'))) +
        row(cel(picture('l', 'P1')) + cell('r')),
    ) + table(row(cel(picture('een', 'P2')) + cel(picture('twee', 'P3')))),
  )
  expect(vorm(uitkomst)).toEqual(['table', 'foto1.png: l', 'foto2.png: een', 'foto3.png: twee'])
  expect(JSON.stringify(uitkomst.doc)).toContain('tableHeader')
})

test('meer dan veertig afbeeldingen, en wat niet in het bestand zelf zit, staan in het verslag', async () => {
  const extern = picture('elders', 'L').replace('r:embed', 'r:link')
  const uitkomst = await word(
    paragraph(
      link('a', 'L') +
        Object.keys(images)
          .map((id) => picture(`foto ${id}`, id))
          .join('') +
        extern,
    ),
    { links: { L: 'https://spion.example/pixel.png' } },
  )
  expect(uitkomst.afbeeldingen).toHaveLength(40)
  expect(uitkomst.verslag.weggelaten).toHaveLength(6)
  expect(uitkomst.verslag.weggelaten[0]).toEqual({
    wat: 'afbeelding: foto P40. We nemen er hoogstens 40 over. Voeg haar zelf toe.',
    onder: null,
  })
  expect(uitkomst.verslag.weggelaten.at(-1)?.wat).toContain('Ze staat niet in het bestand zelf.')
})

test('wat niet overgenomen kon worden gaat uit de tekst en staat met de reden in het verslag', async () => {
  const uitkomst = await word(
    heading('Kop', 1) +
      paragraph(run('a') + picture('een', 'P1') + picture('', 'P2') + picture('weer', 'P1')),
  )
  const [eerste] = uitkomst.afbeeldingen
  const { doc, verslag } = zonderAfbeeldingen(uitkomst, new Map([[eerste?.id ?? '', 'Ze is stuk.']]))
  expect(doc.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'image'])
  expect(verslag).toMatchObject({
    afbeeldingen: 1,
    weggelaten: [{ wat: 'afbeelding: een. Ze is stuk.', onder: 'Kop' }],
  })
})
