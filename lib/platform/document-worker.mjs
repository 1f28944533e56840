import { parentPort, workerData } from 'node:worker_threads'
import mammoth from 'mammoth'
import { openArrayBuffer } from 'mammoth/lib/zipfile.js'
import { getDocumentProxy } from 'unpdf'
import { leesPlaatjes } from './pdf-pictures.mjs'
import { leesWoorden } from './word-list.mjs'

/*
 * Reads one Word or PDF file in a thread of its own, so that a hostile file can be stopped. It takes the text apart and
 * judges nothing: what comes out is parsed and limited by lib/domain/teksten. Plain JavaScript, because a thread is
 * started from a file as it is. `workerData`: { soort: 'docx' | 'pdf' | 'plaatjes', bytes, maxPaginas } or
 * { soort: 'woorden', woorden }, for a word list that is too large to keep in a process that serves pages.
 */

// Somewhat more than one text can hold: what comes after it is not read, and the report says so.
const MAX_TEKENS = 150_000
const MAX_STUKKEN = 60_000

// Node 20 lacks what pdf.js uses to hand over a font.
ArrayBuffer.prototype.transferToFixedLength ??= function (lengte = this.byteLength) {
  return this.slice(0, lengte)
}

class Geweigerd extends Error {}

async function leesDocx(bytes) {
  let gevonden = { blokken: [], afgebroken: false, noten: [], opmerkingen: 0 }
  const { messages } = await mammoth.convertToHtml(
    { file: await zonderPlaatjes(bytes) },
    {
      includeEmbeddedStyleMap: false,
      transformDocument: (document) => {
        gevonden = {
          ...totHetVolIs(document.children.flatMap(blok)),
          noten: Object.values(document.notes?._notes ?? {}).map((noot) => platteTekst(noot.body)),
          opmerkingen: document.comments.length,
        }
        // Only the document is wanted; making HTML of it would be work for nothing.
        return { ...document, children: [], comments: [] }
      },
    },
  )
  return { ...gevonden, meldingen: messages.map(({ message }) => String(message)).slice(0, 200) }
}

let gevraagd = null

// A picture is never unpacked here: only its place in the file is told, and who takes it over measures it first.
async function zonderPlaatjes(bytes) {
  const zip = await openArrayBuffer(bytes)
  const read = (naam, ...rest) => {
    if (/\.(?:xml|rels)$/i.test(naam)) return zip.read(naam, ...rest)
    gevraagd = naam
    return Promise.resolve(new Uint8Array())
  }
  return { ...zip, read }
}

/** Where a picture lies in the file; null for one that lies elsewhere. */
function plaatsVan(plaatje) {
  gevraagd = null
  plaatje.readAsArrayBuffer().catch(() => null)
  return gevraagd
}

function totHetVolIs(blokken) {
  let over = MAX_TEKENS
  const vol = blokken.findIndex((een) => {
    over -= lengteVan(een)
    return over < 0
  })
  return { blokken: vol === -1 ? blokken : blokken.slice(0, vol + 1), afgebroken: vol !== -1 }
}

const lengteVan = (een) =>
  een.soort === 'tabel'
    ? een.rijen.flat().reduce((som, cel) => som + cel.blokken.reduce((s, b) => s + lengteVan(b), 1), 0)
    : een.stukken.reduce((som, { tekst = '' }) => som + tekst.length, 1)

function blok(element) {
  if (element.type === 'paragraph') return [alinea(element)]
  if (element.type === 'table') return [tabel(element)]
  return element.children ? element.children.flatMap(blok) : []
}

function alinea(element) {
  return {
    soort: 'alinea',
    stijl: element.styleName ?? element.styleId ?? null,
    lijst: element.numbering
      ? { niveau: Number(element.numbering.level) || 0, genummerd: element.numbering.isOrdered === true }
      : null,
    stukken: element.children.flatMap((kind) => stuk(kind, {})),
  }
}

const tabel = (element) => ({
  soort: 'tabel',
  rijen: element.children
    .filter((rij) => rij.type === 'tableRow')
    .map((rij) =>
      rij.children
        .filter((cel) => cel.type === 'tableCell')
        .map((cel) => ({
          kop: rij.isHeader === true,
          breedte: cel.colSpan ?? 1,
          hoogte: cel.rowSpan ?? 1,
          blokken: cel.children.flatMap(blok),
        })),
    ),
})

const MERK = { superscript: 'boven', subscript: 'onder' }

function stuk(element, merken) {
  switch (element.type) {
    case 'text':
      return [{ ...merken, tekst: element.value }]
    case 'tab':
      return [{ ...merken, tekst: '\t' }]
    case 'break':
      return element.breakType === 'line' ? [{ regeleinde: true }] : []
    case 'checkbox':
      return [{ vakje: element.checked === true }]
    case 'image':
      return [{ afbeelding: element.altText ?? '', plaats: plaatsVan(element) }]
    case 'noteReference':
      return [{ noot: true }]
    case 'run':
      return element.children.flatMap((kind) =>
        stuk(kind, {
          ...merken,
          ...(element.isBold && { vet: true }),
          ...(element.isItalic && { schuin: true }),
          ...(MERK[element.verticalAlignment] && { hoogte: MERK[element.verticalAlignment] }),
        }),
      )
    case 'hyperlink':
      return element.children.flatMap((kind) =>
        stuk(kind, element.href ? { ...merken, href: element.href } : merken),
      )
    default:
      return element.children ? element.children.flatMap((kind) => stuk(kind, merken)) : []
  }
}

function platteTekst(elementen) {
  return (elementen ?? [])
    .map((element) => (element.type === 'text' ? element.value : platteTekst(element.children)))
    .join('')
}

async function leesPdf(bytes, maxPaginas) {
  // A picture is not read, only counted: `maxImageSize` keeps pdf.js from unpacking any.
  const pdf = await getDocumentProxy(bytes, { maxImageSize: 1, verbosity: 0, enableXfa: false }).catch(
    (fout) => {
      throw new Geweigerd(fout?.name === 'PasswordException' ? 'VERSLEUTELD' : 'KAPOT')
    },
  )
  if (pdf.numPages > maxPaginas) throw new Geweigerd('TE_VEEL_PAGINAS')
  const { info } = await pdf.getMetadata()
  if (info?.EncryptFilterName) throw new Geweigerd('VERSLEUTELD')
  const paginas = []
  let [tekens, stukken] = [0, 0]
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const pagina = await leesPagina(await pdf.getPage(nummer))
    tekens += pagina.stukken.reduce((som, { tekst }) => som + tekst.length, 0)
    stukken += pagina.stukken.length
    paginas.push(pagina)
    if (tekens > MAX_TEKENS || stukken > MAX_STUKKEN) break
  }
  return { paginas, aantal: pdf.numPages }
}

async function leesPagina(page) {
  const [inhoud, structuur, annotaties] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getStructTree().catch(() => null),
    page.getAnnotations().catch(() => []),
  ])
  // The names of fonts say what is bold, and are only known once the page was read as a drawing.
  await page.getOperatorList().catch(() => null)
  const [, , breedte, hoogte] = page.view
  const uit = {
    breedte,
    hoogte,
    stukken: stukkenVan(inhoud, page),
    structuur,
    links: annotaties
      .filter(({ subtype, url }) => subtype === 'Link' && typeof url === 'string')
      .map(({ url, rect }) => ({ href: url, vak: [...rect] })),
  }
  page.cleanup()
  return uit
}

function stukkenVan({ items }, page) {
  const open = []
  const stukken = []
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop()
    else if (item.type !== undefined) open.push(item.tag === 'Artifact' ? 'Artifact' : (item.id ?? null))
    else if (item.str !== '' || item.hasEOL) stukken.push(pdfStuk(item, page, plekVan(open)))
  }
  return stukken
}

const plekVan = (open) =>
  open.includes('Artifact') ? 'Artifact' : (open.findLast((id) => id !== null) ?? null)

const pdfStuk = ({ str, width, transform, fontName, hasEOL }, page, plek) => ({
  tekst: str,
  x: transform[4],
  y: transform[5],
  breedte: width,
  maat: Math.hypot(transform[2], transform[3]),
  eind: hasEOL === true,
  ...lettertype(page, fontName),
  plek,
})

function lettertype(page, id) {
  const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  const naam = String(font?.name ?? '')
  return {
    vet: font?.bold === true || font?.black === true || /bold|black|heavy|semib|demi/i.test(naam),
    schuin: font?.italic === true || /italic|oblique/i.test(naam),
  }
}

async function lees({ soort, bytes, maxPaginas, woorden }) {
  if (soort === 'woorden') return leesWoorden(new Set(woorden))
  if (soort === 'plaatjes') return leesPlaatjes(bytes)
  return soort === 'docx' ? leesDocx(bytes) : leesPdf(bytes, maxPaginas)
}

try {
  parentPort.postMessage({ gelezen: await lees(workerData) })
} catch (fout) {
  parentPort.postMessage({ geweigerd: fout instanceof Geweigerd ? fout.message : 'KAPOT' })
}
