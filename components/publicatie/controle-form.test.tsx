import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ControleForm } from './controle-form'

const gezienTot = '2026-11-22T09:00:00.000Z'

/** An action that refuses with these sentences and gives back what was typed. */
const weigert = (error: Record<string, string[]>) =>
  vi.fn(async (_state: unknown, formData: FormData) => ({
    submission: {
      status: 'error' as const,
      initialValue: { opmerking: String(formData.get('opmerking')) },
      error,
    },
  }))
const toon = (action: ReturnType<typeof weigert>) =>
  render(<ControleForm id="42" gezienTot={gezienTot} action={action} />)

test.each([
  ['Klopt nog', 'KLOPT_NOG'],
  ['Ik pas het aan', 'AANPASSEN'],
  ['Iemand anders moet kijken', 'ANDER'],
])('%s stuurt het antwoord, het moment van de pagina en de toelichting mee', async (naam, uitkomst) => {
  const action = weigert({})
  toon(action)
  await userEvent.type(screen.getByLabelText(/Toelichting/), 'Alles nagekeken.')
  await userEvent.click(screen.getByRole('button', { name: naam }))
  const [, formData] = action.mock.calls[0] ?? []
  expect(Object.fromEntries(formData ?? [])).toEqual({
    id: '42',
    gezienTot,
    uitkomst,
    opmerking: 'Alles nagekeken.',
  })
})

test('een fout staat bij het veld en erboven, en wat getypt is staat er nog', async () => {
  toon(weigert({ opmerking: ['Maak een toelichting korter dan 1000 tekens.'] }))
  const veld = screen.getByLabelText(/Toelichting/)
  await userEvent.type(veld, 'Te lang.')
  await userEvent.click(screen.getByRole('button', { name: 'Iemand anders moet kijken' }))
  const link = await screen.findByRole('link', { name: 'Maak een toelichting korter dan 1000 tekens.' })
  expect(link.getAttribute('href')).toBe('#opmerking')
  expect(screen.getByLabelText(/Toelichting/)).toHaveProperty('value', 'Te lang.')
  const beschreven = screen.getByLabelText(/Toelichting/).getAttribute('aria-describedby') ?? ''
  expect(beschreven.split(' ')).toContain('opmerking-error')
})

test('een pagina die te oud is zegt dat boven het formulier, en verwijst naar geen veld dat er niet is', async () => {
  toon(weigert({ gezienTot: ['Laad de pagina opnieuw.'] }))
  await userEvent.click(screen.getByRole('button', { name: 'Klopt nog' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Laad de pagina opnieuw.')
  expect(screen.queryByRole('link')).toBeNull()
})
