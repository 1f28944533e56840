import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { recentSearches, rememberSearch } from './recent-searches'
import { SearchSuggestions } from './search-suggestions'

const SUGGESTIES = [
  { soort: 'dossier', titel: 'Dementie', url: '/themadossiers/dementie' },
  { soort: 'scholing', titel: 'Webinar dementie', url: '/scholingsagenda/webinar' },
  { soort: 'dossier', titel: 'Verslaving', url: '/themadossiers/verslaving' },
]
const vraag = vi.fn<(url: string, init: RequestInit) => Promise<Response>>()
const antwoordt = (suggesties: unknown[]) =>
  vraag.mockImplementation(async () => Response.json({ suggesties }))

beforeEach(() => {
  localStorage.clear()
  vraag.mockReset()
  antwoordt(SUGGESTIES)
  vi.stubGlobal('fetch', vraag)
  Element.prototype.scrollIntoView = () => undefined
})

const veld = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Zoeken in Kennisplein' })
const opties = () => screen.queryAllByRole('option').map((optie) => optie.textContent)
const gekozen = () => document.getElementById(veld().getAttribute('aria-activedescendant') ?? '')?.textContent
const gemeld = () =>
  screen
    .getAllByRole('status')
    .map((plek) => plek.textContent)
    .join('')

/** Shows the form; what is pressed is noted in the place of the browser going there. */
async function toon(props: { signedIn?: boolean } = {}) {
  const geopend: string[] = []
  const { container } = render(
    <form>
      <label htmlFor="veld">Zoeken in Kennisplein</label>
      <input id="veld" name="q" type="text" />
      <button type="submit">Zoeken</button>
      <SearchSuggestions inputId="veld" signedIn {...props} />
    </form>,
  )
  container.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link) geopend.push(link.getAttribute('href') ?? '')
    if (link) event.preventDefault()
  })
  container.addEventListener('submit', (event) => {
    geopend.push('verstuurd')
    event.preventDefault()
  })
  return { user: userEvent.setup(), geopend }
}

async function typ(tekst: string) {
  const hulp = await toon()
  await hulp.user.click(veld())
  await hulp.user.type(veld(), tekst)
  await screen.findByRole('listbox', { name: 'Suggesties' })
  return hulp
}

describe('suggesties terwijl je typt', () => {
  test('staan per soort bij elkaar, en worden beleefd gemeld', async () => {
    await typ('dem')
    expect(opties()).toEqual(['Dementie', 'Verslaving', 'Webinar dementie'])
    const groep = screen.getByRole('group', { name: 'Themadossiers' })
    expect(within(groep).getAllByRole('option')).toHaveLength(2)
    expect(gemeld()).toBe('3 suggesties. Kies met pijl omlaag.')
    expect(veld().getAttribute('aria-expanded')).toBe('true')
    expect(veld().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
    expect(gekozen()).toBeUndefined()
  })

  test('er gaat één vraag naar de server als je even stopt, en geen bij één letter', async () => {
    const { user } = await toon()
    await user.type(veld(), 'd')
    await new Promise((klaar) => setTimeout(klaar, 200))
    expect(vraag).not.toHaveBeenCalled()
    await user.type(veld(), 'ementie')
    await screen.findByRole('listbox')
    expect(vraag.mock.calls.map(([url]) => url)).toEqual(['/zoeken/suggesties?q=dementie'])
  })

  test('wie doortypt, krijgt alleen het antwoord op het laatste', async () => {
    const { user } = await toon()
    let eerste: AbortSignal | null | undefined
    vraag.mockImplementationOnce((_url, init) => {
      eerste = init.signal
      return new Promise((_, weiger) =>
        init.signal?.addEventListener('abort', () => weiger(new Error('weg'))),
      )
    })
    await user.type(veld(), 'pij')
    await waitFor(() => expect(vraag).toHaveBeenCalledTimes(1))
    await user.type(veld(), 'n')
    expect(eerste?.aborted).toBe(true)
    await screen.findByRole('listbox')
    expect(vraag.mock.calls.at(-1)?.[0]).toBe('/zoeken/suggesties?q=pijn')
  })

  test('zijn er geen, of is er geen verbinding, dan zegt het dat je gewoon kunt zoeken', async () => {
    vraag.mockRejectedValue(new TypeError('Failed to fetch'))
    const { user, geopend } = await toon()
    await user.type(veld(), 'xyz')
    await waitFor(() => expect(gemeld()).toBe('Geen suggesties. Druk op Enter om te zoeken.'))
    expect(screen.queryByRole('listbox')).toBeNull()
    await user.keyboard('{Enter}')
    expect(geopend).toEqual(['verstuurd'])
  })

  test('een antwoord dat er vreemd uitziet, wordt niet getoond', async () => {
    antwoordt([
      { soort: 'x', titel: 'Y', url: '/y' },
      { soort: 'bron', titel: 'Z', url: 'https://elders.example' },
      null,
    ])
    const { user } = await toon()
    await user.type(veld(), 'xyz')
    await waitFor(() => expect(gemeld()).toContain('Geen suggesties'))
    expect(opties()).toEqual([])
  })

  test('een bezoeker krijgt een gewoon zoekveld, en vindt niets van wie hier eerder zat', async () => {
    rememberSearch('iets van een ander')
    const { user } = await toon({ signedIn: false })
    await user.type(screen.getByRole('textbox', { name: 'Zoeken in Kennisplein' }), 'dementie')
    await new Promise((klaar) => setTimeout(klaar, 200))
    expect(vraag).not.toHaveBeenCalled()
    expect(recentSearches()).toEqual([])
  })
})

describe('met het toetsenbord', () => {
  test('pijlen lopen door de lijst en langs het veld, zonder dat de focus het veld verlaat', async () => {
    const { user } = await typ('dem')
    const gang: (string | undefined | null)[] = []
    for (const toets of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await user.keyboard(`{${toets}}`)
      gang.push(gekozen())
    }
    expect(gang).toEqual([
      'Dementie',
      'Verslaving',
      'Webinar dementie',
      undefined,
      'Webinar dementie',
      'Verslaving',
    ])
    expect(document.activeElement).toBe(veld())
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Verslaving')
  })

  test('Enter opent wat gekozen is; zonder keuze zoekt het wat er staat', async () => {
    const { user, geopend } = await typ('dem')
    await user.keyboard('{ArrowDown}{Enter}')
    await user.keyboard('{Home}{Enter}')
    expect(geopend).toEqual(['/themadossiers/dementie', 'verstuurd'])
  })

  test('Home en End gaan terug naar de tekst', async () => {
    const { user } = await typ('dem')
    await user.keyboard('{ArrowDown}{Home}')
    expect(gekozen()).toBeUndefined()
    await user.keyboard('{ArrowDown}{End}')
    expect(gekozen()).toBeUndefined()
  })

  test('Escape sluit de lijst en nog eens maakt het veld leeg; pijl omlaag opent hem weer', async () => {
    const { user } = await typ('dem')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(veld().value).toBe('dem')
    expect(veld().getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{ArrowDown}')
    expect(gekozen()).toBe('Dementie')
    await user.keyboard('{Escape}{Escape}')
    expect(veld().value).toBe('')
  })

  test('Tab gaat verder en sluit de lijst', async () => {
    const { user } = await typ('dem')
    await user.tab()
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})

test('met de muis kies je zonder dat de lijst eerst dichtgaat', async () => {
  const { user, geopend } = await typ('dem')
  await user.click(screen.getByRole('option', { name: 'Webinar dementie' }))
  expect(geopend).toEqual(['/scholingsagenda/webinar'])
})

test('wat je typte terwijl het laadde, telt ook', async () => {
  await toon()
  act(() => {
    veld().focus()
    veld().value = 'dem'
  })
  expect(await screen.findByRole('listbox')).toBeDefined()
})

describe('wat je eerder zocht', () => {
  test('staat klaar bij een leeg veld, nieuwste eerst, en is te wissen', async () => {
    for (const tekst of ['pijn', 'delier', 'Pijn']) rememberSearch(tekst)
    const { user, geopend } = await toon()
    await user.click(veld())
    await screen.findByRole('listbox', { name: 'Eerder gezocht' })
    expect(opties()).toEqual(['Pijn', 'delier', 'Wis wat je eerder zocht'])
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(geopend).toEqual(['/zoeken?q=delier'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(recentSearches()).toEqual([])
  })

  test('wordt onthouden als je zoekt, hoogstens acht keer en alleen op dit apparaat', async () => {
    const { user } = await toon()
    for (let keer = 1; keer <= 9; keer += 1) {
      await user.clear(veld())
      await user.type(veld(), `vraag ${keer}{Enter}`)
    }
    expect(recentSearches()).toHaveLength(8)
    expect(recentSearches()[0]).toBe('vraag 9')
  })

  test('is er niet meer als iets anders de opslag heeft beschadigd', () => {
    localStorage.setItem('zoekvragen', '{"a":')
    expect(recentSearches()).toEqual([])
    localStorage.setItem('zoekvragen', '[1,"pijn"]')
    expect(recentSearches()).toEqual(['pijn'])
  })
})
