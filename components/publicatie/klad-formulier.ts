import { KLAD_HERSTEL } from '@/components/teksten/klad-herstel'
import type { KladInhoud } from './klad-opslag'

// React writes its own hidden fields with a `$`, conform its buttons with `__`; a klad holds what a person filled in.
const isVanOns = (naam: string) => naam !== '' && !naam.startsWith('$') && !naam.startsWith('__')

/** What stands in the form now. Files and passwords are never kept. */
export function leesFormulier(form: HTMLFormElement): KladInhoud {
  const inhoud: KladInhoud = {}
  for (const [naam, waarde] of new FormData(form)) {
    if (!isVanOns(naam) || typeof waarde !== 'string' || isGeheim(form, naam)) continue
    inhoud[naam] = [...(inhoud[naam] ?? []), waarde]
  }
  return inhoud
}

const isGeheim = (form: HTMLFormElement, naam: string) => {
  const veld = form.elements.namedItem(naam)
  return veld instanceof HTMLInputElement && veld.type === 'password'
}

/** Puts a klad back, field by field, and tells the fields so that React sees it too. */
export function vulFormulier(form: HTMLFormElement, inhoud: KladInhoud): void {
  const gehad = new Map<string, number>()
  for (const veld of form.elements) {
    if (
      veld instanceof HTMLInputElement ||
      veld instanceof HTMLTextAreaElement ||
      veld instanceof HTMLSelectElement
    ) {
      if (!isVanOns(veld.name) || veld.type === 'password' || veld.type === 'file') continue
      const keer = gehad.get(veld.name) ?? 0
      gehad.set(veld.name, keer + 1)
      vulVeld(veld, inhoud[veld.name], keer)
    }
  }
}

type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function vulVeld(veld: Veld, waarden: readonly string[] | undefined, keer: number): void {
  // A box that was not ticked is not in the klad at all, which says as much as a value.
  if (veld instanceof HTMLInputElement && (veld.type === 'checkbox' || veld.type === 'radio')) {
    zetEigenschap(veld, HTMLInputElement.prototype, 'checked', waarden?.includes(veld.value) === true)
    veld.dispatchEvent(new Event('click', { bubbles: true }))
  } else if (veld instanceof HTMLSelectElement) {
    for (const optie of veld.options) optie.selected = waarden?.includes(optie.value) === true
  } else {
    const waarde = waarden?.[keer]
    if (waarde === undefined) return
    const soort = veld instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
    zetEigenschap(veld, soort.prototype, 'value', waarde)
    veld.dispatchEvent(new CustomEvent(KLAD_HERSTEL, { detail: waarde }))
  }
  veld.dispatchEvent(new Event('input', { bubbles: true }))
  veld.dispatchEvent(new Event('change', { bubbles: true }))
}

// React watches `value` and `checked` on the element itself; by way of the prototype it sees a change of the reader.
function zetEigenschap(veld: Veld, prototype: object, naam: string, waarde: string | boolean): void {
  Object.getOwnPropertyDescriptor(prototype, naam)?.set?.call(veld, waarde)
}

// The version one started from differs after every save of a colleague; that alone is no difference in text.
const TELT_NIET = new Set(['versie'])

/** True when two forms say the same, whatever the order in which JSON values were written. */
export function isZelfdeInhoud(een: KladInhoud, twee: KladInhoud): boolean {
  return vergelijkbaar(een) === vergelijkbaar(twee)
}

function vergelijkbaar(inhoud: KladInhoud): string {
  const velden = Object.entries(inhoud).filter(([naam]) => !TELT_NIET.has(naam))
  return JSON.stringify(
    gesorteerd(Object.fromEntries(velden.map(([naam, waarden]) => [naam, waarden.map(uitJson)]))),
  )
}

function uitJson(waarde: string): unknown {
  if (!waarde.startsWith('{')) return waarde
  try {
    return JSON.parse(waarde)
  } catch {
    return waarde
  }
}

function gesorteerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(gesorteerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const velden = Object.entries(waarde).map(([naam, inhoud]): [string, unknown] => [naam, gesorteerd(inhoud)])
  return Object.fromEntries(velden.sort(([a], [b]) => (a < b ? -1 : 1)))
}
