import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
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
  render(<ControleMelding slug="nah" volgendeControleOp="2026-06-01" isVoorbij canConfirm={false} />)
  expect(screen.getByText(gepland)).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})

test('zolang de controle nog komt, ziet een lezer niets', () => {
  const { container } = render(
    <ControleMelding slug="nah" volgendeControleOp="2027-06-01" isVoorbij={false} canConfirm={false} />,
  )
  expect(container.innerHTML).toBe('')
})

test('wie mag bevestigen, gaat naar de pagina waar staat wat er veranderde', () => {
  render(<ControleMelding slug="nah" volgendeControleOp={null} isVoorbij={false} canConfirm />)
  const link = screen.getByRole('link', { name: /Klopt dit dossier nog\?/ })
  expect(link.getAttribute('href')).toBe('/themadossiers/nah/controle')
})

test('zonder verantwoordelijke staat er dat die nog aan te wijzen is; een bezoeker leest de rol en geen naam', () => {
  const { rerender } = render(<DossierFeiten zorg={ZORG} leestijd={9} />)
  expect(screen.getByText('Nog aan te wijzen')).toBeDefined()
  expect(screen.getByText('1 juni 2026').getAttribute('datetime')).toBe('2026-06-01')
  rerender(<DossierFeiten zorg={{ ...ZORG, isToegewezen: true }} leestijd={9} />)
  expect(screen.getByText('Verpleegkundig specialist')).toBeDefined()
})
