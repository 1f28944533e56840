import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { KnopForm } from '@/components/publicatie/knop-form'
import type { FormState } from '@/lib/web/form-action'
import type { Maakactie, Wijzigactie } from './formulier'
import { SynoniemErbij } from './synoniem-erbij'
import type { Veld } from './veld'
import { ZoekgatFeiten } from './zoekgat-feiten'

const velden: readonly Veld[] = [{ soort: 'regels', naam: 'termen', label: 'Woorden', verplicht: true }]
const groep = { id: 'g1', slug: 'jeuk', versie: 4, termen: ['jeuk', 'pruritus'] }

function toon(gekozen: typeof groep | null) {
  const maak = vi.fn<Maakactie>(async () => undefined)
  const wijzig = vi.fn<Wijzigactie>(async () => undefined)
  render(
    <SynoniemErbij
      zoekgat="z1"
      vraag="kriebel"
      groepen={[{ slug: 'jeuk', naam: 'jeuk, pruritus' }]}
      gekozen={gekozen}
      velden={velden}
      maak={maak}
      wijzig={wijzig}
    />,
  )
  return { maak, wijzig, user: userEvent.setup() }
}
const verstuurd = (actie: { mock: { calls: [FormState, FormData][] | unknown[][] } }) => {
  const formData = actie.mock.calls[0]?.[1]
  return formData instanceof FormData ? Object.fromEntries(formData) : {}
}

describe('een synoniem van een vraag die niets gaf', () => {
  test('begint zonder groep met de vraag als eerste woord van een nieuwe', async () => {
    const { maak, user } = toon(null)
    await user.type(screen.getByRole('textbox', { name: /^Woorden/ }), 'jeuk')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(verstuurd(maak)).toEqual({ zoekgat: 'z1', termen: 'kriebel\njeuk' })
  })
  test('komt achteraan in een groep die er al is, boven op de versie die je zag', async () => {
    const { wijzig, user } = toon(groep)
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(verstuurd(wijzig)).toMatchObject({
      zoekgat: 'z1',
      id: 'g1',
      versie: '4',
      actief: 'on',
      termen: 'jeuk\npruritus\nkriebel',
    })
  })
})

test('negeren stuurt de stand van deze vraag, en een weigering staat erbij', async () => {
  const action = vi.fn<(state: FormState, formData: FormData) => Promise<FormState>>(async () => ({
    submission: { status: 'error', error: { '': ['Dit bestaat niet.'] } },
  }))
  render(
    <KnopForm action={action} velden={{ id: 'z1', stand: 'GENEGEERD' }}>
      Negeer
    </KnopForm>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Negeer' }))
  expect(verstuurd(action)).toEqual({ id: 'z1', stand: 'GENEGEERD' })
  expect((await screen.findByRole('alert')).textContent).toContain('Dit bestaat niet.')
})

test('de feiten tellen de weken op en tonen wat mensen misten', () => {
  const week = (dag: string, zonderResultaat: number) => ({
    week: new Date(`${dag}T00:00:00Z`),
    getoond: 1,
    zonderResultaat,
    geklikt: 0,
    gemist: 0,
  })
  render(
    <ZoekgatFeiten
      tellingen={[week('2026-11-16', 2), week('2026-11-09', 1)]}
      gemist={[{ id: 'a', zin: 'Een folder.' }]}
    />,
  )
  expect(screen.getByText('Niets gevonden').nextElementSibling?.textContent).toBe('3 keer')
  expect(screen.getByText('Een folder.')).toBeDefined()
  expect(screen.getByRole('rowheader', { name: '16 november 2026' })).toBeDefined()
})
