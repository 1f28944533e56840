import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { controlClass, controlProps, Field, type FieldProps } from './field'
import { Textarea } from './textarea'

type Width = 'short' | 'normal' | 'full'
type Shared = keyof FieldProps | 'aria-invalid' | 'aria-describedby' | 'className'

type TextFieldProps = FieldProps & {
  /** The width hints at the length of the answer: `short` for a number, a date, a postcode. */
  width?: Width | undefined
} & Omit<InputHTMLAttributes<HTMLInputElement>, Shared | 'width'>

type TextareaFieldProps = FieldProps & { rows?: number } & Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    Shared | 'rows'
  >

const widths = { short: 'max-w-52', normal: 'max-w-measure', full: '' } satisfies Record<Width, string>

/** One line of text, or what the browser makes of `type`: date, time, email, password, number, tel, url. */
export function TextField({ width = 'normal', type = 'text', ...props }: TextFieldProps) {
  const { name, id, label, hint, errors, required, ...input } = props
  return (
    <Field name={name} id={id} label={label} hint={hint} errors={errors} required={required}>
      <input
        {...input}
        {...controlProps({ name, id, hint, errors, required })}
        type={type}
        className={classNames(controlClass, widths[width])}
      />
    </Field>
  )
}

/** Several lines of plain text; grows with what is typed where the browser can. */
export function TextareaField({ rows = 5, ...props }: TextareaFieldProps) {
  const { name, id, label, hint, errors, required, ...textarea } = props
  return (
    <Field name={name} id={id} label={label} hint={hint} errors={errors} required={required}>
      <Textarea
        {...textarea}
        {...controlProps({ name, id, hint, errors, required })}
        rows={rows}
        className={classNames(controlClass, 'field-sizing-content min-h-32 max-w-measure')}
      />
    </Field>
  )
}
