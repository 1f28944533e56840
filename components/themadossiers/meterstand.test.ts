import { expect, test } from 'vitest'
import { meterstand } from './meterstand'

test('een lege kaart heeft nog veel regels over, en de stem noemt er stappen van vijf van', () => {
  const stand = meterstand(200)
  expect(stand).toMatchObject({ past: true, procent: 20, zin: 'Nog ongeveer 77 regels over op het A4.' })
  expect(stand.gesproken).toBe('Nog ongeveer 75 regels over op het A4.')
})

test('vlak onder de rand telt elke regel, ook voor de stem', () => {
  expect(meterstand(978).gesproken).toBe('Nog ongeveer 2 regels over op het A4.')
  expect(meterstand(999).zin).toBe('Het A4 is vol.')
})

test('boven de rand zegt de meter hoeveel er te veel is en wat dat betekent', () => {
  expect(meterstand(1003)).toMatchObject({ past: false, procent: 100 })
  expect(meterstand(1003).zin).toBe(
    'Ongeveer 1 regel te veel voor één A4. Maak de tekst korter: zo kan de kaart niet naar de lezers.',
  )
  expect(meterstand(1100).gesproken).toContain('Ongeveer 10 regels te veel')
})
