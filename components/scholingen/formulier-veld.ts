import type { FormState } from '@/lib/web/form-action'

/** What stands in the form of a scholing, by field name: as stored, or as somebody typed it. */
export type Waarden = Readonly<Record<string, unknown>>

/** How the form asks for the state of one of its fields. `sleutel` makes the field anew when its begin changes. */
export type Veldstaat = (naam: string) => { sleutel: string; waarde: unknown; errors: string[] }

/** The sentences at one field, by its exact path: `bijeenkomsten[0].begin`. */
export const foutenOp = <Result>(state: FormState<Result>, pad: string): string[] =>
  state?.submission.error?.[pad] ?? []

/** All sentences with the id of the field they belong to: ids are the paths, also in lists. */
export const alleFouten = <Result>(state: FormState<Result>): { fieldId?: string; text: string }[] =>
  Object.entries(state?.submission.error ?? {}).flatMap(([pad, zinnen]) =>
    (zinnen ?? []).map((text) => ({ ...(pad !== '' && { fieldId: pad }), text })),
  )

/** What a text box or choice list starts with. */
export function alsTekst(waarde: unknown): string {
  if (typeof waarde === 'string') return waarde
  return typeof waarde === 'number' ? String(waarde) : ''
}

/** What a group of boxes starts with. */
export function alsLijst(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde === '' ? [] : [waarde]
  return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string') : []
}

/** Whether a single box starts ticked: stored as true, or sent as 'on'. */
export const isAangevinkt = (waarde: unknown): boolean => waarde === true || waarde === 'on'

/** '12,50' from cents as they are stored; what was typed stays as it was. */
export const alsEuro = (waarde: unknown): string =>
  typeof waarde === 'number'
    ? (waarde / 100).toFixed(2).replace('.', ',').replace(',00', '')
    : alsTekst(waarde)

/** What a text box or choice takes, apart from its label. `key` cannot be handed on with the rest. */
export const tekst = (veld: Veldstaat, name: string, lees = alsTekst) => {
  const { sleutel, waarde, errors } = veld(name)
  return { key: sleutel, name, errors, defaultValue: lees(waarde) }
}
