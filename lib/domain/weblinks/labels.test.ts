import { expect, test } from 'vitest'
import { leegVan } from './labels'

test('een lege lijst zegt hoeveel links nog niet zijn bekeken, en zegt alleen zonder filter dat alles werkt', () => {
  expect(leegVan({ GOED: 12, NIEUW: 133 }, false)).toContain('133 links zijn nog niet bekeken')
  expect(leegVan({ NIEUW: 1 }, false)).toContain('1 link is nog niet bekeken')
  expect(leegVan({ GOED: 12 }, false)).toBe('Alle links die we kennen werken zoals we ze kennen.')
  expect(leegVan({ GOED: 12 }, true)).not.toContain('werken')
})
