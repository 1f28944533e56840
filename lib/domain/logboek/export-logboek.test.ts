import { expect, test } from 'vitest'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { exportMeldingen } from '../meldingen/export-meldingen'
import { exportWeblinks } from '../weblinks/export-weblinks'
import { exportLogboek } from './export-logboek'

const regel = (handeling: string, actor = '=1+1 Ria') =>
  database().logboekregel.create({
    data: { op: new Date('2026-11-21T23:30:00Z'), handeling, actor, resultaat: 'GELUKT' },
  })

test('het logboek als bestand vraagt het wachtwoord, volgt het filter en staat zelf in het logboek', async () => {
  const actor = await beheer()
  await regel('scholing.publish')
  await regel('dossier.update')
  await expect(exportLogboek(actor, {})).rejects.toThrow(RefusedError)
  const { csv } = await exportLogboek(
    { ...actor, bevestigdOp: new Date() },
    { handeling: 'scholing.publish' },
  )
  const [, eerste = '', rest] = csv.split('\r\n')
  // Half past midnight in the Netherlands, and no formula.
  expect(eerste.startsWith(`"2026-11-22 00:30";"'=1+1 Ria";"scholing.publish"`)).toBe(true)
  expect(rest).toBe('')
  expect(
    await database().logboekregel.findMany({ where: { handeling: 'logboek.export', resultaat: 'GELUKT' } }),
  ).toMatchObject([{ actorId: actor.id, details: { aantal: 1 } }])
})

test('wie een lijst niet mag zien, krijgt haar ook niet als bestand', async () => {
  const pas = { bevestigdOp: new Date() }
  for (const actor of [await hospicemedewerker(), await coordinator(), await redactie()])
    await expect(exportLogboek({ ...actor, ...pas }, {})).rejects.toThrow(NotFoundError)
  for (const actor of [await hospicemedewerker(), await coordinator(), await beheer()]) {
    await expect(exportMeldingen({ ...actor, ...pas }, {})).rejects.toThrow(NotFoundError)
    await expect(exportWeblinks({ ...actor, ...pas }, {})).rejects.toThrow(NotFoundError)
  }
})

test('geen programma verandert, verwijdert of leegt het logboek', async () => {
  const { id } = await regel('scholing.publish')
  const db = database()
  const where = { id }
  await expect(db.logboekregel.update({ where, data: { handeling: 'anders' } })).rejects.toThrow()
  await expect(db.logboekregel.update({ where, data: { actor: 'Een ander' } })).rejects.toThrow()
  await expect(db.logboekregel.delete({ where })).rejects.toThrow()
  await expect(db.$executeRaw`truncate "Logboekregel"`).rejects.toThrow('append-only')
  expect(await db.logboekregel.findUnique({ where })).toMatchObject({ handeling: 'scholing.publish' })
})
