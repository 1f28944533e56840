import { expect, test } from 'vitest'
import { hospicemedewerker } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findMijn } from './queries'

test('wie een dossier bijhoudt, ziet het met de dag van de controle; wat het eerst moet staat bovenaan', async () => {
  const wie = await hospicemedewerker()
  const dag = (op: string) => new Date(`${op}T00:00:00Z`)
  await aThemadossier({
    publicatie: { titel: 'Later' },
    dossier: { verantwoordelijkeId: wie.id, volgendeControleOp: dag('2027-06-01') },
  })
  await aThemadossier({
    publicatie: { titel: 'Eerst' },
    dossier: { vervangerId: wie.id, volgendeControleOp: dag('2026-06-01') },
  })
  await aThemadossier({
    publicatie: { titel: 'Concept', status: 'CONCEPT' },
    dossier: { verantwoordelijkeId: wie.id, volgendeControleOp: dag('2027-01-01') },
  })
  await aThemadossier({ publicatie: { titel: 'Van een ander' } })
  const mijn = await findMijn(wie, { token: null })
  expect(mijn?.zorg.map(({ titel, isGepubliceerd }) => [titel, isGepubliceerd])).toEqual([
    ['Eerst', true],
    ['Concept', false],
    ['Later', true],
  ])
  expect(mijn?.account.dossiers.map(({ titel }) => titel).sort()).toEqual(['Concept', 'Later'])
})
