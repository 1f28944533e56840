import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { diskStorage } from '@/lib/platform/storage-disk'
import { bewaarInOpslag, leesUitOpslag } from '@/lib/platform/wissingenlijst'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { wisOpnieuw } from './erase-again'
import { bewaakWissingen } from './keep-erasures'

vi.mock('@/lib/platform/storage', () => ({ storage: async () => diskStorage(map) }))

let map = ''
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kennisplein-wissingen-'))
})
afterEach(() => rmSync(map, { recursive: true, force: true }))

const OP = '2026-03-01T09:00:00.000Z'
const regel = (itemId: string) => ({ soort: 'gebruiker', itemId, op: OP })
const wie = (id: string) => database().gebruiker.findUniqueOrThrow({ where: { id } })

describe('na het terugzetten van een oudere back-up', () => {
  test('wordt weer gewist wie daarna was gewist, ook als het account weer open is', async () => {
    const { id } = await hospicemedewerker({ naam: 'Noor van Dam' })
    expect(await wisOpnieuw(job('restore'), [regel(id)])).toEqual({ gewist: 1, nietGelukt: [] })
    expect(await wie(id)).toMatchObject({ naam: 'een hospicemedewerker', gewistOp: expect.any(Date) })
    expect(
      await database().logboekregel.findFirst({ where: { handeling: 'gebruiker.deleteGegevens' } }),
    ).toMatchObject({ item: id, actor: 'achtergrondwerk: restore', resultaat: 'GELUKT' })
  })

  test('gebeurt het één keer, en wie deze database niet kent wordt overgeslagen', async () => {
    const { id } = await hospicemedewerker()
    const lijst = [regel(id), regel('00000000-0000-7000-8000-000000000001'), { ...regel(id), soort: 'iets' }]
    expect((await wisOpnieuw(job('restore'), lijst)).gewist).toBe(1)
    expect((await wisOpnieuw(job('restore'), lijst)).gewist).toBe(0)
    expect(await database().wissing.count()).toBe(3)
  })

  test('komt wat op de naam stond bij de vervanger of de redactie, niet bij wie zelf nog gewist wordt', async () => {
    const ookWeg = await redactie()
    const redacteur = await redactie()
    const vervanger = await hospicemedewerker()
    const weg = await hospicemedewerker()
    const dossier = await aThemadossier()
    await database().themadossier.update({
      where: { id: dossier.id },
      data: { verantwoordelijkeId: weg.id, vervangerId: vervanger.id },
    })
    const concept = await aPublicatie({ auteurId: weg.id, status: 'CONCEPT' })
    await database().klad.create({
      data: { gebruikerId: weg.id, sleutel: 'nieuwsbericht:nieuw', inhoud: {} },
    })
    expect((await wisOpnieuw(job('restore'), [regel(weg.id), regel(ookWeg.id)])).nietGelukt).toEqual([])
    expect(await database().themadossier.findUnique({ where: { id: dossier.id } })).toMatchObject({
      verantwoordelijkeId: vervanger.id,
      vervangerId: null,
    })
    expect((await database().publicatie.findUnique({ where: { id: concept.id } }))?.auteurId).toBe(
      redacteur.id,
    )
    expect((await database().klad.findFirst())?.gebruikerId).toBe(redacteur.id)
  })

  test('zegt het van wie niet gewist kan worden, en gaat door met de anderen', async () => {
    const metWerk = await hospicemedewerker()
    await aPublicatie({ auteurId: metWerk.id, status: 'CONCEPT' })
    const { id } = await hospicemedewerker()
    const { gewist, nietGelukt } = await wisOpnieuw(job('restore'), [regel(metWerk.id), regel(id)])
    expect(gewist).toBe(1)
    expect(nietGelukt).toEqual([{ id: metWerk.id, reden: expect.stringContaining('Niemand') }])
    await expect(bewaakWissingen.run({})).rejects.toThrow('not erased again')
  })
})

describe('de lijst buiten de database', () => {
  test('krijgt wie gewist wordt, en brengt het wissen terug als de database ouder is', async () => {
    const { id } = await aGebruiker({ naam: 'Noor van Dam' })
    await bewaarInOpslag([regel(id)])
    await bewaakWissingen.run({})
    expect((await wie(id)).naam).toBe('een hospicemedewerker')
    expect(await leesUitOpslag()).toEqual([regel(id)])
  })

  test('wordt na elk wissen bewaard', async () => {
    const { id } = await hospicemedewerker()
    await wisOpnieuw(job('restore'), [regel(id)])
    expect(await database().$queryRaw`select task_identifier from graphile_worker.jobs`).toContainEqual({
      task_identifier: 'wissing.bewaak',
    })
    expect(await leesUitOpslag()).toBeNull()
    await bewaakWissingen.run({})
    expect(await leesUitOpslag()).toEqual([regel(id)])
  })

  test('groeit alleen: een regel veranderen of weghalen kan niet', async () => {
    const { id: itemId } = await aGebruiker()
    const db = database()
    await db.wissing.create({ data: regel(itemId) })
    await expect(db.wissing.deleteMany()).rejects.toThrow()
    await expect(db.wissing.updateMany({ data: { soort: 'iets' } })).rejects.toThrow()
    await expect(db.$executeRaw`truncate "Wissing"`).rejects.toThrow()
  })
})
