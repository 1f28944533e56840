import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction } from '@/lib/web/form-action'
import { VerhaalForm } from './verhaal-form'

const geweigerd: FormAction<Opgeslagen> = async () => ({
  submission: {
    status: 'error',
    initialValue: { titel: 'Half', versie: '3' },
    error: { titel: ['Te kort.'] },
  },
})

const formulier = (versie: number, titel: string) => (
  <VerhaalForm
    action={geweigerd}
    id="x"
    versie={versie}
    velden={{ titel }}
    vondsten={[]}
    keuzes={{ doelgroepen: [], disciplines: [], netwerken: null }}
    isConcept={false}
    magAanbieden={false}
    stap={null}
  />
)

test('na een fout stuurt het formulier de versie waarvan je uitging; na opslaan begint het opnieuw', async () => {
  const { container, rerender } = render(formulier(4, 'Waken'))
  const waarde = (naam: string) => container.querySelector<HTMLInputElement>(`input[name=${naam}]`)?.value
  expect(waarde('versie')).toBe('4')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
  expect([waarde('versie'), waarde('titel')]).toEqual(['3', 'Half'])
  rerender(formulier(5, 'Samen waken'))
  expect([waarde('versie'), waarde('titel')]).toEqual(['5', 'Samen waken'])
})

test('per stap staat er één deel, en na een fout alles', async () => {
  const { container } = render(
    <VerhaalForm
      action={geweigerd}
      id="x"
      versie={4}
      velden={{ titel: 'Waken' }}
      vondsten={[]}
      keuzes={{ doelgroepen: [], disciplines: [], netwerken: null }}
      isConcept
      magAanbieden={false}
      stap="casus"
    />,
  )
  const dicht = () =>
    [...container.querySelectorAll('section[id^=stap-]')].flatMap(({ id, className }) =>
      className.includes('scripting:enabled') ? [id] : [],
    )
  const nu = () => container.querySelector('[aria-current=step]')?.textContent
  expect([nu(), dicht()]).toEqual([
    '1De casus',
    ['stap-aanpak', 'stap-uitkomst', 'stap-aandachtspunten', 'stap-afronden'],
  ])
  await userEvent.click(screen.getAllByRole('button', { name: 'Volgende: de aanpak' })[0] ?? container)
  expect([nu(), dicht().includes('stap-casus'), window.location.search]).toEqual([
    '2De aanpak',
    true,
    '?stap=aanpak',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar als concept' }))
  await screen.findByRole('alert')
  expect(dicht()).toEqual([])
})
