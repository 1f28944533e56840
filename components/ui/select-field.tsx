import { classNames } from './class-names'
import { controlClass, controlProps, Field, type FieldProps } from './field'

export type Option = { value: string; label: string }

type Props = FieldProps & {
  options: readonly Option[]
  /** The first choice, with an empty value: "Alle netwerken", "Kies een netwerk". */
  emptyLabel?: string | undefined
  defaultValue?: string | undefined
}

/** A native choice list. */
export function SelectField({ options, emptyLabel, defaultValue = '', ...props }: Props) {
  const { name, id, label, hint, errors, required } = props
  return (
    <Field name={name} id={id} label={label} hint={hint} errors={errors} required={required}>
      {/* React leaves a select on its old choice when a form comes back with errors; the key makes it new. */}
      <select
        key={defaultValue}
        {...controlProps({ name, id, hint, errors, required })}
        defaultValue={defaultValue}
        className={classNames(controlClass, 'max-w-measure')}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
