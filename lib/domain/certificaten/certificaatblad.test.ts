import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import { certificaatPdf } from './certificaatblad'

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

test('een ander programma leest het certificaat terug: een bladzijde, met naam, scholing, dagen, duur en code', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(certificaatPdf(certificaat, ADRES)))
  expect(pdf.numPages).toBe(1)
  const { text } = await extractText(pdf, { mergePages: true })
  const gelezen = text.replace(/\s+/g, ' ')
  // The standard fonts have no ş, ı and Ł; the letter stays, without its mark.
  expect(gelezen).toContain('Zoë (Ayse) Yilmaz-Luczak')
  expect(gelezen).toContain(certificaat.titel)
  expect(gelezen).toContain('25 oktober 2026, 9 november 2026')
  expect(gelezen).toContain('Duur: 4,5 uur')
  expect(gelezen).toContain(certificaat.code)
  expect(gelezen).toContain(ADRES)
})

test('het certificaat heeft een titel, een taal en een opbouw die voorgelezen kan worden', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(certificaatPdf(certificaat, ADRES)))
  const { info } = await getMeta(pdf)
  expect(info).toMatchObject({ Title: `Certificaat: ${certificaat.titel}`, Language: 'nl-NL' })
  const boom = await (await pdf.getPage(1)).getStructTree()
  expect(JSON.stringify(boom)).toContain('"role":"H1"')
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
})
