import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError, FieldHint, OptionalMark } from './field'

type Props = {
  legend: ReactNode
  /** Needed when there is a hint or an error to tie to the group. */
  id?: string | undefined
  hint?: ReactNode | undefined
  errors?: readonly string[] | undefined
  /** Only `false` is shown, as "(niet verplicht)". */
  required?: boolean | undefined
  /** `section` for a part of a long form, `field` for one question with several boxes. */
  look?: 'field' | 'section'
  className?: string | undefined
  children: ReactNode
}

/** Fields that belong together, under one heading that a screen reader repeats with each of them. */
export function Fieldset({
  legend,
  id,
  hint,
  errors,
  required,
  look = 'section',
  className,
  children,
}: Props) {
  const hasError = errors !== undefined && errors.length > 0
  const describedBy = id && classNames(Boolean(hint) && `${id}-description`, hasError && `${id}-error`)
  return (
    <fieldset
      id={id}
      tabIndex={hasError ? -1 : undefined}
      aria-describedby={describedBy || undefined}
      className="min-w-0"
    >
      <legend className={classNames(look === 'section' ? 'mb-3 text-xl font-bold' : 'mb-1 font-semibold')}>
        {legend}
        {required === false && <OptionalMark />}
      </legend>
      {id && <FieldHint id={id} hint={hint} />}
      {id && <FieldError id={id} errors={errors} />}
      <div className={classNames('flex flex-col', look === 'section' ? 'gap-6' : 'mt-1 gap-1', className)}>
        {children}
      </div>
    </fieldset>
  )
}
