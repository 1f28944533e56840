import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LANDELIJK_NUMMER } from './destinations'
import { Footer } from './footer'

test('de voet zegt het bij het landelijke nummer als een collega meldde dat het niet klopt, en anders niets', () => {
  const gemeld = { nummer: LANDELIJK_NUMMER, op: new Date('2026-11-20T10:00:00Z') }
  const { rerender } = render(<Footer thema={null} withThemeChoice={false} gemeld={gemeld} />)
  expect(screen.getByText(/Dit nummer klopt misschien niet/).textContent).toContain('20 november 2026')
  rerender(<Footer thema={null} withThemeChoice={false} gemeld={null} />)
  expect(screen.queryByText(/klopt misschien niet/)).toBeNull()
})
