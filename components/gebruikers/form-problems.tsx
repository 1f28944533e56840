import { ErrorSummary } from '@/components/ui/error-summary'

type FieldMeta = { id: string; name: string }
type Props = {
  /** conform's `form.allErrors`: sentences by field name; '' for the form as a whole */
  errors: Record<string, string[]>
  /** conform's fields, to lead from the sentence to the box */
  fields: Record<string, FieldMeta>
}

/** What is still to be done in a form, above it. */
export function FormProblems({ errors, fields }: Props) {
  const ids = new Map(Object.values(fields).map(({ id, name }) => [name, id]))
  const problems = Object.entries(errors).flatMap(([name, texts]) =>
    texts.map((text) => ({ fieldId: ids.get(name), text })),
  )
  return <ErrorSummary errors={problems} />
}
