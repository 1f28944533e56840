import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useActionState } from 'react'
import { expect, test, vi } from 'vitest'
import { SubmitButton } from './submit-button'

test('een tweede druk op de knop verstuurt het formulier niet nog eens', async () => {
  let finish = () => {}
  const action = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  render(
    <form action={action}>
      <SubmitButton>Publiceer</SubmitButton>
    </form>,
  )
  const user = userEvent.setup()
  const button = screen.getByRole('button', { name: 'Publiceer' })

  await user.click(button)
  expect(screen.getByRole('status').textContent).toBe('Even geduld')
  expect(document.activeElement).toBe(button)
  await user.click(button)
  expect(action).toHaveBeenCalledTimes(1)

  finish()
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
  await user.click(button)
  expect(action).toHaveBeenCalledTimes(2)
  finish()
})

function Antwoordend({ wacht }: { wacht: () => Promise<void> }) {
  const [gestuurd, verstuur] = useActionState<string, FormData>(async (_vorige, velden) => {
    await wacht()
    return String(velden.get('tekst'))
  }, '')
  return (
    <form action={verstuur}>
      <textarea aria-label="Tekst" name="tekst" defaultValue={gestuurd} />
      <input aria-label="Kort" name="kort" />
      <input aria-label="Akkoord" name="akkoord" type="checkbox" />
      <SubmitButton>Stuur</SubmitButton>
    </form>
  )
}

test('wat iemand typt terwijl het antwoord op zich laat wachten, blijft staan', async () => {
  let finish = () => {}
  render(<Antwoordend wacht={() => new Promise((resolve) => (finish = resolve))} />)
  const user = userEvent.setup()
  const [tekst, kort, akkoord] = ['Tekst', 'Kort', 'Akkoord'].map((naam) => screen.getByLabelText(naam))
  if (!(tekst && kort && akkoord)) throw new Error('no fields')
  await user.type(tekst, 'Een gast')
  await user.type(kort, 'sliep')
  await user.click(screen.getByRole('button', { name: 'Stuur' }))
  await user.type(tekst, ' sliep slecht')
  await user.click(akkoord)

  finish()
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
  expect(tekst).toHaveProperty('value', 'Een gast sliep slecht')
  expect(akkoord).toHaveProperty('checked', true)
  // What was sent as it stood is put back by its form, as always.
  expect(kort).toHaveProperty('value', '')

  await user.click(screen.getByRole('button', { name: 'Stuur' }))
  finish()
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
  expect(tekst).toHaveProperty('value', 'Een gast sliep slecht')
})
