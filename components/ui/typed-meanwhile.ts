type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const UNKEPT: ReadonlySet<string> = new Set(['hidden', 'file', 'submit', 'button', 'reset', 'image'])

const fieldsOf = (form: HTMLFormElement): Veld[] =>
  [...form.elements].filter(
    (element): element is Veld =>
      (element instanceof HTMLInputElement && !UNKEPT.has(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )

const isTick = (veld: Veld): veld is HTMLInputElement =>
  veld instanceof HTMLInputElement && (veld.type === 'checkbox' || veld.type === 'radio')

const stateOf = (veld: Veld): string | boolean => (isTick(veld) ? veld.checked : veld.value)

function fill(veld: Veld, value: string | boolean): void {
  if (isTick(veld)) veld.checked = value === true
  else veld.value = String(value)
  // Whoever counts letters or keeps a copy hears of it as if it were typed.
  veld.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * React puts a form back when its action answers, and with it what somebody typed while they waited: on a slow line that
 * is a sentence. Whatever changed after the form was sent is put back as it was. Gives the way to stop.
 */
export function keepTypedMeanwhile(form: HTMLFormElement): () => void {
  let sent: Map<Veld, string | boolean> | null = null
  const atSubmit = () => {
    sent = new Map(fieldsOf(form).map((veld) => [veld, stateOf(veld)]))
  }
  const atReset = () => {
    const typed = [...(sent ?? [])].flatMap(([veld, was]) => {
      const value = stateOf(veld)
      return value === was ? [] : [{ veld, value }]
    })
    sent = null
    // This event comes before the fields are put back.
    queueMicrotask(() => {
      for (const { veld, value } of typed) fill(veld, value)
    })
  }
  form.addEventListener('submit', atSubmit)
  form.addEventListener('reset', atReset)
  return () => {
    form.removeEventListener('submit', atSubmit)
    form.removeEventListener('reset', atReset)
  }
}
