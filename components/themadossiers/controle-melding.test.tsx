import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ControleMelding } from './controle-melding'
import { DossierFeiten } from './dossier-feiten'

const ZORG = {
  verantwoordelijke: null,
  vervanger: null,
  rol: 'Verpleegkundig specialist',
  isToegewezen: false,
  laatstGecontroleerdOp: null,
  volgendeControleOp: '2026-06-01',
}
const gepland = /De controle van dit dossier was gepland op 1 juni 2026/

test('een lezer ziet alleen dat de controle voorbij is', () => {
  render(<ControleMelding id="1" volgendeControleOp="2026-06-01" isVoorbij confirm={null} />)
  expect(screen.getByText(gepland)).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

test('zolang de controle nog komt, ziet een lezer niets', () => {
  const { container } = render(
    <ControleMelding id="1" volgendeControleOp="2027-06-01" isVoorbij={false} confirm={null} />,
  )
  expect(container.innerHTML).toBe('')
})

test('wie mag bevestigen stuurt id en opmerking mee, en leest waarom het niet lukte met zijn tekst er nog', async () => {
  const confirm = vi.fn(async (_state: unknown, formData: FormData) => ({
    submission: {
      status: 'error' as const,
      initialValue: { opmerking: String(formData.get('opmerking')) },
      error: { '': ['Probeer het zo weer.'] },
    },
  }))
  render(<ControleMelding id="42" volgendeControleOp={null} isVoorbij={false} confirm={confirm} />)
  await userEvent.click(screen.getByText('Jaarlijkse controle: klopt dit dossier nog?'))
  await userEvent.type(screen.getByLabelText(/Opmerking/), 'Alles nagekeken.')
  await userEvent.click(screen.getByRole('button', { name: 'Bevestig: dit klopt nog' }))
  expect(await screen.findByText(/Probeer het zo weer\./)).toBeDefined()
  const [, formData] = confirm.mock.calls[0] ?? []
  expect([formData?.get('id'), formData?.get('opmerking')]).toEqual(['42', 'Alles nagekeken.'])
  expect(screen.getByLabelText(/Opmerking/)).toHaveProperty('value', 'Alles nagekeken.')
})

test('zonder verantwoordelijke staat er dat die nog aan te wijzen is; een bezoeker leest de rol en geen naam', () => {
  const { rerender } = render(<DossierFeiten zorg={ZORG} leestijd={9} />)
  expect(screen.getByText('Nog aan te wijzen')).toBeDefined()
  expect(screen.getByText('1 juni 2026').getAttribute('datetime')).toBe('2026-06-01')
  rerender(<DossierFeiten zorg={{ ...ZORG, isToegewezen: true }} leestijd={9} />)
  expect(screen.getByText('Verpleegkundig specialist')).toBeDefined()
})
