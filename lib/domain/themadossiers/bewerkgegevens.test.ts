import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findWerkblad } from '../opmerkingen/queries'
import { findDeelVoorBewerken, findThemadossierVoorBewerken } from './queries'

afterEach(() => vi.restoreAllMocks())

/** How many statements reach PostgreSQL while `vraag` is answered. */
async function tel(vraag: () => Promise<unknown>): Promise<number> {
  await vraag()
  const query = vi.spyOn(pg.Client.prototype, 'query').mockClear()
  expect(await vraag()).not.toBeNull()
  return query.mock.calls.length
}

// With the session and the lists of bronnen and begrippen each of these pages asks six (architecture.md).
test('het formulier van een dossier vraagt de database zo weinig mogelijk', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  const { slug } = publicatie
  expect(await tel(() => findThemadossierVoorBewerken(actor, { slug }))).toBe(3)
  expect(await tel(() => findDeelVoorBewerken(actor, { slug, deel: 'ONDERZOEK' }))).toBe(2)
  expect(await tel(() => findWerkblad(actor, { id, plek: `dossier:${slug}` }))).toBe(1)
})
