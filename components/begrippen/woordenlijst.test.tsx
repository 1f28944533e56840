import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Letters, Woordenlijst } from './woordenlijst'

const begrip = (slug: string, term: string, oudeSlugs: string[] = []) => ({
  slug,
  oudeSlugs,
  term,
  uitleg: 'Uitleg',
  ookBekendAls: [],
  bronnen: [],
})
const begrippen = [
  begrip('delier', 'Delier'),
  begrip('epa', 'Éénzaamheid'),
  begrip('euthanasie', 'Euthanasie'),
]

test('elke letter leidt naar een kop die er is, en accenten maken geen eigen letter', () => {
  const { container } = render(
    <>
      <Letters begrippen={begrippen} />
      <Woordenlijst begrippen={begrippen} />
    </>,
  )
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['#letter-D', '#letter-E'])
  for (const href of links) expect(container.querySelector(href ?? '')?.tagName).toBe('H2')
  expect(container.querySelector('#euthanasie')?.textContent).toContain('Euthanasie')
})

test('een link naar hoe een begrip vroeger heette komt bij het begrip uit', () => {
  const { container } = render(<Woordenlijst begrippen={[begrip('delier', 'Delier', ['delirium'])]} />)
  expect(container.querySelector('#delirium')?.closest('#delier')).not.toBeNull()
})
