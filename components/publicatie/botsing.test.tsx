import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Botsing } from './botsing'

const alinea = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const tekst = (...zinnen: string[]) => ({ type: 'doc', content: zinnen.map(alinea) })

function toon(jouw: unknown, hun: unknown, begin?: unknown) {
  const onKies = vi.fn()
  const botsing = {
    versie: 8,
    door: 'Ria',
    op: '2026-11-21T12:00:00Z',
    jouw: { inhoud: jouw },
    hun: { inhoud: hun },
    begin: begin === undefined ? null : { inhoud: begin },
  }
  render(
    <Botsing
      botsing={botsing}
      velden={[{ naam: 'inhoud', label: 'Tekst' }]}
      onKies={onKies}
      isOpen={() => true}
    />,
  )
  return onKies
}

test('je kiest per stuk dat verschilt, en pas na het laatste staat de samengevoegde tekst in het veld', async () => {
  const onKies = toon(
    tekst('Eerste van mij', 'Gelijk', 'Tweede van mij'),
    tekst('Eerste van Ria', 'Gelijk', 'Tweede'),
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.queryByText('Gelijk')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Hier de tekst van Ria bij stuk 1' }))
  expect(onKies).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Hier beide, onder elkaar bij stuk 2' }))
  expect(onKies).toHaveBeenCalledExactlyOnceWith(
    'inhoud',
    tekst('Eerste van Ria', 'Gelijk', 'Tweede', 'Tweede van mij'),
  )
})

test('wat de andere tekst niet heeft, is gemarkeerd met woorden en niet alleen met kleur', () => {
  toon('Bel de arts', 'Bel vandaag de arts')
  expect([...document.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
    ' [erbij: vandaag ] ',
  ])
})

test('wat maar een van de twee veranderde is al gekozen, en blijft te veranderen', async () => {
  const onKies = toon(
    tekst('Eerste', 'Tweede van mij', 'Derde van mij'),
    tekst('Eerste van Ria', 'Tweede', 'Derde van Ria'),
    tekst('Eerste', 'Tweede', 'Derde'),
  )
  expect(screen.getByText(/overgenomen: alleen Ria veranderde dit/)).toBeTruthy()
  expect(screen.getByText(/overgenomen: alleen jij veranderde dit/)).toBeTruthy()
  const knop = (name: string) => screen.getByRole('button', { name })
  expect(knop('✓ Hier de tekst van Ria bij stuk 1').getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(knop('Hier mijn tekst bij stuk 3'))
  expect(onKies).toHaveBeenLastCalledWith(
    'inhoud',
    tekst('Eerste van Ria', 'Tweede van mij', 'Derde van mij'),
  )
  await userEvent.click(knop('Hier mijn tekst bij stuk 1'))
  expect(onKies).toHaveBeenLastCalledWith('inhoud', tekst('Eerste', 'Tweede van mij', 'Derde van mij'))
})
