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
  isVerlopen: false,
}
const verlopen = /^Controle verlopen sinds 1 juni 2026\.$/
const melding = (wens: Partial<Parameters<typeof ControleMelding>[0]> = {}) => (
  <ControleMelding
    slug="nah"
    volgendeControleOp="2026-06-01"
    isVoorbij
    isVerlopen={false}
    canConfirm={false}
    {...wens}
  />
)
const zin = (woorden: RegExp) => (_: string, element: Element | null) =>
  element?.tagName === 'SPAN' && woorden.test(element.textContent?.trim() ?? '')

test('een lezer leest rustig sinds wanneer de controle is verlopen, met de dag voor machines', () => {
  render(melding({ isVerlopen: true }))
  expect(screen.getByText(zin(verlopen))).toBeDefined()
  expect(screen.getByText('1 juni 2026').getAttribute('datetime')).toBe('2026-06-01')
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('zolang hij nog komt of pas net voorbij is, ziet een lezer niets; wie mag bevestigen wel', () => {
  const { container, rerender } = render(melding({ isVoorbij: false }))
  expect(container.innerHTML).toBe('')
  rerender(melding())
  expect(container.innerHTML).toBe('')
  rerender(melding({ canConfirm: true }))
  expect(screen.getByText('De controle van dit dossier was gepland op 1 juni 2026')).toBeDefined()
})

test('wie mag bevestigen, gaat naar de pagina waar staat wat er veranderde', () => {
  render(melding({ volgendeControleOp: null, isVoorbij: false, canConfirm: true }))
  const link = screen.getByRole('link', { name: /Klopt dit dossier nog\?/ })
  expect(link.getAttribute('href')).toBe('/themadossiers/nah/controle')
})

test('zonder verantwoordelijke staat er dat die nog aan te wijzen is; een bezoeker leest de rol en geen naam', () => {
  const { rerender } = render(<DossierFeiten zorg={ZORG} leestijd={9} />)
  expect(screen.getByText('Nog aan te wijzen')).toBeDefined()
  expect(screen.getByText('1 juni 2026').getAttribute('datetime')).toBe('2026-06-01')
  rerender(<DossierFeiten zorg={{ ...ZORG, isToegewezen: true }} leestijd={9} />)
  expect(screen.getByText('Verpleegkundig specialist')).toBeDefined()
  rerender(<DossierFeiten zorg={{ ...ZORG, isVerlopen: true }} leestijd={9} />)
  expect(screen.queryByText('1 juni 2026')).toBeNull()
})
