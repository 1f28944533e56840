type Meta = {
  id: string
  name: string
  errors?: string[] | undefined
  initialValue?: unknown
  required?: boolean | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  min?: string | number | undefined
  max?: string | number | undefined
}

/** From a conform field to the props of TextField, TextareaField and SelectField: `<TextField {...fieldProps(fields.titel)} label="Titel" />`. */
export function fieldProps(meta: Meta) {
  const { initialValue, minLength, maxLength, min, max } = meta
  return {
    ...groupProps(meta),
    ...defined({ minLength, maxLength, min, max }),
    defaultValue: typeof initialValue === 'string' ? initialValue : undefined,
  }
}

/** From a conform field to the props of SelectField and RadioGroup, which take no length or range. */
export function choiceProps(meta: Meta) {
  return {
    ...groupProps(meta),
    defaultValue: typeof meta.initialValue === 'string' ? meta.initialValue : undefined,
  }
}

/** From a conform field that holds a list to the props of CheckboxGroup. */
export function checkboxesProps(meta: Meta) {
  return { ...groupProps(meta), defaultValues: strings(meta.initialValue) }
}

/** From a conform field that holds a boolean to the props of CheckboxField. */
export function checkboxProps(meta: Meta) {
  return { ...groupProps(meta), defaultChecked: meta.initialValue === 'on' || meta.initialValue === true }
}

function groupProps({ id, name, errors, required }: Meta) {
  return { id, name, errors, required: required === true }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function defined<T extends Record<string, unknown>>(values: T): Partial<T> {
  const kept: Partial<T> = { ...values }
  for (const key in kept) if (kept[key] === undefined) delete kept[key]
  return kept
}
