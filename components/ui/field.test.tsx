import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useActionState, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { SIGNED_OUT } from '@/lib/web/signed-out'
import { CheckboxField, CheckboxGroup, RadioGroup } from './choice-group'
import { ErrorSummary } from './error-summary'
import { SelectField } from './select-field'
import { TextareaField, TextField } from './text-field'

const choices = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee', hint: 'Dan bellen we je.' },
]

describe('een tekstveld', () => {
  test('hangt label, uitleg en fout aan het vak', () => {
    render(
      <TextField name="titel" label="Titel" hint="Zonder namen." errors={['Schrijf een titel.']} required />,
    )
    const box = screen.getByRole('textbox', {
      name: 'Titel',
      description: 'Zonder namen. Fout: Schrijf een titel.',
    })
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(box.hasAttribute('required')).toBe(true)
  })

  test('zonder fout is het niet ongeldig en verwijst het nergens heen', () => {
    render(<TextField name="titel" label="Titel" errors={[]} required />)
    const box = screen.getByRole('textbox', { name: 'Titel' })
    expect(box.hasAttribute('aria-invalid')).toBe(false)
    expect(box.hasAttribute('aria-describedby')).toBe(false)
  })

  test('zegt het alleen als het niet verplicht is', () => {
    render(
      <>
        <TextField name="a" label="Locatie" />
        <TextareaField name="b" label="Toelichting" required />
      </>,
    )
    expect(screen.getByRole('textbox', { name: 'Locatie (niet verplicht)' }).hasAttribute('required')).toBe(
      false,
    )
    expect(screen.getByRole('textbox', { name: 'Toelichting' }).hasAttribute('required')).toBe(true)
  })
})

test('een keuzelijst houdt de keuze en heeft een lege eerste keus', () => {
  render(
    <SelectField name="keus" label="Keus" options={choices} emptyLabel="Kies" defaultValue="nee" required />,
  )
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Keus' })
  expect(list.value).toBe('nee')
  expect([...list.options].map((option) => option.value)).toEqual(['', 'ja', 'nee'])
})

describe('een groep keuzes', () => {
  test('hangt de fout aan de groep, en de uitleg aan de keuze', () => {
    render(
      <RadioGroup name="mag" legend="Mag het?" choices={choices} errors={['Kies een antwoord.']} required />,
    )
    expect(screen.getByRole('group', { name: 'Mag het?', description: 'Fout: Kies een antwoord.' }).id).toBe(
      'mag',
    )
    expect(screen.getByRole('radio', { name: 'Nee', description: 'Dan bellen we je.' }).id).toBe('mag-nee')
  })

  test('een verplichte groep vinkjes verplicht niet elk vinkje', () => {
    render(<CheckboxGroup name="wat" legend="Wat?" choices={choices} defaultValues={['nee']} required />)
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map((box) => [box.value, box.checked, box.required])).toEqual([
      ['ja', false, false],
      ['nee', true, false],
    ])
  })

  test('een los vinkje kan wel verplicht zijn', () => {
    render(<CheckboxField name="ok" label="Er staan geen namen in" hint="Ook geen data." required />)
    const box = screen.getByRole<HTMLInputElement>('checkbox', { description: 'Ook geen data.' })
    expect([box.required, box.value]).toEqual([true, 'on'])
  })
})

describe('de lijst met fouten', () => {
  test('brengt je bij het veld van elke fout', () => {
    render(
      <ErrorSummary
        errors={[{ fieldId: 'titel', text: 'Schrijf een titel.' }, { text: 'Iemand anders was je voor.' }]}
      />,
    )
    expect(screen.getByRole('alert').textContent).toContain('2 dingen kloppen nog niet')
    expect(screen.getByRole('link', { name: 'Schrijf een titel.' }).getAttribute('href')).toBe('#titel')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  test('brengt je er na elke poging opnieuw heen, en niet bij iets anders op de pagina', async () => {
    render(<Formulier />)
    expect(document.activeElement).toBe(document.body)
    const knop = screen.getByRole('button', { name: 'Opslaan' })
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    for (const keer of [1, 2]) {
      await userEvent.click(knop)
      await waitFor(() => expect(scroll).toHaveBeenCalledTimes(keer))
      expect(document.activeElement).toBe((await screen.findByRole('alert')).parentElement)
    }
    await userEvent.click(screen.getByRole('button', { name: 'Iets anders' }))
    expect(scroll).toHaveBeenCalledTimes(2)
  })

  test('wijst wie niet meer aangemeld is de weg, in een venster dat de tekst laat staan', () => {
    render(<ErrorSummary errors={[{ text: SIGNED_OUT }]} />)
    const link = screen.getByRole('link', { name: 'Aanmelden in een nieuw venster' })
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/aanmelden', '_blank'])
  })

  test('is er niet als alles klopt', () => {
    const { container } = render(<ErrorSummary errors={[]} />)
    expect(container.innerHTML).toBe('')
  })
})

function Formulier() {
  const [fouten, verstuur] = useActionState(async () => [{ text: 'Schrijf een titel.' }], [])
  const [, tel] = useState(0)
  return (
    <form action={verstuur}>
      <ErrorSummary errors={fouten} />
      <button type="submit">Opslaan</button>
      <button type="button" onClick={() => tel((getal) => getal + 1)}>
        Iets anders
      </button>
    </form>
  )
}
