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
      vraagtNummer={false}
      isAangemeld
      isGepubliceerd
      schrijfIn={async () => undefined}
      neemAan={async () => undefined}
      meldAf={async () => undefined}
      bewaarOpmerking={async () => undefined}
      bewaarNummer={async () => undefined}
      {...wens}
    />,
  )

const INSCHRIJVING = {
  id: 'x',
  status: 'BEVESTIGD',
  plaats: null,
  aanbodTot: null,
  opmerking: null,
  registersoort: null,
  registratienummer: null,
} as const

test('wie een plek krijgt aangeboden leest tot wanneer, en zegt met één knop ja of nee', () => {
  const aanbodTot = new Date('2026-11-25T13:05:00Z')
  paneel({ inschrijving: { ...INSCHRIJVING, status: 'AANGEBODEN', aanbodTot } })
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

const NUMMER = /Registratienummer/

test('een nummer vragen we alleen bij een scholing met accreditatie', () => {
  for (const inschrijving of [null, INSCHRIJVING]) {
    const { unmount } = paneel({ inschrijving })
    expect(screen.queryByLabelText(NUMMER)).toBeNull()
    unmount()
    const { unmount: dicht } = paneel({ inschrijving, vraagtNummer: true })
    expect(screen.getByLabelText(NUMMER)).toBeTruthy()
    dicht()
  }
})

test('wie een plek had kan het nummer ook na het begin nog geven; wie op de wachtlijst stond niet', () => {
  const nummer = { registersoort: 'BIG', registratienummer: '19012345601' } as const
  const { unmount } = paneel({
    vraagtNummer: true,
    begonnen: true,
    inschrijving: { ...INSCHRIJVING, ...nummer },
  })
  expect(screen.getByText('Je BIG-nummer voor de accreditatie: 19012345601')).toBeTruthy()
  expect(screen.getAllByRole('button').map((knop) => knop.textContent)).toEqual(['Bewaar het nummer'])
  unmount()
  paneel({ vraagtNummer: true, begonnen: true, inschrijving: { ...INSCHRIJVING, status: 'WACHTLIJST' } })
  expect(screen.queryByRole('button')).toBeNull()
})
