import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { FormAction } from '@/lib/web/form-action'
import { TerugzetForm } from './terugzet-form'
import { VersieLijst, type VersieRegel } from './versie-lijst'

const regel = (id: string, nummer: number, aard: VersieRegel['aard'] = 'OPGESLAGEN'): VersieRegel => ({
  id,
  nummer,
  aard,
  reden: null,
  createdAt: new Date(`2026-03-0${nummer}T10:00:00Z`),
  door: 'Ria',
})
const versies = [regel('drie', 3), regel('laat', 2, 'BOTSING'), regel('plan', 2, 'VOORSTEL'), regel('een', 1)]

describe('de lijst van versies', () => {
  const terug = () => screen.queryAllByRole('link', { name: /^Terugzetten/ })

  test('elke oude tekst is terug te zetten, en de link laat eerst zien wat er verandert', () => {
    render(<VersieLijst item="begrip/rouw" versies={versies} huidig={3} />)
    expect(terug().map((link) => link.getAttribute('href'))).toEqual([
      '/redactie/versies?item=begrip%2Frouw&nieuw=laat&oud=drie',
      '/redactie/versies?item=begrip%2Frouw&nieuw=een&oud=drie',
    ])
  })

  test('wie het stuk niet mag veranderen ziet geen knop', () => {
    render(<VersieLijst item="begrip/rouw" versies={versies} huidig={null} />)
    expect(terug()).toEqual([])
    expect(screen.queryByText('Terug')).toBeNull()
  })
})

describe('het formulier om terug te zetten', () => {
  const vast = { id: 'een', versie: 3, weggelaten: [], wordtVoorstel: false }

  test('stuurt welke tekst, bovenop welk nummer en waarom', async () => {
    const actie = vi.fn<FormAction>(async () => undefined)
    render(<TerugzetForm {...vast} actie={actie} />)
    const persoon = userEvent.setup()
    await persoon.type(screen.getByLabelText(/Waarom/), 'Klopte wel.')
    await persoon.click(screen.getByRole('button', { name: 'Terugzetten' }))
    expect(Object.fromEntries(actie.mock.calls[0]?.[1] ?? [])).toMatchObject({
      id: 'een',
      versie: '3',
      reden: 'Klopte wel.',
    })
  })

  test('een weigering staat boven de reden, en de reden blijft staan', async () => {
    const actie: FormAction = async () => ({
      submission: {
        status: 'error',
        error: { '': ['Iemand anders heeft dit intussen opgeslagen.'] },
        initialValue: { reden: 'Klopte wel.' },
      },
    })
    render(<TerugzetForm {...vast} actie={actie} />)
    const persoon = userEvent.setup()
    await persoon.type(screen.getByLabelText(/Waarom/), 'Klopte wel.')
    await persoon.click(screen.getByRole('button', { name: 'Terugzetten' }))
    expect((await screen.findByText(/intussen opgeslagen/)).closest('[role=alert]')).not.toBeNull()
    expect(screen.getByDisplayValue('Klopte wel.')).toBeDefined()
  })

  test('noemt vooraf wat niet terug kan, en dat de redactie meekijkt', () => {
    const actie: FormAction = async () => undefined
    render(<TerugzetForm {...vast} weggelaten={['Bron', 'Doelgroep']} wordtVoorstel actie={actie} />)
    expect(screen.getByText(/die laten we weg bij: Bron, Doelgroep/i)).toBeDefined()
    expect(screen.getByText(/De redactie kijkt ernaar/)).toBeDefined()
  })
})
