import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AfwezigForm } from './afwezig-form'

const vandaag = '2027-06-01'
const weigert = () =>
  vi.fn(async (_state: unknown, formData: FormData) => ({
    submission: {
      status: 'error' as const,
      initialValue: { afwezigTot: String(formData.get('afwezigTot')) },
      error: { afwezigTot: ['Kies vandaag of een dag die nog komt.'] },
    },
  }))

test('wie er is, kan een dag kiezen; een fout staat bij het veld en de dag blijft staan', async () => {
  const action = weigert()
  render(<AfwezigForm afwezigTot={null} vandaag={vandaag} action={action} />)
  expect(screen.queryByRole('button', { name: 'Ik ben er weer' })).toBeNull()
  await userEvent.type(screen.getByLabelText(/Ik ben afwezig tot en met/), '2027-05-01')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(action.mock.calls[0]?.[1].get('afwezigTot')).toBe('2027-05-01')
  const link = await screen.findByRole('link', { name: 'Kies vandaag of een dag die nog komt.' })
  expect(link.getAttribute('href')).toBe('#afwezigTot')
  expect(screen.getByLabelText(/Ik ben afwezig tot en met/)).toHaveProperty('value', '2027-05-01')
})

test('wie weg is, leest tot wanneer en kan zeggen weer terug te zijn', async () => {
  const action = weigert()
  render(<AfwezigForm afwezigTot="2027-06-14" vandaag={vandaag} action={action} />)
  expect(screen.getByText(/^Je bent afwezig tot en met 14 juni 2027\./)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Ik ben er weer' }))
  expect(action.mock.calls[0]?.[1].get('afwezigTot')).toBe('')
})
