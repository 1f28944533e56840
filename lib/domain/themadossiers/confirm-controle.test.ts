import { afterEach, expect, test } from 'vitest'
import { ForbiddenError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { confirmControle } from './confirm-controle'
import { alsDag, alsDatum } from './controle'

afterEach(() => holdClock())

const dagen = async (id: string) => {
  const dossier = await database().themadossier.findUniqueOrThrow({ where: { id } })
  return [alsDag(dossier.laatstGecontroleerdOp), alsDag(dossier.volgendeControleOp)]
}

test('de verantwoordelijke bevestigt dat het dossier nog klopt; de volgende controle is een jaar later', async () => {
  holdClock(new Date('2026-11-21T23:30:00Z'))
  const verantwoordelijke = await hospicemedewerker()
  const { id } = await aThemadossier({ dossier: { verantwoordelijkeId: verantwoordelijke.id } })
  await confirmControle(verantwoordelijke, { id, opmerking: 'Alle links nagekeken.' })
  expect(await dagen(id)).toEqual(['2026-11-22', '2027-11-22'])
  const controles = await database().controle.findMany({ where: { themadossierId: id } })
  expect(controles).toMatchObject([{ gebruikerId: verantwoordelijke.id, opmerking: 'Alle links nagekeken.' }])
})

test('twee keer drukken geeft één controle', async () => {
  const actor = await redactie()
  const { id } = await aThemadossier({ dossier: { volgendeControleOp: alsDatum('2025-01-01') } })
  const uitkomsten = await Promise.all([
    confirmControle(actor, { id, opmerking: '' }),
    confirmControle(actor, { id, opmerking: '' }),
  ])
  expect(uitkomsten[0]).toEqual(uitkomsten[1])
  await confirmControle(actor, { id, opmerking: '' })
  expect(await database().controle.count({ where: { themadossierId: id } })).toBe(1)
})

test('een jaar later telt de bevestiging opnieuw', async () => {
  const actor = await redactie()
  const { id } = await aThemadossier()
  holdClock(new Date('2026-05-01T10:00:00Z'))
  await confirmControle(actor, { id, opmerking: '' })
  holdClock(new Date('2027-05-03T10:00:00Z'))
  await confirmControle(actor, { id, opmerking: '' })
  expect(await dagen(id)).toEqual(['2027-05-03', '2028-05-03'])
  expect(await database().controle.count({ where: { themadossierId: id } })).toBe(2)
})

test('wie niet over het dossier gaat, kan niet bevestigen, en niemand bij een concept', async () => {
  const { id } = await aThemadossier()
  await expect(confirmControle(await hospicemedewerker(), { id, opmerking: '' })).rejects.toThrow(
    ForbiddenError,
  )
  const concept = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
  await expect(confirmControle(await redactie(), { id: concept.id, opmerking: '' })).rejects.toThrow(
    ForbiddenError,
  )
  expect(await dagen(id)).toEqual([null, null])
})
