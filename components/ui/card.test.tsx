import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '@/lib/web/paths'
import { Card, MetaLine } from './card'
import { Facts } from './facts'

test('een kaart zegt wat het is, en alleen de titel is de link', () => {
  render(
    <Card
      kind="Webinar"
      icon="video"
      title="Onrust in de nacht"
      href={paths.scholingsagenda()}
      summary="Wat doe je?"
    />,
  )
  expect(screen.getByRole('article').textContent).toContain('Webinar')
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Onrust in de nacht')
  expect(screen.getByRole('link').textContent).toBe('Onrust in de nacht')
})

test('een kaart zonder eigen pagina heeft geen link', () => {
  render(<Card kind="Richtlijn" icon="scroll-text" title="Delier" />)
  expect(screen.queryByRole('link')).toBeNull()
})

test('feiten die we niet weten, laten geen lege plek achter', () => {
  render(
    <>
      <MetaLine items={['5 min lezen', null, false, '', undefined, 'voor vrijwilligers']} />
      <Facts
        facts={[
          { label: 'Verantwoordelijke', value: null },
          { label: 'Laatst gecontroleerd', value: '3 mei 2026' },
        ]}
      />
    </>,
  )
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '5 min lezen',
    'voor vrijwilligers',
  ])
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Laatst gecontroleerd'])
})

test('zonder enig feit is er geen regel', () => {
  const { container } = render(<MetaLine items={[null, false]} />)
  expect(container.innerHTML).toBe('')
})
