import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ConceptBanner } from './concept-banner'
import { StatusActies } from './status-acties'
import type { Statusactie } from './statusactie-form'
import { VersieVergelijking } from './versie-vergelijking'

describe('de knoppen bij een stuk', () => {
  test('alleen wat mag en kan staat er', () => {
    const actie: Statusactie = async () => undefined
    render(
      <StatusActies
        id="x"
        status="TER_BEOORDELING"
        mag={{ publish: true, sendBack: true, withdraw: false, restore: true }}
        acties={{ publish: actie, sendBack: actie, withdraw: actie }}
      />,
    )
    const knoppen = screen.getAllByRole('button', { hidden: true }).map((knop) => knop.textContent)
    expect(knoppen).toEqual(['Publiceren', 'Terugsturen'])
    expect(screen.getByText('Ter beoordeling')).toBeDefined()
  })

  test('wat de redactie bewust moet kiezen, staat bij publiceren en gaat mee als het is aangevinkt', async () => {
    const actie = vi.fn<Statusactie>(async () => undefined)
    const bevestig = { naam: 'zonderVerantwoordelijke', label: 'Nog aan te wijzen', hint: 'Er is niemand.' }
    render(
      <StatusActies
        id="x"
        status="CONCEPT"
        mag={{ publish: true, archive: true }}
        acties={{ publish: actie, archive: actie }}
        bevestig={bevestig}
      />,
    )
    const vakje = screen.getByRole('checkbox', { name: 'Nog aan te wijzen' })
    expect(vakje).toHaveProperty('checked', false)
    await userEvent.click(vakje)
    await userEvent.click(screen.getByRole('button', { name: 'Publiceren' }))
    expect(actie.mock.calls[0]?.[1].get('zonderVerantwoordelijke')).toBe('on')
  })

  test('een weigering staat als zin bij de knop', async () => {
    const actie = vi.fn<Statusactie>(async () => ({
      submission: { status: 'error', error: { '': ['Schrijf eerst een inleiding.'] } },
    }))
    render(<StatusActies id="x" status="CONCEPT" mag={{ publish: true }} acties={{ publish: actie }} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Publiceren' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Schrijf eerst een inleiding.')
    expect(actie.mock.calls[0]?.[1].get('id')).toBe('x')
  })
})

test('een gepubliceerd stuk heeft geen banner, een teruggestuurd concept toont de opmerking', () => {
  const { container, rerender } = render(<ConceptBanner status="GEPUBLICEERD" />)
  expect(container.textContent).toBe('')
  const opmerking = { id: '1', tekst: 'Noem geen leeftijd.', door: 'Ria', op: '2026-03-12T12:30:00.000Z' }
  rerender(<ConceptBanner status="CONCEPT" opmerkingen={[opmerking]} />)
  expect(container.textContent).toContain('Noem geen leeftijd.')
  expect(container.textContent).toContain('12 maart 2026 om 13:30')
})

test('wat weg is en wat erbij kwam, is ook zonder kleur te horen', () => {
  const delen = [
    { soort: 'WEG', tekst: 'oud' },
    { soort: 'ERBIJ', tekst: 'nieuw' },
  ] as const
  const { container } = render(<VersieVergelijking velden={[{ veld: 'titel', label: 'Titel', delen }]} />)
  expect(container.querySelector('del')?.textContent).toBe(' [weg: oud] ')
  expect(container.querySelector('ins')?.textContent).toBe(' [erbij: nieuw] ')
})
