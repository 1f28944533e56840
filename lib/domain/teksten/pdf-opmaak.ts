import 'server-only'
import { type Paginabeeld, regelNa } from './pdf-beelden'
import { type Paginalinks, type Regel, tekstVan, voegSamen } from './pdf-regels'
import { zonderTeken } from './pdf-structuur'
import type { Blok, Cel, PdfStuk } from './ruwe-tekst'
import { metKopcellen } from './uit-word'

/** `gewoon`: the size of the plain text; `kopmaten`: the larger sizes, the largest first. */
export type Indeling = { gewoon: number; kopmaten: readonly number[] }

type Groep = { regels: Regel[]; aard: 'KOP' | 'PUNT' | 'ALINEA' | 'TABEL' | 'BEELD'; beeld?: Blok }

const OPSOMMING = /^\s*(?:[•▪●◦‣·○■□]|[\uE000-\uF8FF]|[–—-]\s)/u
const NUMMER = /^\s*(?:\d{1,2}|[a-z])[.)]\s+\S/

/**
 * The lines of a page as blocks, by the size of the letters, their place and the space between the lines; with its
 * pictures where they stand between them.
 */
export function leesOpmaak(
  regels: readonly Regel[],
  indeling: Indeling,
  paginalinks: Paginalinks,
  beelden: readonly Paginabeeld[],
): Blok[] {
  const groepen = gegroepeerd(regels, indeling, beelden)
  const inspringen = inspringingen(groepen)
  return groepen.flatMap((groep) => alsBlok(groep, indeling, paginalinks, inspringen))
}

function gegroepeerd(regels: readonly Regel[], indeling: Indeling, beelden: readonly Paginabeeld[]): Groep[] {
  const afstand = regelafstand(regels)
  const groepen: Groep[] = []
  const wachtend = beelden
    .map((beeld) => ({ beeld, voor: regelNa(regels, beeld) }))
    .sort((een, ander) => een.voor - ander.voor)
  const zetBeelden = (tot: number) => {
    while (wachtend[0] && wachtend[0].voor <= tot)
      for (const { beeld } of wachtend.splice(0, 1))
        groepen.push({ aard: 'BEELD', regels: [], beeld: beeld.zet('') })
  }
  for (let i = 0; i < regels.length; ) {
    zetBeelden(i)
    const tabel = tabelVanaf(regels, i)
    if (tabel > 1) {
      groepen.push({ aard: 'TABEL', regels: regels.slice(i, i + tabel) })
      i += tabel
      continue
    }
    const regel = regels[i]
    if (!regel) break
    const groep = groepen.at(-1)
    const aard = aardVan(regel, indeling)
    if (groep && hoortBij(groep, regel, aard, afstand)) groep.regels.push(regel)
    else groepen.push({ aard, regels: [regel] })
    i += 1
  }
  zetBeelden(regels.length)
  return groepen
}

/** The usual distance between two lines of one paragraph, in sizes of the letter. */
function regelafstand(regels: readonly Regel[]): number {
  const afstanden = regels.flatMap((regel, plek) => {
    const vorige = regels[plek - 1]
    const afstand = vorige ? (vorige.y - regel.y) / regel.maat : 0
    return afstand > 0.8 && afstand < 2.2 ? [afstand] : []
  })
  const gesorteerd = afstanden.sort((een, ander) => een - ander)
  return gesorteerd[Math.floor(gesorteerd.length / 3)] ?? 1.3
}

function aardVan(regel: Regel, { gewoon }: Indeling): Groep['aard'] {
  const kort = regel.tekst.trim().length <= 120
  const isGroot = regel.maat > gewoon * 1.12
  const isVetteKop = regel.vet && regel.tekst.trim().length <= 90 && !/[.;,]$/.test(regel.tekst.trim())
  if (kort && (isGroot || isVetteKop)) return 'KOP'
  return OPSOMMING.test(regel.tekst) || NUMMER.test(regel.tekst) ? 'PUNT' : 'ALINEA'
}

function hoortBij({ aard, regels }: Groep, regel: Regel, nieuw: Groep['aard'], afstand: number): boolean {
  const vorige = regels.at(-1)
  const [eerste] = regels
  if (!vorige || !eerste || aard === 'TABEL' || nieuw === 'PUNT') return false
  const wit = (vorige.y - regel.y) / regel.maat
  if (wit <= 0 || wit > afstand * 1.35 || Math.abs(vorige.maat - regel.maat) > 1) return false
  if (aard === 'KOP' || nieuw === 'KOP') return aard === nieuw
  // What goes on below a point stands to the right of its sign, or just as far.
  return aard === 'PUNT' ? regel.x >= eerste.x - 1 : true
}

function alsBlok(
  groep: Groep,
  indeling: Indeling,
  paginalinks: Paginalinks,
  inspringen: readonly number[],
): Blok[] {
  const { aard, regels } = groep
  const [eerste] = regels
  if (groep.beeld) return [groep.beeld]
  if (!eerste) return []
  if (aard === 'TABEL') return [alsTabel(regels, paginalinks)]
  const stukken = voegSamen(
    regels.map((regel) => regel.stukken),
    paginalinks,
  )
  if (aard === 'KOP') return [{ soort: 'kop', niveau: kopniveau(eerste.maat, indeling), stukken }]
  if (aard === 'ALINEA') return [{ soort: 'alinea', stukken }]
  const niveau = inspringen.findLastIndex((x) => x <= eerste.x + 2)
  const genummerd = !OPSOMMING.test(eerste.tekst)
  return [{ soort: 'punt', niveau: Math.max(0, niveau), genummerd, stukken: zonderTeken(stukken) }]
}

// Bold lines of the size of the text come below all larger ones.
function kopniveau(maat: number, { kopmaten }: Indeling): number {
  const plek = kopmaten.findIndex((kop) => Math.abs(kop - maat) <= 0.5)
  return plek === -1 ? kopmaten.length + 1 : plek + 1
}

/** The places from the left where points begin: each further one is a level deeper. */
function inspringingen(groepen: readonly Groep[]): number[] {
  const plaatsen = groepen.flatMap(({ aard, regels }) => (aard === 'PUNT' && regels[0] ? [regels[0].x] : []))
  const uit: number[] = []
  for (const x of plaatsen.sort((een, ander) => een - ander)) if (x - (uit.at(-1) ?? -99) > 8) uit.push(x)
  return uit
}

/** How many lines from here on are rows of one table: two or more cells, and columns that begin at the same places. */
function tabelVanaf(regels: readonly Regel[], begin: number): number {
  const eerste = regels[begin]
  if (!eerste || eerste.cellen.length < 2) return 0
  let aantal = 1
  for (const regel of regels.slice(begin + 1)) {
    const vorige = regels[begin + aantal - 1]
    const wit = vorige ? vorige.y - regel.y : 0
    const past = regel.cellen.length >= 2 && wit > 0 && wit < regel.maat * 4 && deeltKolommen(eerste, regel)
    if (!past) break
    aantal += 1
  }
  return aantal
}

const beginVan = (cel: readonly PdfStuk[]) => cel[0]?.x ?? 0
const deeltKolommen = (een: Regel, ander: Regel) =>
  een.cellen.filter((cel) => ander.cellen.some((c) => Math.abs(beginVan(c) - beginVan(cel)) < 12)).length >= 2

function alsTabel(regels: readonly Regel[], paginalinks: Paginalinks): Blok {
  const [breedste] = [...regels].sort((een, ander) => ander.cellen.length - een.cellen.length)
  const kolommen = breedste?.cellen.map(beginVan) ?? []
  const rijen = regels.map((regel) =>
    kolommen.map((x, plek): Cel => {
      const tot = kolommen[plek + 1] ?? Number.POSITIVE_INFINITY
      const stukken = regel.cellen.filter((cel) => beginVan(cel) >= x - 12 && beginVan(cel) < tot - 12).flat()
      if (tekstVan(stukken).trim() === '') return { kop: false, blokken: [] }
      return { kop: false, blokken: [{ soort: 'alinea', stukken: voegSamen([stukken], paginalinks) }] }
    }),
  )
  return { soort: 'tabel', rijen: metKopcellen(rijen) }
}
