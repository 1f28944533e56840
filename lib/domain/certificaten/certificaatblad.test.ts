import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import { printPdf } from '@/lib/platform/pdf-printer'
import { findChromium } from '@/tests/support/chromium'
import { bladHtml } from '../teksten/blad'
import { certificaatblad } from './certificaatblad'

const certificaat = {
  naam: 'Zoë (Ayşe) Yılmaz-Łuczak',
  titel: `${'Praten over verlies en afscheid in de nacht '.repeat(3)}– het vervolg`,
  code: 'BCDFGHJKLMNP',
  organisatorRol: 'Netwerkcoördinator',
  bijeenkomsten: [
    { begin: new Date('2026-10-24T22:30:00Z'), einde: new Date('2026-10-25T01:30:00Z') },
    { begin: new Date('2026-11-09T19:00:00Z'), einde: new Date('2026-11-09T20:30:00Z') },
  ],
}
const ADRES = 'https://kennisplein.example/certificaten/BCDFGHJKLMNP'

let pdf: Awaited<ReturnType<typeof getDocumentProxy>>

// The real thing: the page as the background process prints it.
beforeAll(async () => {
  await findChromium()
  const bytes = await printPdf((fonts) => bladHtml(certificaatblad(certificaat, ADRES), fonts), false)
  pdf = await getDocumentProxy(new Uint8Array(bytes))
}, 300_000)

test('een ander programma leest het certificaat terug: een bladzijde, met naam, scholing, dagen, duur en code', async () => {
  expect(pdf.numPages).toBe(1)
  const { text } = await extractText(pdf, { mergePages: true })
  const gelezen = text.replace(/\s+/g, ' ')
  expect(gelezen).toContain(certificaat.naam)
  expect(gelezen).toContain(certificaat.titel)
  expect(gelezen).toContain('25 oktober 2026, 9 november 2026')
  expect(gelezen).toContain('Duur: 4,5 uur')
  expect(gelezen).toContain(certificaat.code)
  expect(gelezen).toContain(ADRES)
})

test('het certificaat heeft een titel, een taal en een opbouw die voorgelezen kan worden', async () => {
  const { info } = await getMeta(pdf)
  expect(info).toMatchObject({ Title: `Certificaat: ${certificaat.titel}`, Language: 'nl-NL' })
  const boom = await (await pdf.getPage(1)).getStructTree()
  expect(JSON.stringify(boom)).toContain('"role":"H1"')
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
})

test('wat iemand als naam of titel typte, is op papier niet meer dan woorden', () => {
  const html = bladHtml(certificaatblad({ ...certificaat, naam: '<img src=x onerror="alert(1)">' }, ADRES))
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;')
  expect(html).not.toContain('<img')
})
