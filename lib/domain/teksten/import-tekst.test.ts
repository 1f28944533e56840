import { describe, expect, test } from 'vitest'
import { renderTekst } from '@/components/teksten/render-tekst'
import { knownWords, readDocument } from '@/lib/platform/document-reader'
import { pdf } from '@/tests/support/pdf-file'
import { cell, docx, heading, link, paragraph, point, row, run, table } from '@/tests/support/word-file'
import { importTekst } from './import-tekst'
import { nodesVan } from './leesschema'
import { type TekstDoc, tekstDocSchema } from './schema'

async function leesIn(naam: string, bytes: Uint8Array) {
  const uitkomst = await importTekst({ naam, ...(await readDocument(naam, bytes)) }, knownWords)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  return uitkomst
}
const word = (body: string, opties?: Parameters<typeof docx>[1]) => leesIn('stuk.docx', docx(body, opties))

const html = (doc: TekstDoc) =>
  renderTekst(doc, { idPrefix: 't', headingOffset: 0, bronnen: [], zoekBegrippen: () => [] }).html
const zonderVak = (doc: TekstDoc) => html(doc).replace(/<div class="tabel"[^>]*>|<\/div>/g, '')
const gemerkt = (doc: TekstDoc) =>
  [...nodesVan(doc)].flatMap((node) =>
    node.type === 'text' && node.marks?.some(({ type }) => type === 'controleer') ? [node.text] : [],
  )

describe('uit Word', () => {
  test('koppen, vet, schuin, links, lijsten in lijsten en een tabel blijven wat ze zijn', async () => {
    const { doc, verslag } = await word(
      [
        heading('Zorg bij NAH', 1),
        paragraph(
          run('Heel ') +
            run('belangrijk', '<w:b/>') +
            run(' en ') +
            run('zacht', '<w:i/>') +
            link(' lees meer', 'L'),
        ),
        heading('Signalen', 3),
        point('Onrust'),
        point('overdag', 1),
        point('Pijn'),
        point('Eerst', 0, 2),
        point('Dan', 0, 2),
        table(row(cell('Middel') + cell('Dosis'), true) + row(cell('Morfine') + cell('5 mg'))),
      ].join(''),
      { links: { L: 'https://palliaweb.nl/x?a=1&b=2' } },
    )
    expect(zonderVak(doc)).toBe(
      [
        '<h2>Zorg bij NAH</h2>',
        '<p>Heel <strong>belangrijk</strong> en <em>zacht</em><a href="https://palliaweb.nl/x?a=1&amp;b=2"> lees meer</a></p>',
        '<h3>Signalen</h3>',
        '<ul><li><p>Onrust</p><ul><li><p>overdag</p></li></ul></li><li><p>Pijn</p></li></ul>',
        '<ol><li><p>Eerst</p></li><li><p>Dan</p></li></ol>',
        '<table><tr><th scope="col"><p>Middel</p></th><th scope="col"><p>Dosis</p></th></tr><tr><td><p>Morfine</p></td><td><p>5 mg</p></td></tr></table>',
      ].join(''),
    )
    expect(verslag).toMatchObject({ koppen: 2, alineas: 1, punten: 5, tabellen: 1, links: 1, weggelaten: [] })
  })

  test('samengevoegde cellen staan er een keer, en de tabel blijft recht', async () => {
    const { doc } = await word(
      table(
        row(cell('breed', '<w:gridSpan w:val="2"/>') + cell('c')) +
          row(cell('hoog', '<w:vMerge w:val="restart"/>') + cell('b') + cell('c')) +
          row(cell('', '<w:vMerge/>') + cell('e') + cell('f')),
      ),
    )
    const rijen = [...nodesVan(doc)].flatMap((node) =>
      node.type === 'tableRow' ? [node.content.length] : [],
    )
    expect(rijen).toEqual([3, 3, 3])
    expect(html(doc).match(/hoog/g)).toHaveLength(1)
  })

  test('een lijst die veel te diep gaat, en een tabel in een tabel, worden platter in plaats van geweigerd', async () => {
    const diep = Array.from({ length: 9 }, (_, n) => point(`niveau ${n}`, n)).join('')
    const { doc } = await word(
      diep + table(row(cell(diep + table(row(cell('binnen') + cell('in')))) + cell('b'))),
    )
    expect(tekstDocSchema.safeParse(doc).success).toBe(true)
    for (const woord of ['niveau 8', 'binnen']) expect(html(doc)).toContain(woord)
  })

  test('zonder koppen in het bestand is een korte vette regel er een', async () => {
    const { doc } = await word(paragraph(run('Wat is NAH', '<w:b/>')) + paragraph('Een letsel.'))
    expect(html(doc)).toBe('<h2>Wat is NAH</h2><p>Een letsel.</p>')
  })

  test('getypte streepjes worden een lijst, een kader om een tekst geen tabel', async () => {
    const { doc } = await word(paragraph('- een') + paragraph('• twee') + table(row(cell('los'))))
    expect(html(doc)).toBe('<ul><li><p>een</p></li><li><p>twee</p></li></ul><p>los</p>')
  })

  test('wat niet meekomt staat in het verslag, en waar het stond', async () => {
    const { doc, verslag } = await word(
      heading('Signalen', 1) +
        paragraph('Zie de richtlijn.') +
        paragraph(`${run('Bron')}<w:r><w:footnoteReference w:id="2"/></w:r><m:oMath/>`),
      { notes: '<w:footnote w:id="2"><w:p><w:r><w:t>Richtlijn Pijn</w:t></w:r></w:p></w:footnote>' },
    )
    expect(verslag.weggelaten).toEqual([
      { wat: 'voetnoot: Richtlijn Pijn', onder: null },
      { wat: '1 formule', onder: null },
    ])
    expect(html(doc)).toBe('<h2>Signalen</h2><p>Zie de richtlijn.</p><p>Bron</p>')
  })

  test('van een tekst die niet past komt het begin mee, en het verslag zegt vanaf waar niet', async () => {
    const lang = Array.from({ length: 600 }, (_, n) => paragraph(`Alinea ${n} ${'woord '.repeat(50)}`)).join(
      '',
    )
    const { doc, verslag } = await word(lang)
    expect(html(doc)).toContain('Alinea 100 ')
    expect(verslag.vanaf).toMatch(/^Alinea 30\d /)
    expect(tekstDocSchema.safeParse(doc).success).toBe(true)
  })

  test('een bestand zonder tekst', async () => {
    const leeg = await readDocument('a.docx', docx(paragraph('')))
    expect(await importTekst({ naam: 'a.docx', ...leeg }, knownWords)).toBe('ZONDER_TEKST')
    const scan = await readDocument('a.pdf', pdf([[]]))
    expect(await importTekst({ naam: 'a.pdf', ...scan }, knownWords)).toBe('ZONDER_TEKST')
    expect(
      await importTekst({ naam: 'a.pdf', kind: 'pdf', read: { paginas: 'x' }, unread: {} }, knownWords),
    ).toBe('KAPOT')
  })
})

describe('beschadigde woorden', () => {
  test('worden hersteld en gemarkeerd, ook als het woord in stukken staat', async () => {
    const { doc, verslag } = await word(
      paragraph(
        run('Veel pallia') +
          run('\uFFFD', '<w:lang w:val="nl"/>') +
          run('eve zorg is e\uE000ec\u019Fef. Een behoe?e.'),
      ),
    )
    expect(html(doc)).toBe('<p>Veel palliatieve zorg is effectief. Een behoefte.</p>')
    expect(gemerkt(doc)).toEqual(['palliatieve', 'effectief', 'behoefte'])
    expect(verslag).toMatchObject({ hersteld: ['palliatieve', 'effectief', 'behoefte'], twijfel: [] })
  })

  test('wat niet te herstellen is wordt gemarkeerd, wat heel is blijft zoals het is', async () => {
    const { doc, verslag } = await word(
      paragraph(
        'Wat nu? Ja/nee, xq\uE001zw. Zie https://x.nl/a?b=c en pati\u00ADënten met ﬁjne sto\u00ADﬀen.',
      ),
    )
    expect(gemerkt(doc)).toEqual(['xq\uFFFDzw'])
    expect(verslag).toMatchObject({ hersteld: [], twijfel: ['xq\uFFFDzw'] })
    expect(html(doc)).toContain('Wat nu? Ja/nee,')
    expect(html(doc)).toContain('https://x.nl/a?b=c en patiënten met fijne stoffen.')
  })
})

describe('uit een pdf', () => {
  const regel = (text: string, y: number, meer: object = {}) => ({ text, y, ...meer })

  test('grote letters worden koppen, regels alinea’s, punten lijsten en kolommen een tabel', async () => {
    const bytes = pdf([
      [
        regel('Zorg bij NAH', 780, { size: 22 }),
        regel('Mensen met NAH hebben vaak hulp nodig bij het be-', 740),
        regel('grijpen van wat er gebeurt. Neem de tijd.', 726),
        regel('Een nieuwe alinea.', 700),
        regel('Signalen', 660, { size: 15 }),
        regel('• Onrust', 640),
        regel('• Pijn', 626),
        regel('1. Eerst kijken', 600),
        regel('2. Dan doen', 586),
        regel('Middel', 550, { bold: true }),
        regel('Dosis', 550, { bold: true, x: 300 }),
        regel('Morfine', 536),
        regel('5 mg', 536, { x: 300 }),
      ],
    ])
    const { doc } = await leesIn('stuk.pdf', bytes)
    expect(zonderVak(doc)).toBe(
      [
        '<h2>Zorg bij NAH</h2>',
        '<p>Mensen met NAH hebben vaak hulp nodig bij het begrijpen van wat er gebeurt. Neem de tijd.</p>',
        '<p>Een nieuwe alinea.</p>',
        '<h3>Signalen</h3>',
        '<ul><li><p>Onrust</p></li><li><p>Pijn</p></li></ul>',
        '<ol><li><p>Eerst kijken</p></li><li><p>Dan doen</p></li></ol>',
        '<table><tr><th scope="col"><p>Middel</p></th><th scope="col"><p>Dosis</p></th></tr><tr><td><p>Morfine</p></td><td><p>5 mg</p></td></tr></table>',
      ].join(''),
    )
  })

  test('kop- en voetregels en paginanummers komen niet mee, een alinea over twee pagina’s is er een', async () => {
    const pagina = (nummer: number, text: string) => [
      regel('Richtlijn NAH', 820, { size: 8 }),
      regel(text, 700),
      regel(`Pagina ${nummer} van 2`, 20, { size: 8 }),
    ]
    const { doc, verslag } = await leesIn(
      'a.pdf',
      pdf([pagina(1, 'Deze zin loopt'), pagina(2, 'door op de volgende pagina.')]),
    )
    expect(html(doc)).toBe('<p>Deze zin loopt door op de volgende pagina.</p>')
    expect(verslag.weggelaten).toEqual([{ wat: 'kop- of voetregel: Richtlijn NAH', onder: null }])
  })

  test('afbeeldingen worden geteld', async () => {
    const bytes = pdf([[regel('Tekst.', 700)]], { extra: '<< /Type /XObject /Subtype /Image /Length 0 >>' })
    expect((await leesIn('a.pdf', bytes)).verslag.weggelaten).toEqual([{ wat: '1 afbeelding', onder: null }])
  })
})
