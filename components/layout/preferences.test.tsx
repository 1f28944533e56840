import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { getPreference, setPreference } from './preference'
import { SearchShortcut } from './search-shortcut'
import { ShortcutChoice } from './shortcut-choice'
import { parseThema } from './theme'
import { ThemeChoice } from './theme-choice'

const root = document.documentElement

beforeEach(() => {
  // jsdom lays nothing out, so nothing would count as visible.
  vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockImplementation(function (this: HTMLElement) {
    return this.hidden ? null : document.body
  })
})

afterEach(() => {
  setPreference('thema', null)
  setPreference('sneltoets', null)
  root.removeAttribute('data-thema')
})

describe('een voorkeur', () => {
  test('blijft bewaard tot je haar wist', () => {
    setPreference('thema', 'donker')
    expect(getPreference('thema')).toBe('donker')
    setPreference('thema', null)
    expect(getPreference('thema')).toBeNull()
  })

  test('met een naam die op een andere lijkt, is een andere', () => {
    setPreference('sneltoets', 'uit')
    expect(getPreference('toets')).toBeNull()
  })
})

describe('de weergave', () => {
  test('verandert meteen en wordt onthouden', async () => {
    render(<ThemeChoice name="weergave" thema={null} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Donker' }))
    expect([root.getAttribute('data-thema'), getPreference('thema')]).toEqual(['donker', 'donker'])
  })

  test('volgt weer het apparaat als je dat kiest', async () => {
    setPreference('thema', 'licht')
    root.setAttribute('data-thema', 'licht')
    render(<ThemeChoice name="weergave" thema="licht" />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Licht' }).checked).toBe(true)
    await userEvent.click(screen.getByRole('radio', { name: 'Zoals mijn apparaat' }))
    expect([root.getAttribute('data-thema'), getPreference('thema')]).toEqual([null, null])
  })

  test.each([
    ['licht', 'licht'],
    ['donker', 'donker'],
    ['"><script>', null],
    ['', null],
    [undefined, null],
  ])('uit cookie %s komt %s', (cookie, expected) => {
    expect(parseThema(cookie)).toBe(expected)
  })
})

describe('de sneltoets', () => {
  test('springt naar het zoekveld dat te zien is', async () => {
    render(<Page />)
    await userEvent.keyboard('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'groot' }))
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'groot' }).value).toBe('')
  })

  test('laat je gewoon een schuine streep typen', async () => {
    render(<Page />)
    await userEvent.type(screen.getByRole('textbox', { name: 'titel' }), 'en/of')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'titel' }).value).toBe('en/of')
  })

  test('blijft af van toetscombinaties van de browser', async () => {
    render(<Page />)
    await userEvent.keyboard('{Control>}/{/Control}')
    expect(document.activeElement).toBe(document.body)
  })

  test('kan uit, en dat blijft zo', async () => {
    render(
      <>
        <Page />
        <ShortcutChoice />
      </>,
    )
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /toets/ })
    await userEvent.click(box)
    expect(getPreference('sneltoets')).toBe('uit')
    box.blur()
    await userEvent.keyboard('/')
    expect(document.activeElement).toBe(document.body)
  })
})

function Page() {
  return (
    <>
      <SearchShortcut />
      <input type="search" aria-label="klein" data-zoekveld="" hidden />
      <input type="search" aria-label="groot" data-zoekveld="" />
      <input aria-label="titel" />
    </>
  )
}
