import { STIJL } from './plakstijl'

const LIJSTREGEL = /mso-list:\s*\S+\s+level(\d)/i
const TEKEN = /mso-list:\s*ignore/i
const GENUMMERD = /^[\s\u00a0]*(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i

type Open = { niveau: number; lijst: HTMLElement }

/**
 * Word writes a list as paragraphs that only look like one: with a typed bullet, and the level in a style. Makes real
 * lists of them. Takes and gives HTML of which the styles have their other name.
 */
export function echteLijsten(html: string): string {
  if (!/mso-list/i.test(html)) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  let open: Open[] = []
  let vorige: Element | null = null
  for (const alinea of body.querySelectorAll<HTMLElement>(`p[${STIJL}*="mso-list" i]`)) {
    const niveau = Number(LIJSTREGEL.exec(stijlVan(alinea))?.[1])
    if (!niveau) continue
    // A list goes on as long as nothing stands between its lines.
    if (alinea.previousElementSibling !== vorige || !vorige) open = []
    vorige = zetInLijst(alinea, niveau, open)
  }
  return body.innerHTML
}

const stijlVan = (element: Element) => element.getAttribute(STIJL) ?? ''

/** Moves a line into the list of its level, and gives the outermost list it came in. */
function zetInLijst(alinea: HTMLElement, niveau: number, open: Open[]): Element | null {
  const isGenummerd = haalTekenWeg(alinea)
  while ((open.at(-1)?.niveau ?? 0) > niveau) open.pop()
  let laatste = open.at(-1)
  if (laatste?.niveau !== niveau) {
    const lijst = alinea.ownerDocument.createElement(isGenummerd ? 'ol' : 'ul')
    const ouder = laatste?.lijst.lastElementChild
    if (ouder) ouder.append(lijst)
    else alinea.before(lijst)
    laatste = { niveau, lijst }
    open.push(laatste)
  }
  const item = alinea.ownerDocument.createElement('li')
  item.append(alinea)
  laatste.lijst.append(item)
  return open[0]?.lijst ?? null
}

/** Takes the typed bullet or number off; true when it was a number. */
function haalTekenWeg(alinea: HTMLElement): boolean {
  const tekens = [...alinea.querySelectorAll(`[${STIJL}]`)].filter((deel) => TEKEN.test(stijlVan(deel)))
  const isGenummerd = tekens.some((deel) => GENUMMERD.test(deel.textContent ?? ''))
  for (const teken of tekens) teken.remove()
  return isGenummerd
}
