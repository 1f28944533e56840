import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction } from '@/lib/web/form-action'
import { ScholingForm } from './scholing-form'

const geweigerd: FormAction<Opgeslagen> = async () => ({
  submission: {
    status: 'error',
    initialValue: { titel: 'Half', versie: '3' },
    error: { titel: ['Te kort.'] },
  },
})

const formulier = (versie: number, titel: string, overig: { aanmeldenOpen?: boolean } = {}) => (
  <ScholingForm
    actie={geweigerd}
    id="x"
    versie={versie}
    waarden={{ titel, ...overig }}
    keuzes={{ doelgroepen: [], disciplines: [], niveaus: [], domeinen: [], werkvormen: [], netwerken: null }}
    minstensBijeenkomsten={1}
  />
)

test('na een fout stuurt het formulier de versie waarvan je uitging; na opslaan begint het opnieuw', async () => {
  const { container, rerender } = render(formulier(4, 'Leergang'))
  const waarde = (naam: string) => container.querySelector<HTMLInputElement>(`input[name=${naam}]`)?.value
  expect(waarde('versie')).toBe('4')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
  expect([waarde('versie'), waarde('titel')]).toEqual(['3', 'Half'])
  rerender(formulier(5, 'Nieuwe leergang'))
  expect([waarde('versie'), waarde('titel')]).toEqual(['5', 'Nieuwe leergang'])
})

test('het formulier laat zien of aanmelden via Kennisplein kan, en is open als niemand iets anders zei', () => {
  const { container, rerender } = render(formulier(4, 'Leergang'))
  const gekozen = () =>
    container.querySelector<HTMLInputElement>('input[name=aanmeldenOpen]:checked')?.labels?.[0]?.textContent
  expect(gekozen()).toBe('Ja, met de knop op de pagina')
  rerender(formulier(5, 'Leergang', { aanmeldenOpen: false }))
  expect(gekozen()).toBe('(Nog) niet')
})
