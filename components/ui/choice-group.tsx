import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { controlProps, FieldError, type FieldProps } from './field'
import { Fieldset } from './fieldset'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type GroupProps = Omit<FieldProps, 'label'> & {
  legend: ReactNode
  choices: readonly Choice[]
  /** Beside each other when there is room; for short labels. */
  columns?: boolean | undefined
}
type BoxProps = Choice & {
  type: 'checkbox' | 'radio'
  id: string
  name: string
  checked: boolean
  required?: boolean
}

/** Choose as many as apply. Sends `name` once for each. */
export function CheckboxGroup({
  defaultValues = [],
  ...group
}: GroupProps & { defaultValues?: readonly string[] | undefined }) {
  return <ChoiceGroup type="checkbox" chosen={defaultValues} {...group} />
}

/** Choose one. */
export function RadioGroup({ defaultValue, ...group }: GroupProps & { defaultValue?: string | undefined }) {
  return <ChoiceGroup type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...group} />
}

/** One yes-or-no question. `value` is what is sent when it is ticked. */
export function CheckboxField(props: FieldProps & { defaultChecked?: boolean | undefined; value?: string }) {
  const { name, id = name, label, hint, errors, required, defaultChecked, value = 'on' } = props
  const control = controlProps({ name, id, hint, errors, required })
  return (
    <div className="flex flex-col gap-1">
      <FieldError id={id} errors={errors} />
      <div className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...control}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked}
          className={boxClass}
        />
        <div className="flex max-w-measure flex-col">
          <label htmlFor={id}>{label}</label>
          <ChoiceHint id={id} hint={hint} />
        </div>
      </div>
    </div>
  )
}

function ChoiceGroup(props: GroupProps & { type: 'checkbox' | 'radio'; chosen: readonly string[] }) {
  const { name, id = name, legend, hint, errors, required, choices, columns, type, chosen } = props
  return (
    <Fieldset
      look="field"
      id={id}
      legend={legend}
      hint={hint}
      errors={errors}
      required={required === true}
      className={columns ? 'sm:grid sm:grid-cols-2 sm:gap-x-6' : undefined}
    >
      {choices.map((choice) => (
        <Box
          key={choice.value}
          {...choice}
          type={type}
          id={`${id}-${choice.value}`}
          name={name}
          checked={chosen.includes(choice.value)}
          // A browser reads `required` on a checkbox as "tick this very one", so only radios carry it.
          required={type === 'radio' && required === true}
        />
      ))}
    </Fieldset>
  )
}

function Box({ type, id, name, value, label, hint, checked, disabled, required }: BoxProps) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        disabled={disabled}
        required={required}
        aria-describedby={hint ? `${id}-description` : undefined}
        className={boxClass}
      />
      <div className="flex max-w-measure flex-col">
        <label htmlFor={id}>{label}</label>
        <ChoiceHint id={id} hint={hint} />
      </div>
    </div>
  )
}

function ChoiceHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null
  return (
    <span id={`${id}-description`} className="text-sm text-ink-soft">
      {hint}
    </span>
  )
}

const boxClass = classNames('mt-0.5 size-6 shrink-0 accent-action')
