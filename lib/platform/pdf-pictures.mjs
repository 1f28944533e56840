import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/*
 * The pictures of a PDF, drawn as PNG without anything that came with them. Part of the thread of document-worker.mjs,
 * which is stopped when it takes too much; what stays within these limits does not.
 */

// pdf.js leaves a larger one out before it unpacks it.
const MAX_BEELDPUNTEN = 12_000_000
const MAX_ZIJDE = 2_000
const MAX_AANTAL = 40
const MAX_BYTES = 40 * 1024 * 1024
const MAX_MS = 12_000
const MAX_WACHT = 1_000
// Lines, bullets and shadows are pictures too in many files.
const MIN_BEELDPUNTEN = 48
const MIN_PUNTEN = 24
const KANALEN = { 2: 3, 3: 4 }

/** Each picture once, with all places where it stands: page, structure and box in points. */
export async function leesPlaatjes(bytes) {
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(bytes, {
    maxImageSize: MAX_BEELDPUNTEN,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
    enableXfa: false,
  })
  const tot = performance.now() + MAX_MS
  const gevonden = { plaatjes: new Map(), plekken: [], bytes: 0, tot }
  for (let nummer = 1; nummer <= pdf.numPages && performance.now() < tot; nummer += 1) {
    const page = await pdf.getPage(nummer)
    const lijst = await page.getOperatorList().catch(() => null)
    if (lijst) await vanPagina(page, lijst, OPS, gevonden)
    page.cleanup()
    if (gevonden.plaatjes.size >= MAX_AANTAL || gevonden.bytes > MAX_BYTES) break
  }
  return { plaatjes: [...gevonden.plaatjes.values()], plekken: gevonden.plekken }
}

async function vanPagina(page, lijst, OPS, gevonden) {
  for (const { id, vak, plek } of getekend(lijst, OPS, page.ref)) {
    if (performance.now() > gevonden.tot) return
    if (vak[2] - vak[0] < MIN_PUNTEN || vak[3] - vak[1] < MIN_PUNTEN) continue
    const plaats = neem(await beeldVan(page, id), gevonden)
    if (plaats !== null) gevonden.plekken.push({ plaats, pagina: page.pageNumber - 1, plek, vak })
  }
}

/** Where each picture is drawn. Follows what moves the paper, and the marks of the structure. */
function getekend({ fnArray, argsArray }, OPS, ref) {
  const uit = []
  const stapel = []
  const open = []
  let stand = [1, 0, 0, 1, 0, 0]
  const doe = {
    [OPS.save]: () => stapel.push(stand),
    [OPS.restore]: () => {
      stand = stapel.pop() ?? stand
    },
    [OPS.transform]: (args) => {
      stand = maal(stand, args)
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      stapel.push(stand)
      if (matrix) stand = maal(stand, matrix)
    },
    [OPS.paintFormXObjectEnd]: () => {
      stand = stapel.pop() ?? stand
    },
    [OPS.beginMarkedContent]: ([naam]) => open.push(naam === 'Artifact' ? 'Artifact' : null),
    [OPS.beginMarkedContentProps]: ([naam, id]) =>
      open.push(naam === 'Artifact' ? 'Artifact' : Number.isInteger(id) ? `p${ref?.num}R_mc${id}` : null),
    [OPS.endMarkedContent]: () => open.pop(),
    [OPS.paintImageXObject]: ([id]) => {
      if (!open.includes('Artifact'))
        uit.push({ id, vak: vakVan(stand), plek: open.findLast((een) => een !== null) ?? null })
    },
  }
  fnArray.forEach((fn, nummer) => {
    doe[fn]?.(argsArray[nummer] ?? [])
  })
  return uit
}

const maal = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

function vakVan([a, b, c, d, e, f]) {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

// It may come after the list that names it, and one that cannot be drawn never comes.
const beeldVan = (page, id) =>
  new Promise((klaar) => {
    setTimeout(klaar, MAX_WACHT, null)
    const bak = String(id).startsWith('g_') ? page.commonObjs : page.objs
    bak.get(id, klaar)
  })

function neem(beeld, gevonden) {
  const kanalen = KANALEN[beeld?.kind]
  if (!kanalen || !beeld.data || Math.min(beeld.width, beeld.height) < MIN_BEELDPUNTEN) return null
  const plaats = createHash('sha256').update(beeld.data).digest('hex')
  if (gevonden.plaatjes.has(plaats)) return plaats
  if (gevonden.plaatjes.size >= MAX_AANTAL || gevonden.bytes > MAX_BYTES) return null
  const bytes = png(verkleind(beeld, kanalen), kanalen)
  gevonden.bytes += bytes.length
  gevonden.plaatjes.set(plaats, { plaats, bytes })
  return plaats
}

/** No side longer than a page of ours shows; each point the average of those it stands for. */
function verkleind({ width, height, data }, kanalen) {
  const stap = Math.ceil(Math.max(width, height) / MAX_ZIJDE)
  if (stap === 1) return { breedte: width, hoogte: height, data }
  const [breedte, hoogte] = [Math.floor(width / stap), Math.floor(height / stap)]
  const uit = new Uint8Array(breedte * hoogte * kanalen)
  for (let plek = 0; plek < uit.length; plek += 1) {
    const kanaal = plek % kanalen
    const punt = (plek - kanaal) / kanalen
    const [x, y] = [(punt % breedte) * stap, Math.floor(punt / breedte) * stap]
    let som = 0
    for (let dy = 0; dy < stap; dy += 1)
      for (let dx = 0; dx < stap; dx += 1) som += data[((y + dy) * width + x + dx) * kanalen + kanaal]
    uit[plek] = som / (stap * stap)
  }
  return { breedte, hoogte, data: uit }
}

function png({ breedte, hoogte, data }, kanalen) {
  const regel = breedte * kanalen
  const rauw = Buffer.alloc((regel + 1) * hoogte)
  for (let y = 0; y < hoogte; y += 1) rauw.set(data.subarray(y * regel, (y + 1) * regel), y * (regel + 1) + 1)
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breedte, 0)
  kop.writeUInt32BE(hoogte, 4)
  kop.set([8, kanalen === 4 ? 6 : 2], 8)
  const begin = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    begin,
    deel('IHDR', kop),
    deel('IDAT', deflateSync(rauw, { level: 1 })),
    deel('IEND', Buffer.alloc(0)),
  ])
}

function deel(soort, inhoud) {
  const lijf = Buffer.concat([Buffer.from(soort), inhoud])
  const [lengte, som] = [Buffer.alloc(4), Buffer.alloc(4)]
  lengte.writeUInt32BE(inhoud.length)
  som.writeUInt32BE(crc32(lijf))
  return Buffer.concat([lengte, lijf, som])
}
