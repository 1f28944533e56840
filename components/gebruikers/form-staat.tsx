import { ErrorSummary } from '@/components/ui/error-summary'
import type { FormState } from '@/lib/web/form-action'

type Begin = Readonly<Record<string, string | readonly string[]>>

/**
 * What the fields of a form start with and say: `begin`, and after an answer what was typed. React empties a form
 * after its action to exactly these values; conform's own hook puts back the ones from before.
 */
export function formStaat(state: FormState, begin: Begin = {}) {
  const errors = (name: string): string[] => [
    ...new Set(
      Object.entries(state?.submission.error ?? {}).flatMap(([path, texts]) =>
        path.split(/[.[]/)[0] === name ? (texts ?? []) : [],
      ),
    ),
  ]
  const value = (name: string): unknown => (state ? state.submission.initialValue?.[name] : begin[name])
  return {
    /** Props of a field with one value. */
    veld: (name: string) => ({ id: name, name, errors: errors(name), defaultValue: asText(value(name)) }),
    /** Props of a field whose value never comes back: a password. */
    geheim: (name: string) => ({ id: name, name, errors: errors(name) }),
    /** Props of a group of boxes. */
    keuzes: (name: string) => ({ id: name, name, errors: errors(name), defaultValues: asList(value(name)) }),
  }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const asList = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** What is still to be done in a form, above it. `idVan`: how the form calls its fields, when not by their names. */
export function FormProblems({ state, idVan }: { state: FormState; idVan?: (naam: string) => string }) {
  const problems = Object.entries(state?.submission.error ?? {}).flatMap(([path, texts]) => {
    const naam = path.split(/[.[]/)[0] || undefined
    const fieldId = naam && (idVan?.(naam) ?? naam)
    return (texts ?? []).map((text) => ({ fieldId, text }))
  })
  return <ErrorSummary errors={problems} />
}
