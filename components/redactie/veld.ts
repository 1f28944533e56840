import type { Option } from '@/components/ui/select-field'

type Basis = { naam: string; label: string; hint?: string; verplicht?: boolean }

/** A field of a form of the redactie, described as data so that nine nouns share one form. */
export type Veld = Basis &
  (
    | { soort: 'regel' | 'adres'; maxTekens: number }
    | { soort: 'alinea'; maxTekens: number }
    /** A list, one per line. */
    | { soort: 'regels' }
    | { soort: 'dag' }
    | { soort: 'getal'; min: number; max: number }
    | { soort: 'vink' }
    | { soort: 'keuze'; opties: readonly Option[]; leeg?: string }
    | { soort: 'keuzes'; opties: readonly Option[] }
  )

/** The values of a form by field name: as they are stored, or as somebody typed them. */
export type Waarden = Readonly<Record<string, unknown>>

/** The text that a text box, date box or choice list starts with. Lists stand one per line. */
export function alsTekst(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return ''
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join('\n')
  // A place where a fact was found: 'titel | https://…', which is how people type it too.
  if (typeof waarde === 'object' && 'titel' in waarde && 'url' in waarde)
    return `${waarde.titel} | ${waarde.url}`
  return String(waarde)
}

/** The values that a list of boxes starts with. */
export function alsLijst(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde === '' ? [] : [waarde]
  return Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === 'string') : []
}

/** Whether a single box starts ticked: stored as true, or sent as 'on'. */
export const isAangevinkt = (waarde: unknown): boolean => waarde === true || waarde === 'on'

/** What ids and codes of a field mean, for showing two texts side by side. */
export const namenVan = (veld: Veld): Record<string, string> =>
  'opties' in veld ? Object.fromEntries(veld.opties.map(({ value, label }) => [value, label])) : {}
