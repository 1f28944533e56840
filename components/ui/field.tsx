import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

/** What every form field has. Texts of `errors` say what to do, not what was wrong with the reader. */
export type FieldProps = {
  name: string
  /** Defaults to `name`. */
  id?: string | undefined
  label: ReactNode
  hint?: ReactNode | undefined
  errors?: readonly string[] | undefined
  /** Most fields are required; the others say "(niet verplicht)" after their label. */
  required?: boolean | undefined
}

/** The attributes that tie a control to its hint and its error. */
export function controlProps({ name, id = name, hint, errors, required }: Omit<FieldProps, 'label'>) {
  const hasError = errors !== undefined && errors.length > 0
  const describedBy = classNames(Boolean(hint) && `${id}-description`, hasError && `${id}-error`)
  return {
    id,
    name,
    required: required === true,
    'aria-invalid': hasError || undefined,
    'aria-describedby': describedBy || undefined,
  }
}

/** Label above, then the hint, then the error, then the control: what you need to know comes before you type. */
export function Field({
  children,
  className,
  ...field
}: FieldProps & { children: ReactNode; className?: string | undefined }) {
  const { name, id = name, label, hint, errors, required } = field
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {!required && <OptionalMark />}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} errors={errors} />
      {children}
    </div>
  )
}

export function OptionalMark() {
  return (
    <>
      {' '}
      <span className="optioneel font-normal text-ink-soft">(niet verplicht)</span>
    </>
  )
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode | undefined }) {
  if (!hint) return null
  return (
    <div id={`${id}-description`} className="max-w-measure text-sm text-ink-soft">
      {hint}
    </div>
  )
}

export function FieldError({ id, errors }: { id: string; errors?: readonly string[] | undefined }) {
  if (errors === undefined || errors.length === 0) return null
  return (
    <p id={`${id}-error`} className="flex max-w-measure items-start gap-2 font-semibold text-te-laat">
      <Icon name="octagon-alert" className="mt-[0.2em]" />
      <span>
        <span className="sr-only">Fout:</span> {errors.join(' ')}
      </span>
    </p>
  )
}

/** The look of every box you type or choose in. */
export const controlClass = classNames(
  'min-h-11 w-full rounded-box border border-line bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-soft',
  'aria-invalid:border-2 aria-invalid:border-te-laat disabled:bg-sunken [&[readonly]]:bg-sunken',
)
