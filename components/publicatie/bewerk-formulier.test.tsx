import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { TextField } from '@/components/ui/text-field'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction } from '@/lib/web/form-action'
import { BewerkFormulier } from './bewerk-formulier'
import { alsTekst } from './formulierstaat'
import { VersieVeld } from './versie-veld'

const botsing = {
  uitkomst: 'BOTSING' as const,
  slug: 'psychiatrie',
  botsing: {
    versie: 8,
    door: 'Ria',
    op: '2026-11-21T12:00:00Z',
    hun: { titel: 'Titel van Ria' },
    jouw: { titel: 'Mijn titel' },
    begin: null,
  },
}

function toon(action: FormAction<Opgeslagen>, waits = false) {
  return render(
    <BewerkFormulier
      action={action}
      id="42"
      versie={7}
      inhoud={{ titel: 'Oude titel' }}
      velden={[{ naam: 'titel', label: 'Titel' }]}
      waits={waits}
    >
      {(veld) => {
        const { sleutel, waarde, errors } = veld('titel')
        return (
          <TextField
            key={sleutel}
            name="titel"
            label="Titel"
            required
            errors={errors}
            defaultValue={alsTekst(waarde)}
          />
        )
      }}
    </BewerkFormulier>,
  )
}

test('na een botsing staan beide teksten er; de gekozen tekst gaat mee op de nieuwe versie', async () => {
  const action = vi.fn(async (_state: unknown, formData: FormData) => ({
    submission: { status: 'success' as const, initialValue: { titel: String(formData.get('titel')) } },
    result: botsing,
  }))
  toon(action)
  const titel = () => screen.getByRole('textbox', { name: 'Titel' })
  await userEvent.clear(titel())
  await userEvent.type(titel(), 'Mijn titel')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /De tekst van Ria \[erbij: Titel\]\s+\[erbij: van Ria\]/,
  )
  expect(titel()).toHaveProperty('value', 'Mijn titel')
  await userEvent.click(screen.getByRole('button', { name: /Neem de tekst van Ria/ }))
  expect(titel()).toHaveProperty('value', 'Titel van Ria')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  const verstuurd = action.mock.calls.map(([, formData]) => [formData.get('versie'), formData.get('titel')])
  expect(verstuurd).toEqual([
    ['7', 'Mijn titel'],
    ['8', 'Titel van Ria'],
  ])
})

test('zonder keuze geeft nog eens opslaan dezelfde botsing, en brengt het je naar de melding', async () => {
  const action = vi.fn(async (_state: unknown, formData: FormData) => ({
    submission: {
      status: 'success' as const,
      initialValue: { titel: 'Mijn titel', versie: String(formData.get('versie')) },
    },
    result: structuredClone(botsing),
  }))
  toon(action)
  const opslaan = () => userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await opslaan()
  const melding = await screen.findByRole('alert')
  expect(melding.parentElement).toBe(document.activeElement)
  expect(melding.textContent).toContain('Kies eerst welke tekst je hier wilt.')
  await opslaan()
  await waitFor(() => expect(screen.getByRole('alert').parentElement).toBe(document.activeElement))
  await userEvent.click(screen.getByRole('button', { name: /Neem mijn tekst/ }))
  await opslaan()
  expect(action.mock.calls.map(([, formData]) => formData.get('versie'))).toEqual(['7', '7', '8'])
})

test('mijn tekst nemen laat staan wat ik na de botsing zelf heb samengevoegd', async () => {
  toon(async () => ({
    submission: { status: 'success', initialValue: { titel: 'Mijn titel' } },
    result: botsing,
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
  const titel = screen.getByRole('textbox', { name: 'Titel' })
  await userEvent.type(titel, ' en die van Ria')
  await userEvent.click(screen.getByRole('button', { name: /Neem mijn tekst/ }))
  expect(titel).toHaveProperty('value', 'Mijn titel en die van Ria')
})

test('zonder JavaScript gaat de nieuwe versie alleen mee als je dat zegt', () => {
  const html = renderToStaticMarkup(<VersieVeld begonnen={7} nieuwste={8} isOpen />)
  const doos = document.createElement('form')
  doos.innerHTML = html
  expect(new FormData(doos).getAll('versie')).toEqual(['7'])
  expect([...doos.querySelectorAll('input')].map(({ value }) => value)).toEqual(['7', '8'])
})

test('een geweigerd veld houdt wat je typte en zegt wat er moet gebeuren', async () => {
  toon(async () => ({
    submission: { status: 'error', initialValue: {}, error: { titel: ['Vul een titel in.'] } },
  }))
  await userEvent.clear(screen.getByRole('textbox', { name: 'Titel' }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('link', { name: 'Vul een titel in.' })).toHaveProperty('hash', '#titel')
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveProperty('value', '')
})

test('de knop zegt dat een wijziging eerst naar de redactie gaat', () => {
  toon(async () => undefined, true)
  expect(screen.getByRole('button', { name: 'Stuur wijziging naar de redactie' })).toBeDefined()
})

test('na een fout stuurt het formulier de versie waarvan je uitging, ook als de pagina een nieuwere heeft', async () => {
  const { container } = toon(async () => ({
    submission: {
      status: 'error',
      initialValue: { titel: 'Half', versie: '6' },
      error: { titel: ['Te kort.'] },
    },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
  expect(container.querySelector('input[name=versie]')).toHaveProperty('value', '6')
})

test('wat alleen de ander veranderde staat vanzelf in het veld, en een eigen keuze wint daarna ook', async () => {
  const action = vi.fn(async (_state: unknown, formData: FormData) => ({
    submission: { status: 'success' as const, initialValue: { titel: String(formData.get('titel')) } },
    result: { ...botsing, botsing: { ...botsing.botsing, begin: { titel: 'Mijn titel' } } },
  }))
  toon(action)
  const opslaan = () => userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  const titel = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Titel' }).value
  await opslaan()
  expect((await screen.findByRole('alert')).textContent).toContain('Jullie veranderden niet hetzelfde.')
  expect(titel()).toBe('Titel van Ria')
  expect(screen.getByText('Jij veranderde hier niets. De tekst van Ria is overgenomen.')).toBeTruthy()
  await userEvent.click(screen.getByText('Vanzelf samengevoegd: Titel'))
  await userEvent.click(screen.getByRole('button', { name: /Neem mijn tekst/ }))
  expect(titel()).toBe('Mijn titel')
  // The same conflict once more, as after another field was left open: what was chosen is not taken back.
  await opslaan()
  expect(titel()).toBe('Mijn titel')
  expect(action.mock.calls.map(([, formData]) => [formData.get('versie'), formData.get('titel')])).toEqual([
    ['7', 'Oude titel'],
    ['8', 'Mijn titel'],
  ])
})
