import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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
