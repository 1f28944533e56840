import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FormAction } from '@/lib/web/form-action'
import { GebruikerForm } from './gebruiker-form'

const geweigerd: FormAction = async () => ({
  submission: {
    status: 'error',
    initialValue: { naam: 'Half', versie: '3' },
    error: { email: ['Vul je e-mailadres in.'] },
  },
})

const formulier = (versie: number, naam: string) => (
  <GebruikerForm
    action={geweigerd}
    netwerken={[]}
    organisaties={[]}
    gebruiker={{
      id: 'x',
      versie,
      naam,
      email: 'ria@hospice.example',
      rollen: ['REDACTIE'],
      netwerkId: null,
      organisatieId: null,
    }}
  />
)

test('na een fout stuurt het formulier de versie waarvan je uitging; na opslaan begint het opnieuw', async () => {
  const { container, rerender } = render(formulier(4, 'Ria'))
  const versie = () => container.querySelector<HTMLInputElement>('input[name=versie]')?.value
  const naam = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' }).value
  expect(versie()).toBe('4')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
  expect([versie(), naam()]).toEqual(['3', 'Half'])
  rerender(formulier(5, 'Ria de Wit'))
  expect([versie(), naam()]).toEqual(['5', 'Ria de Wit'])
})
