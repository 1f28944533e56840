import type { FormState } from '@/lib/web/form-action'

type Fout = { fieldId?: string; text: string }

// An error inside a list ('bronIds[1]') belongs to the field that holds the list.
const veldVan = (pad: string): string => pad.split(/[.[]/)[0] ?? pad

/** The sentences at one field, each once. */
export const foutenVan = <Result>(state: FormState<Result>, naam: string): string[] => [
  ...new Set(
    Object.entries(state?.submission.error ?? {}).flatMap(([pad, zinnen]) =>
      veldVan(pad) === naam ? (zinnen ?? []) : [],
    ),
  ),
]

/** All sentences of a form with the field they belong to, for the summary above it. */
export const alleFouten = <Result>(state: FormState<Result>): Fout[] =>
  [...new Set(Object.keys(state?.submission.error ?? {}).map(veldVan))].flatMap((naam) =>
    foutenVan(state, naam).map((text) => ({ ...(naam && { fieldId: naam }), text })),
  )

/** What a field starts with: after an answer what was typed, also where that is nothing. */
export const beginwaarde = <Result>(state: FormState<Result>, naam: string, opgeslagen: unknown): unknown =>
  state ? state.submission.initialValue?.[naam] : opgeslagen

export const alsTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

export const alsLijst = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return waarde === '' ? [] : [waarde]
  return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string') : []
}
