import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { tekstVeld } from '@/lib/domain/teksten/schema'
import { TekstEditor } from './tekst-editor'

vi.mock('./schrijfvlak', () => Promise.reject(new Error('geen verbinding')))

test('komt het schrijfvlak niet aan, dan zegt het veld dat, en blijft staan en meegaan wat er stond', async () => {
  const doc = tekstVeld().parse({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wat er stond' }] }],
  })
  const { container } = render(<TekstEditor name="casus" label="Casus" defaultValue={doc} />)
  const melding = await screen.findByRole('alert', undefined, { timeout: 10_000 })
  expect(melding.textContent).toContain('Het schrijfvlak is niet aangekomen.')
  expect(screen.getByText('Wat er stond')).toBeTruthy()
  const veld = container.querySelector('input[name=casus]')
  expect(JSON.parse(veld?.getAttribute('value') ?? '')).toEqual(doc)
})
