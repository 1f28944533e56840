import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { tekstDocSchema } from '@/lib/domain/teksten/schema'
import { TekstEditor } from './tekst-editor'

beforeAll(() => {
  // jsdom draws nothing, and ProseMirror asks where the cursor is to scroll to it.
  Range.prototype.getClientRects = () => document.createElement('div').getClientRects()
  Range.prototype.getBoundingClientRect = () => new DOMRect()
})

const beeld = (n: number, alt: string) => ({
  type: 'image',
  attrs: { bijlageId: `0197c5d8-6f0a-7d4e-8c1a-00000000000${n}`, alt },
})

test('om elke beschrijving die ontbreekt wordt gevraagd, en Enter bewaart haar zonder het formulier te sturen', async () => {
  const verstuurd = vi.fn()
  const doc = tekstDocSchema.parse({
    type: 'doc',
    content: [
      beeld(1, ''),
      beeld(2, 'Een bed'),
      beeld(3, ' '),
      { type: 'paragraph', content: [{ type: 'text', text: 'Slot.' }] },
    ],
  })
  const { container } = render(
    <form onSubmit={verstuurd}>
      <TekstEditor name="tekst" label="Tekst" defaultValue={doc} />
    </form>,
  )
  const alts = () => {
    const veld = container.querySelector('input[name=tekst]')
    return [...(veld?.getAttribute('value') ?? '').matchAll(/"alt":"([^"]*)"/g)].map(([, alt]) => alt)
  }
  const balk = await screen.findByRole('region', { name: 'Afbeeldingen beschrijven' }, { timeout: 10_000 })
  expect(balk.textContent).toContain('Nog 2 afbeeldingen zonder beschrijving')
  const veld = screen.getByLabelText(/Wat staat erop/)
  const schrijf = (alt: string) => {
    fireEvent.change(veld, { target: { value: alt } })
    fireEvent.keyDown(veld, { key: 'Enter' })
  }
  schrijf('   ')
  expect(alts()).toEqual(['', 'Een bed', ''])
  schrijf(' Een raam ')
  await waitFor(() => expect(balk.textContent).toContain('Nog 1 afbeelding zonder beschrijving'))
  expect(screen.getByLabelText(/Wat staat erop/)).toBe(veld)
  expect(veld).toHaveProperty('value', '')
  expect(alts()).toEqual(['Een raam', 'Een bed', ''])
  schrijf('Een deur')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Afbeeldingen beschrijven' })).toBeNull())
  expect(alts()).toEqual(['Een raam', 'Een bed', 'Een deur'])
  expect(verstuurd).not.toHaveBeenCalled()
})
