import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { InschrijfPaneel } from './inschrijf-paneel'

type Props = ComponentProps<typeof InschrijfPaneel>

const paneel = (wens: Partial<Props> = {}) =>
  render(
    <InschrijfPaneel
      id="x"
      slug="x"
      aanmelding={{ stand: 'OPEN', vrij: 3 }}
      inschrijving={null}
      capaciteit={12}
      aandelen={null}
      aanmeldenTot="2026-12-01"
      begonnen={false}
      isAangemeld
      isGepubliceerd
      schrijfIn={async () => undefined}
      neemAan={async () => undefined}
      meldAf={async () => undefined}
      bewaarOpmerking={async () => undefined}
      {...wens}
    />,
  )

test('wie een plek krijgt aangeboden leest tot wanneer, en zegt met één knop ja of nee', () => {
  const aanbodTot = new Date('2026-11-25T13:05:00Z')
  paneel({ inschrijving: { id: 'x', status: 'AANGEBODEN', plaats: null, aanbodTot, opmerking: null } })
  expect(screen.getByText(/tot 25 november 2026, 14:05\. Kom je\?/)).toBeTruthy()
  expect(screen.getAllByRole('button').map((knop) => knop.textContent)).toEqual([
    'Ja, ik kom',
    'Nee, geef mijn plek door',
    'Bewaar de opmerking',
  ])
})

const ZIN = 'Aanmelden kan (nog) niet via Kennisplein. Vraag de organisator hoe je mee kunt doen.'

test('wie zich kan inschrijven heeft één knop', () => {
  paneel()
  expect(screen.getAllByRole('button').map((knop) => knop.textContent)).toEqual(['Schrijf je in'])
})

test('waar aanmelden niet via Kennisplein kan, staat dat er, zonder knop, link of laatste dag', () => {
  for (const isAangemeld of [true, false]) {
    const { unmount } = paneel({ isAangemeld, aanmelding: { stand: 'GESLOTEN', zin: ZIN } })
    expect(screen.getAllByText(ZIN)).toHaveLength(1)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.queryByText(/tot en met/)).toBeNull()
    unmount()
  }
})
