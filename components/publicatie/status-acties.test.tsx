import { fireEvent, render, screen, within } from '@testing-library/react'
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
    expect(knoppen).toEqual(['Publiceren', 'Plan dit moment', 'Terugsturen'])
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
    const knop = screen.getByRole('button', { name: 'Publiceren' })
    const form = within(knop.closest('form') ?? document.body)
    const vakje = form.getByRole('checkbox', { name: 'Nog aan te wijzen' })
    expect(vakje).toHaveProperty('checked', false)
    await userEvent.click(vakje)
    await userEvent.click(knop)
    expect(actie.mock.calls[0]?.[1].get('zonderVerantwoordelijke')).toBe('on')
  })

  test('een weigering staat als zin bij de knop', async () => {
    const actie = vi.fn<Statusactie>(async () => ({
      submission: { status: 'error', error: { '': ['Schrijf eerst een inleiding.'] } },
    }))
    render(<StatusActies id="x" status="CONCEPT" mag={{ publish: true }} acties={{ publish: actie }} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Publiceren' }))
    const zin = await screen.findByText(/Schrijf eerst een inleiding\./)
    expect(zin.closest('[role=alert]')).not.toBeNull()
    expect(actie.mock.calls[0]?.[1].get('id')).toBe('x')
  })
})

describe('eigen werk en een ander moment', () => {
  const actie: Statusactie = async () => undefined

  const eigenWerk = (status: 'CONCEPT' | 'TER_BEOORDELING', publish: Statusactie) => (
    <StatusActies
      id="x"
      status={status}
      mag={{ publish: true, submit: status === 'CONCEPT', sendBack: true, tweedeLezerVolgt: true }}
      acties={{ publish, submit: actie, sendBack: actie }}
    />
  )
  const knoppen = () => screen.getAllByRole('button', { hidden: true }).map((knop) => knop.textContent)

  test('wie het zelf schreef, biedt het aan of plaatst het nu; “Publiceren” staat er niet', () => {
    const { rerender } = render(eigenWerk('CONCEPT', actie))
    expect(knoppen()).toEqual([
      'Ter beoordeling aanbieden',
      'Nu plaatsen, tweede lezer volgt',
      'Plan dit moment',
      'Terughalen',
    ])
    expect(screen.getByText(/Lezers zien het meteen/)).toBeDefined()
    rerender(eigenWerk('TER_BEOORDELING', actie))
    expect(knoppen()).toEqual(['Nu plaatsen, tweede lezer volgt', 'Plan dit moment', 'Terughalen'])
  })

  test('nu plaatsen is één druk, met een reden als iemand die opschrijft, en zegt waarom het niet kan', async () => {
    const plaats = vi.fn<Statusactie>(async () => ({
      submission: { status: 'error', error: { '': ['Deze lijn heeft nog geen verantwoordelijke.'] } },
    }))
    render(eigenWerk('CONCEPT', plaats))
    const reden = screen.getByLabelText(/^Waarom kan dit niet wachten\?/)
    expect(reden).toMatchObject({ name: 'reden', required: false })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' }))
    expect(plaats.mock.calls[0]?.[1].get('id')).toBe('x')
    const zin = await screen.findByText(/nog geen verantwoordelijke/)
    expect(zin.closest('[role=alert]')).not.toBeNull()
  })

  test('een weigering staat bij het veld, met wat getypt was, en het blok blijft open', async () => {
    const fout = vi.fn<Statusactie>(async () => ({
      submission: {
        status: 'error',
        initialValue: { publicerenOp: '2027-03-28T02:30' },
        error: { publicerenOp: ['Dit tijdstip bestaat niet.'] },
      },
    }))
    render(<StatusActies id="x" status="CONCEPT" mag={{ publish: true }} acties={{ publish: fout }} />)
    const veld = screen.getByLabelText('Publiceren op')
    fireEvent.change(veld, { target: { value: '2027-03-28T02:30' } })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Plan dit moment', hidden: true }))
    expect(await screen.findByText(/Dit tijdstip bestaat niet/)).toBeDefined()
    expect(screen.getByLabelText('Publiceren op')).toMatchObject({ value: '2027-03-28T02:30' })
    expect(fout.mock.calls[0]?.[1].get('publicerenOp')).toBe('2027-03-28T02:30')
  })

  test('wat lezers konden openen, gaat pas weg na een uitleg; zonder eigen pagina niet', () => {
    const stap = { id: 'x', status: 'GEPUBLICEERD', mag: { withdraw: true, archive: true } } as const
    const { rerender } = render(
      <StatusActies {...stap} acties={{ withdraw: actie, archive: actie }} metPagina />,
    )
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/redactie/stoppen/x?stap=intrekken',
      '/redactie/stoppen/x?stap=archiveren',
    ])
    expect(screen.queryByRole('button', { hidden: true })).toBeNull()
    rerender(<StatusActies {...stap} acties={{ withdraw: actie, archive: actie }} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('button', { name: 'Archiveren' })).toBeDefined()
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
