import { expect, test } from 'vitest'
import { alsDag, alsDatum, dagVan, dagVanVolgendeControle, isControleVoorbij } from './controle'

test('de dag is de Nederlandse dag, ook vlak na middernacht', () => {
  expect(dagVan(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
  expect(dagVan(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
})

test('de volgende controle is zoveel maanden later, en nooit op een dag die niet bestaat', () => {
  expect(dagVanVolgendeControle('2026-11-21', 12)).toBe('2027-11-21')
  expect(dagVanVolgendeControle('2026-11-21', 3)).toBe('2027-02-21')
  expect(dagVanVolgendeControle('2028-02-29', 12)).toBe('2029-02-28')
  expect(dagVanVolgendeControle('2026-08-31', 1)).toBe('2026-09-30')
})

test('een dag komt heel door de database', () => {
  expect(alsDag(alsDatum('2027-03-28'))).toBe('2027-03-28')
  expect(alsDag(null)).toBeNull()
})

test('op de dag zelf is de controle nog niet voorbij, een dag later wel', () => {
  expect(isControleVoorbij('2027-06-01', new Date('2027-06-01T21:59:00Z'))).toBe(false)
  expect(isControleVoorbij('2027-06-01', new Date('2027-06-01T22:01:00Z'))).toBe(true)
  expect(isControleVoorbij(null, new Date('2030-01-01T00:00:00Z'))).toBe(false)
})
