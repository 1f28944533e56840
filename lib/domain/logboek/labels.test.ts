import { expect, test } from 'vitest'
import { findCommands } from '@/tests/policy/find-commands'
import { handelingLabel, waaropInWoorden, wieInWoorden } from './labels'

test('elke opdracht van het portaal heeft een eigen Nederlandse naam in het logboek', async () => {
  const namen = (await findCommands()).map(({ spec }) => spec.name)
  expect(namen.length).toBeGreaterThan(100)
  expect(namen.filter((naam) => handelingLabel(naam) === null)).toEqual([])
  expect(new Set(namen.map(handelingLabel)).size).toBe(namen.length)
  expect(handelingLabel('themadossier.assignVerantwoordelijke')).toBe(
    'Themadossier: verantwoordelijke gekozen',
  )
})

test('wie zich aanmeldt staat er met de naam, wie niet binnenkwam en niemand is niet als bezoeker', () => {
  const aanmelding = { handeling: 'gebruiker.signIn', actor: 'bezoeker' }
  expect(wieInWoorden({ ...aanmelding, item: 'Bea Beheer' })).toBe('Bea Beheer')
  expect(wieInWoorden({ ...aanmelding, item: null })).toBe('Niet aangemeld')
  expect(wieInWoorden({ handeling: 'uitnodiging.accept', actor: 'bezoeker', item: 'x' })).toBe(
    'Niet aangemeld',
  )
  expect(wieInWoorden({ handeling: 'gebruiker.signIn', actor: 'Ria', item: 'x' })).toBe('Ria')
})

test('een nummer dat alleen het programma kent staat niet op het scherm', () => {
  const id = '0b0a8a3e-5c5e-4c39-9a0a-0e8f2f3f7a10'
  expect(waaropInWoorden(id)).toBeNull()
  expect(waaropInWoorden(`consultatielijn/landelijk (melding ${id})`)).toBe('consultatielijn/landelijk')
  expect(waaropInWoorden('organisatie/het-huis')).toBe('organisatie/het-huis')
})
