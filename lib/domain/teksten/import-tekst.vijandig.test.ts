import { describe, expect, test } from 'vitest'
import { renderTekst } from '@/components/teksten/render-tekst'
import { knownWords, readDocument } from '@/lib/platform/document-reader'
import { HOSTILE_ADDRESSES, HOSTILE_WORDS } from '@/tests/support/hostile-markup'
import { annotation, pdf } from '@/tests/support/pdf-file'
import {
  cell,
  comments,
  docx,
  field,
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
import { nodesVan } from './leesschema'
import type { TekstDoc } from './schema'

async function leesIn(naam: string, bytes: Uint8Array) {
  const uitkomst = await importTekst({ naam, ...(await readDocument(naam, bytes)) }, knownWords)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  return uitkomst
}

const rendered = (doc: TekstDoc) =>
  renderTekst(doc, { idPrefix: 't', headingOffset: 0, bronnen: [], zoekBegrippen: () => [] }).html

const adressenIn = (doc: TekstDoc) =>
  [...nodesVan(doc)].flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) =>
          mark.type === 'link' && 'href' in mark.attrs ? [mark.attrs.href] : [],
        )
      : [],
  )
const tekstIn = (doc: TekstDoc) =>
  [...nodesVan(doc)].flatMap((node) => (node.type === 'text' ? [node.text] : [])).join('\n')

/** Nothing but our own tags and attributes, and links that may be there. */
function expectOnschuldig(doc: TekstDoc, tags: readonly string[]): void {
  expect(adressenIn(doc).filter((adres) => !/^(?:https?:\/\/|mailto:|tel:)\S+$/.test(adres))).toEqual([])
  const uit = rendered(doc)
  const beeld = /<img src="\/bijlagen\/[0-9a-f-]{36}" alt="[^"<>]*" loading="lazy">/g
  expect(uit.replace(beeld, '')).not.toMatch(/<[a-z][^>]*\s(?:on\w+|style|src|alt)=/i)
  const gebruikt = new Set([...uit.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, naam]) => naam?.toLowerCase()))
  expect([...gebruikt].sort()).toEqual(tags)
}

describe('tweeëntachtig vijandige teksten en adressen', () => {
  test('in Word, overal waar zij kunnen staan: er draait niets, en elk woord blijft leesbaar', async () => {
    const links = Object.fromEntries(HOSTILE_ADDRESSES.map((adres, n) => [`L${n}`, adres]))
    const body = [
      ...HOSTILE_ADDRESSES.map((adres, n) =>
        paragraph(link(`woord ${n} blijft`, `L${n}`) + field(`HYPERLINK "${adres}"`, `veld ${n} ook`)),
      ),
      ...HOSTILE_WORDS.flatMap((tekst) => [
        heading(tekst, 1),
        paragraph(run(tekst, '<w:b/>') + picture(tekst)),
        point(tekst),
        paragraph(field(`QUOTE "${tekst}"`, tekst)),
      ]),
      table(HOSTILE_WORDS.map((tekst) => row(cell(tekst) + cell(tekst))).join('')),
    ]
    const noten = HOSTILE_WORDS.map(
      (tekst, n) => `<w:footnote w:id="${n}">${paragraph(tekst)}</w:footnote>`,
    ).join('')
    const verwijzingen = HOSTILE_WORDS.map(
      (_, n) => `<w:r><w:footnoteReference w:id="${n}"/></w:r><w:r><w:commentReference w:id="${n}"/></w:r>`,
    )
    const bestand = docx(body.join('') + paragraph(run('Noten') + verwijzingen.join('')), {
      links,
      notes: noten,
      extra: [comments(HOSTILE_WORDS)],
    })
    const { doc, verslag } = await leesIn('stuk.docx', bestand)
    expectOnschuldig(doc, ['a', 'div', 'h2', 'img', 'li', 'p', 'strong', 'table', 'td', 'tr', 'ul'])
    const uit = rendered(doc)
    const kwijt = HOSTILE_ADDRESSES.flatMap((_, n) => [`woord ${n} blijft`, `veld ${n} ook`])
    expect(kwijt.filter((woorden) => !uit.includes(woorden))).toEqual([])
    expect(HOSTILE_WORDS.filter((een) => !tekstIn(doc).includes(een))).toEqual([])
    const beschreven = doc.content.flatMap((blok) => (blok.type === 'image' ? [blok.attrs.alt] : []))
    expect(beschreven).toEqual(HOSTILE_WORDS)
    expect(verslag.weggelaten.filter(({ wat }) => wat.startsWith('voetnoot: '))).toHaveLength(
      HOSTILE_WORDS.length,
    )
    expect(verslag.weggelaten).toContainEqual({
      wat: `${HOSTILE_WORDS.length} opmerkingen in de kantlijn`,
      onder: null,
    })
  })

  test('in een pdf, als woorden, als adres en als opdracht van de pagina', async () => {
    const hoogte = (n: number) => 800 - (n % 40) * 18
    const paginas = [HOSTILE_WORDS.slice(0, 40), HOSTILE_WORDS.slice(40)].map((woorden) =>
      woorden.map((text, n) => ({ text, y: hoogte(n), size: 8 })),
    )
    const annots = HOSTILE_ADDRESSES.map((adres, n) => annotation(adres, hoogte(n))).join(' ')
    const openAction = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
    const { doc, verslag } = await leesIn(
      'stuk.pdf',
      pdf(paginas, { annots: `${annots} ${openAction}`, openAction }),
    )
    expectOnschuldig(doc, ['a', 'p'])
    const woorden = tekstIn(doc).replace(/\s+/g, '')
    expect(HOSTILE_WORDS.filter((een) => !woorden.includes(een.replace(/\s+/g, '')))).toEqual([])
    expect(JSON.stringify(verslag)).not.toContain('app.alert')
  })
})
