import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FormState } from '@/lib/web/form-action'
import { ANTWOORD_ID } from './antwoord-id'
import { GemisForm } from './gemis-form'
import { KlikMelder } from './klik-melder'

const baken = vi.fn<(url: string, body: URLSearchParams) => boolean>()
beforeEach(() => {
  baken.mockReset().mockReturnValue(true)
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { sendBeacon: baken }))
})

function toon() {
  render(
    <>
      <a href="#elders">Elders</a>
      <div id={ANTWOORD_ID}>
        <p>Een fragment</p>
        <a href="#hit">Een resultaat</a>
      </div>
      <KlikMelder vraag="jeuk" />
    </>,
  )
}

describe('een klik op een resultaat', () => {
  test('meldt één keer de vraag, en niet welk resultaat', () => {
    toon()
    fireEvent.click(screen.getByText('Een resultaat'))
    fireEvent.click(screen.getByText('Een resultaat'))
    expect(baken.mock.calls.map(([url, body]) => [url, String(body)])).toEqual([['/zoeken/klik', 'q=jeuk']])
  })
  test('telt ook in een nieuw tabblad', () => {
    toon()
    fireEvent(screen.getByText('Een resultaat'), new MouseEvent('auxclick', { bubbles: true, button: 1 }))
    expect(baken).toHaveBeenCalledTimes(1)
  })
  test('is iets anders dan een klik ernaast', () => {
    toon()
    fireEvent.click(screen.getByText('Een fragment'))
    fireEvent.click(screen.getByText('Elders'))
    expect(baken).not.toHaveBeenCalled()
  })
})

describe('ik mis iets', () => {
  test('stuurt de zoekvraag mee; na een fout staat er nog wat je typte', async () => {
    const action = vi.fn<(state: FormState, formData: FormData) => Promise<FormState>>(async () => ({
      submission: {
        status: 'error',
        initialValue: { zin: 'Voor mevrouw Jansen' },
        error: { zin: ['Haal namen weg.'] },
      },
    }))
    render(<GemisForm action={action} vraag="jeuk" />)
    const user = userEvent.setup()
    await user.click(screen.getByText('Ik mis iets'))
    await user.type(screen.getByRole('textbox', { name: /^Wat had je willen vinden/ }), 'x')
    await user.click(screen.getByRole('button', { name: 'Meld dat je iets mist' }))
    expect(await screen.findByText(/Haal namen weg/)).toBeDefined()
    expect(action.mock.calls[0]?.[1].get('tekst')).toBe('jeuk')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Voor mevrouw Jansen')
  })
})
