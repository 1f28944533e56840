import { Alert } from './alert'

type Props = {
  /** Each error with the id of its field; without an id it concerns the form as a whole. */
  errors: readonly { fieldId?: string | undefined; text: string }[]
  /** For the heading in the form where it stands. */
  headingLevel?: 2 | 3
}

/** All errors of a form together, above it; each leads to its field. Shows nothing when there are none. */
export function ErrorSummary({ errors, headingLevel = 2 }: Props) {
  if (errors.length === 0) return null
  const title = errors.length === 1 ? 'Eén ding klopt nog niet' : `${errors.length} dingen kloppen nog niet`
  return (
    <Alert tone="te-laat" title={title} headingLevel={headingLevel} role="alert">
      <ul className="flex flex-col gap-1">
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId}-${text}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="inline-flex min-h-6 items-center underline underline-offset-3"
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
