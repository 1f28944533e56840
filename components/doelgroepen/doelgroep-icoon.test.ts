import { expect, test } from 'vitest'
import { doelgroepIconen, doelgroepLook } from './doelgroep-icoon'

test('elke doelgroep heeft een eigen teken en een eigen kleur', () => {
  const looks = doelgroepIconen.map(doelgroepLook)
  expect(new Set(looks.map(({ icon }) => icon)).size).toBe(doelgroepIconen.length)
  expect(new Set(looks.map(({ tint }) => tint)).size).toBe(doelgroepIconen.length)
})

test('een woord dat we niet kennen, krijgt het neutrale paar dat geen doelgroep heeft', () => {
  const neutral = doelgroepLook('iets-nieuws')
  expect(doelgroepIconen.map((icoon) => doelgroepLook(icoon).tint)).not.toContain(neutral.tint)
  expect(neutral.icon).toBe('users-round')
})
