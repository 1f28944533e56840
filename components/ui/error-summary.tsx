import { SIGNED_OUT } from '@/lib/web/signed-out'
import { Alert } from './alert'
import { AnswerFocus } from './answer-focus'

type Fout = { fieldId?: string | undefined; text: string }

type Props = {
  /** Each error with the id of its field; without an id it concerns the form as a whole. */
  errors: readonly Fout[]
  /** For the heading in the form where it stands. */
  headingLevel?: 2 | 3
}

/** All errors of a form together, above it; each leads to its field. Shows nothing when there are none. */
export function ErrorSummary({ errors, headingLevel = 2 }: Props) {
  if (errors.length === 0) return null
  const title = errors.length === 1 ? 'Eén ding klopt nog niet' : `${errors.length} dingen kloppen nog niet`
  return (
    <AnswerFocus>
      <Alert tone="te-laat" title={title} headingLevel={headingLevel} role="alert">
        <ul className="flex flex-col gap-1">
          {errors.map((error) => (
            <li key={`${error.fieldId}-${error.text}`}>
              <ErrorText {...error} />
            </li>
          ))}
        </ul>
      </Alert>
    </AnswerFocus>
  )
}

const look = 'inline-flex min-h-6 items-center underline underline-offset-3'

function ErrorText({ fieldId, text }: Fout) {
  if (fieldId) {
    return (
      <a href={`#${fieldId}`} className={look}>
        {text}
      </a>
    )
  }
  if (text !== SIGNED_OUT) return text
  return (
    <>
      {text} {/* In a window of its own: going there in this one would throw away what was typed. */}
      <a href="/aanmelden" target="_blank" rel="noreferrer" className={look}>
        Aanmelden in een nieuw venster
      </a>
    </>
  )
}
