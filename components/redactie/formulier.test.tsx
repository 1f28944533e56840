import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormState } from '@/lib/web/form-action'
import { WijzigFormulier } from './formulier'
import type { Veld } from './veld'

const velden: readonly Veld[] = [
  { soort: 'regel', naam: 'titel', label: 'Titel', verplicht: true, maxTekens: 200 },
  { soort: 'regels', naam: 'termen', label: 'Woorden' },
  { soort: 'vink', naam: 'actief', label: 'In gebruik' },
  {
    soort: 'keuze',
    naam: 'soort',
    label: 'Soort',
    opties: [
      { value: 'A', label: 'Richtlijn' },
      { value: 'B', label: 'Webinar' },
    ],
  },
]
const waarden = { titel: 'Oud', termen: ['een', 'twee'], actief: true, soort: 'A' }

type Actie = (state: FormState<Opgeslagen>, formData: FormData) => Promise<FormState<Opgeslagen>>

function toon(actie: Actie) {
  render(<WijzigFormulier actie={actie} velden={velden} waarden={waarden} id="x" versie={3} />)
  return userEvent.setup()
}

const veld = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label })
const opslaan = () => screen.getByRole('button', { name: 'Opslaan' })

const botsing: FormState<Opgeslagen> = {
  submission: { status: 'success', initialValue: { titel: 'Mijn titel', termen: 'een', soort: 'A' } },
  result: {
    uitkomst: 'BOTSING',
    slug: 'x',
    botsing: {
      versie: 7,
      door: 'Ria',
      op: '2026-03-12T12:30:00.000Z',
      hun: { soort: 'B', titel: 'Haar titel', termen: ['een'], actief: true },
      jouw: { titel: 'Mijn titel', termen: ['een'], soort: 'A', actief: false },
      begin: null,
    },
  },
}

describe('een formulier van de redactie', () => {
  test('begint met wat er staat en stuurt de versie mee waarvan je uitging', async () => {
    const actie = vi.fn<Actie>(async () => undefined)
    const user = toon(actie)
    expect(veld(/^Woorden/).value).toBe('een\ntwee')
    await user.click(opslaan())
    const formData = actie.mock.calls[0]?.[1]
    expect([formData?.get('versie'), formData?.get('titel'), formData?.get('actief')]).toEqual([
      '3',
      'Oud',
      'on',
    ])
  })

  test('na een fout staat er nog wat je typte, ook wat je leegmaakte, en de zin staat bij het veld', async () => {
    const user = toon(async () => ({
      submission: {
        status: 'error',
        initialValue: { titel: 'Half' },
        error: { 'termen[1]': ['Vul dit woord in.'] },
      },
    }))
    await user.click(opslaan())
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(veld(/^Titel/).value).toBe('Half')
    expect(veld(/^Woorden/).value).toBe('')
    expect(veld(/^Woorden/).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('link', { name: 'Vul dit woord in.' }).getAttribute('href')).toBe('#termen')
  })

  test('bij een botsing staan alleen de velden die verschillen naast elkaar, met gewone woorden', async () => {
    const user = toon(async () => botsing)
    await user.click(opslaan())
    const melding = await screen.findByRole('alert')
    const namen = within(melding)
      .getAllByRole('heading', { level: 3 })
      .map((kop) => kop.textContent)
    expect(namen).toEqual(['Titel', 'In gebruik', 'Soort'])
    expect(melding.textContent).toContain('Webinar')
    expect(melding.textContent).toContain('Ria')
    expect(veld(/^Titel/).value).toBe('Mijn titel')
  })

  test('je kiest per veld een tekst en slaat op boven op de nieuwste versie', async () => {
    const actie = vi.fn<Actie>(async () => botsing)
    const user = toon(actie)
    await user.click(opslaan())
    await user.click(await screen.findByRole('button', { name: 'Neem de tekst van Ria bij Titel' }))
    await user.click(screen.getByRole('button', { name: 'Neem de tekst van Ria bij Soort' }))
    expect(veld(/^Titel/).value).toBe('Haar titel')
    await user.click(screen.getByRole('button', { name: 'Neem mijn tekst bij Titel' }))
    await user.click(screen.getByRole('button', { name: 'Neem mijn tekst bij In gebruik' }))
    await user.click(opslaan())
    const formData = actie.mock.calls[1]?.[1]
    expect([formData?.get('versie'), formData?.get('titel'), formData?.get('soort')]).toEqual([
      '7',
      'Mijn titel',
      'B',
    ])
  })
})

describe('van versie naar versie', () => {
  test('na een fout stuurt het formulier de versie waarvan je uitging, ook als er intussen een nieuwe is', async () => {
    const actie = vi.fn<Actie>(async () => ({
      submission: {
        status: 'error',
        initialValue: { titel: 'Half', versie: '3' },
        error: { titel: ['Te kort.'] },
      },
    }))
    const { container, rerender } = render(
      <WijzigFormulier actie={actie} velden={velden} waarden={waarden} id="x" versie={3} />,
    )
    await userEvent.setup().click(opslaan())
    await screen.findByRole('alert')
    expect(container.querySelector<HTMLInputElement>('input[name=versie]')?.value).toBe('3')
    rerender(
      <WijzigFormulier
        actie={actie}
        velden={velden}
        waarden={{ ...waarden, titel: 'Nieuw' }}
        id="x"
        versie={4}
      />,
    )
    expect(veld(/^Titel/).value).toBe('Nieuw')
    expect(container.querySelector<HTMLInputElement>('input[name=versie]')?.value).toBe('4')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
