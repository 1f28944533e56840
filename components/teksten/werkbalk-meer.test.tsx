import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WerkbalkMeer } from './werkbalk-meer'

/** jsdom measures nothing: a bar that shows 300 of so many dots. */
function toon(breedte: number) {
  const balk = document.createElement('div')
  Object.defineProperties(balk, { clientWidth: { value: 300 }, scrollWidth: { value: breedte } })
  balk.scrollTo = (opties?: ScrollToOptions | number) => {
    balk.scrollLeft = typeof opties === 'object' ? (opties.left ?? 0) : 0
    fireEvent.scroll(balk)
  }
  render(<WerkbalkMeer balk={{ current: balk }} inTabel={false} />)
  return balk
}
const knop = (naam: string) => screen.queryByTitle(naam)

test('past de balk, dan is er geen knop om te schuiven', () => {
  toon(300)
  expect(knop('Meer knoppen')).toBeNull()
})

test('past de balk niet, dan schuift de knop naar het eind en weer terug, buiten het toetsenbord om', () => {
  const balk = toon(500)
  const meer = knop('Meer knoppen')
  expect([meer?.getAttribute('aria-hidden'), meer?.tabIndex]).toEqual(['true', -1])
  fireEvent.click(meer ?? document.body)
  expect(balk.scrollLeft).toBe(225)
  fireEvent.click(knop('Terug naar de eerste knoppen') ?? document.body)
  expect(balk.scrollLeft).toBe(0)
  expect(knop('Meer knoppen')).not.toBeNull()
})
