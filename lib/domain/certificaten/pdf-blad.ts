import 'server-only'

type Regel = { soort: 'H1' | 'P'; tekst: string; grootte: number; vet?: boolean; ruimte?: number }

const BREEDTE = 595
const HOOGTE = 842
const MARGE = 70
/** What a letter takes at most on average, as a part of its size: no metrics are needed for a page with this much room. */
const LETTER = 0.58

/**
 * One A4 with these lines as a PDF, tagged (heading and paragraphs, Dutch) so that it can be read aloud. The fonts are
 * the standard ones of every reader: letters beyond Western European lose their marks.
 */
export function pdfBlad(titel: string, regels: readonly Regel[]): Buffer {
  const eerste = 9
  const element = (n: number) => `${eerste + n} 0 R`
  const elementen = regels.map((_, n) => element(n)).join(' ')
  return bestand([
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${BREEDTE} ${HOOGTE}] /Contents 6 0 R /StructParents 0 /Tabs /S /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    stroom(teken(regels)),
    `<< /Type /StructTreeRoot /K 8 0 R /ParentTree << /Nums [0 [${elementen}]] >> >>`,
    `<< /Type /StructElem /S /Document /P 7 0 R /K [${elementen}] >>`,
    ...regels.map(({ soort }, n) => `<< /Type /StructElem /S /${soort} /P 8 0 R /Pg 5 0 R /K ${n} >>`),
    `<< /Title <FEFF${Buffer.from(titel, 'utf16le').swap16().toString('hex')}> >>`,
  ])
}

const font = (naam: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${naam} /Encoding /WinAnsiEncoding >>`
const stroom = (inhoud: string) => `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`

function teken(regels: readonly Regel[]): string {
  let y = HOOGTE - 120
  const delen = regels.map(({ soort, tekst, grootte, vet = false, ruimte = 0 }, n) => {
    y -= ruimte
    const stukken = breek(tekst, Math.floor((BREEDTE - 2 * MARGE) / (grootte * LETTER))).map((stuk) => {
      y -= grootte * 1.4
      return `BT /F${vet ? 2 : 1} ${grootte} Tf ${MARGE} ${y.toFixed(1)} Td (${naarWinAnsi(stuk).replace(/[\\()]/g, '\\$&')}) Tj ET`
    })
    return `/${soort} << /MCID ${n} >> BDC\n${stukken.join('\n')}\nEMC`
  })
  return delen.join('\n')
}

/** In lines of at most so many letters; only a word that is longer by itself is cut. */
function breek(tekst: string, max: number): string[] {
  const woorden = tekst.split(/\s+/).flatMap((woord) => woord.match(new RegExp(`.{1,${max}}`, 'gu')) ?? [])
  const regels: string[] = []
  for (const woord of woorden) {
    const laatste = regels.at(-1)
    if (laatste !== undefined && laatste.length + 1 + woord.length <= max)
      regels[regels.length - 1] = `${laatste} ${woord}`
    else regels.push(woord)
  }
  return regels
}

// What the standard fonts have on the places 0x80 to 0x9F; the rest is where Latin-1 has it.
const APART = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

function byteVan(letter: string): string | null {
  const apart = letter === '\0' ? -1 : APART.indexOf(letter)
  if (apart >= 0) return String.fromCharCode(0x80 + apart)
  return /^[\x20-\x7E\xA0-\xFF]$/.test(letter) ? letter : null
}

const ZONDER_STREEP: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h' }

/** Each letter as the one byte the standard fonts know it by; what they do not know without its mark, or as '?'. */
const naarWinAnsi = (tekst: string): string =>
  [...tekst.normalize('NFC')]
    .map((letter) => {
      const kaal = ZONDER_STREEP[letter] ?? letter.normalize('NFD').charAt(0)
      return byteVan(letter) ?? byteVan(kaal) ?? '?'
    })
    .join('')

function bestand(objecten: readonly string[]): Buffer {
  let tekst = '%PDF-1.7\n'
  const plaatsen = objecten.map((object, n) => {
    const plaats = tekst.length
    tekst += `${n + 1} 0 obj\n${object}\nendobj\n`
    return `${String(plaats).padStart(10, '0')} 00000 n \n`
  })
  const aantal = objecten.length + 1
  const staart = `xref\n0 ${aantal}\n0000000000 65535 f \n${plaatsen.join('')}trailer\n<< /Size ${aantal} /Root 1 0 R /Info ${objecten.length} 0 R >>\nstartxref\n${tekst.length}\n%%EOF\n`
  // Every character is one byte by now, so places in the text are places in the file.
  return Buffer.from(tekst + staart, 'latin1')
}
