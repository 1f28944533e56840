import { expect, test } from 'vitest'
import { redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { telStatements } from '@/tests/support/tel-statements'
import { findWerkblad } from '../opmerkingen/queries'
import { findDeelVoorBewerken, findThemadossierVoorBewerken } from './queries'

// With the session and the lists of bronnen and begrippen each of these pages asks six (architecture.md).
test('het formulier van een dossier vraagt de database zo weinig mogelijk', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  const { slug } = publicatie
  expect(await telStatements(() => findThemadossierVoorBewerken(actor, { slug }))).toBe(3)
  expect(await telStatements(() => findDeelVoorBewerken(actor, { slug, deel: 'ONDERZOEK' }))).toBe(2)
  expect(await telStatements(() => findWerkblad(actor, { id, plek: `dossier:${slug}` }))).toBe(1)
})
