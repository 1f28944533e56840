import { expect, test } from 'vitest'
import { readEntry, zipDirectory } from '@/lib/platform/zip-directory'
import { tekst } from '@/tests/support/factories/themadossier'
import { bladHtml, bladSchema } from '../teksten/blad'
import { maakVellen } from './dialijnen'
import { maakDias } from './dias'
import { maakPresentatie } from './presentatie'
import { standblad } from './standblad'

const BIJZONDER = 'Zoë & Ş. <vroeg>: "wat nu?" 👩‍👩‍👧‍👦 – één'

const stand = {
  id: 'd',
  titel: 'Consortiumdag & meer',
  datum: '2027-02-08',
  verhalen: [
    {
      id: 'v',
      slug: 'de-lamp',
      titel: `De lamp ${BIJZONDER}`,
      samenvatting: 'Over de nacht.',
      netwerk: 'Zee',
      casus: tekst(BIJZONDER),
      aanpak: tekst('Een lamp bleef aan.'),
      uitkomst: tekst('Zij sliep.'),
      aandachtspunten: tekst('Kijk naar het licht.'),
      gespreksvragen: tekst('Wat doen wij?'),
      netwerken: [
        { slug: 'zee', korteNaam: 'Zee', oordeel: { keuze: 'DOEN_WE_AL' as const, reden: 'Al jaren.' } },
        { slug: 'stad', korteNaam: 'Stad', oordeel: null },
      ],
    },
  ],
  besluiten: [
    {
      id: 'b',
      tekst: 'Overal een lamp.',
      wie: 'Anna (Zee)',
      eigenaarIsWeg: false,
      voor: '2027-03-01',
      isTeLaat: false,
      netwerkId: null,
      netwerk: null,
      isGedaan: false,
      verhaalId: 'v',
      verhaal: null,
      magAfronden: false,
      magWijzigen: false,
    },
  ],
}
const vellen = maakVellen(maakDias(stand))

const uitXml = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, woorden = '']) =>
    woorden
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  )

test('de PowerPoint heeft elk scherm als tekst in de vakken van de opmaak, met de bron in de notities', async () => {
  const bestand = await maakPresentatie(stand.titel, vellen, (slug) => `https://plein.example/v/${slug}`)
  const delen = zipDirectory(bestand, 1_000) ?? []
  const lees = (naam: string) => {
    const deel = delen.find(({ name }) => name === naam)
    return (deel && readEntry(bestand, deel, 1_000_000)) ?? ''
  }
  const dias = vellen.map((_, plek) => lees(`ppt/slides/slide${plek + 1}.xml`))
  for (const [plek, { kop, regels }] of vellen.entries()) {
    const xml = dias[plek] ?? ''
    const woorden = uitXml(xml, 'a:t')
    expect(woorden).toContain(kop)
    for (const { tekst: regel } of regels) expect(woorden.join('\n')).toContain(regel)
    expect(xml).toMatch(/<p:ph[^>]*type="title"/)
    expect(xml).toContain('lang="nl-NL"')
    expect(xml).not.toContain('<p:pic>')
  }
  expect(dias.join('')).toContain('Zoë &amp; Ş. &lt;vroeg&gt;')
  const notities = uitXml(lees('ppt/notesSlides/notesSlide3.xml'), 'a:t').join(' ')
  expect(notities).toContain('https://plein.example/v/de-lamp')
  expect(notities).toContain(BIJZONDER)
  expect(lees('docProps/core.xml')).toContain('<dc:title>Consortiumdag &amp; meer</dc:title>')
})

test('een bestand zegt ook wat de netwerken vinden en wat is afgesproken', () => {
  const inhoud = (kop: string) =>
    vellen
      .filter((vel) => vel.kop === kop)
      .map(({ regels }) => regels.map((regel) => regel.tekst).join(' | '))
  expect(inhoud('Consortiumdag & meer')).toEqual(['8 februari 2027'])
  expect(inhoud('Ook iets voor ons?')).toEqual([
    'Doen we al (1) | Zee: Al jaren. | Nog geen oordeel van Stad.',
  ])
  const afgesproken = ['Overal een lamp. | Anna (Zee), 1 maart 2027']
  expect(inhoud('Wat spreken we af?')).toEqual(afgesproken)
  expect(inhoud('Wat we besloten')).toEqual(afgesproken)
})

test('de PDF heeft een bladzijde per scherm', () => {
  const blad = bladSchema.parse(standblad(stand.titel, vellen))
  expect(blad.bladzijden).toHaveLength(vellen.length)
  expect(bladHtml(blad)).toContain('Zoë &amp; Ş. &lt;vroeg&gt;')
})

test('wat op het scherm past en op een vel niet, gaat verder onder een kop die dat zegt', () => {
  const lang = 'We schrijven samen een werkwijze voor de nacht en bespreken die in het najaar. '.repeat(4)
  const besluiten = ['a', 'b', 'c'].flatMap((id) =>
    stand.besluiten.map((besluit) => ({ ...besluit, id, tekst: lang })),
  )
  const koppen = maakVellen(maakDias({ ...stand, besluiten })).map(({ kop, over }) => `${over?.slug}: ${kop}`)
  expect(koppen.filter((kop, plek) => koppen.indexOf(kop) !== plek)).toEqual([])
  expect(koppen).toContain('de-lamp: Wat spreken we af? – vervolg 2')
  expect(koppen).toContain('undefined: Wat we besloten (1/3) – vervolg')
})
