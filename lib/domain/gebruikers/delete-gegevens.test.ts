import { describe, expect, test } from 'vitest'
import type { Rol } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, redactie } from '@/tests/support/actors'
import { aGebruiker, aSession } from '@/tests/support/factories/gebruiker'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aScholing } from '@/tests/support/factories/scholing'
import { listLogboekregels } from '../logboek/queries'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { listOpmerkingen, listVersies } from '../publicatie/queries'
import { deactivateGebruiker } from './deactivate-gebruiker'
import { deleteGegevens } from './delete-gegevens'
import { reactivateGebruiker } from './reactivate-gebruiker'
import { hashWachtwoord } from './wachtwoord'

const WACHTWOORD = 'paraplu kwartel zolder fiets'
const adres = '192.0.2.1'
const beheerder = async () => beheer({ wachtwoordHash: await hashWachtwoord(WACHTWOORD) })

/** A redacteur who left traces everywhere, with the account closed. */
async function aOudRedacteur() {
  const actor = await beheerder()
  const weg = await redactie({ naam: 'Noor van Dam' })
  const db = database()
  const { id } = weg
  const stuk = await aPublicatie({ auteurId: id, redacteurId: id })
  await db.opmerking.create({
    data: { publicatieId: stuk.id, auteurId: id, tekst: 'Kijk hier nog eens naar.' },
  })
  await db.versie.create({ data: { item: 'nieuws/proef', nummer: 1, inhoud: {}, gebruikerId: id } })
  const scholing = await aScholing()
  await db.inschrijving.create({
    data: {
      scholingId: scholing.id,
      gebruikerId: id,
      status: 'BEVESTIGD',
      opmerking: 'Ik eet geen vlees.',
      registersoort: 'BIG',
      registratienummer: '19012345601',
    },
  })
  await db.reflectie.create({ data: { scholingId: scholing.id, gebruikerId: id, tekst: 'Rust.' } })
  const { email } = await db.gebruiker.findUniqueOrThrow({ where: { id } })
  await db.mailbericht.create({
    data: { sleutel: `proef/${id}`, aan: email, onderwerp: 'Dag', tekst: 'Dag Noor van Dam,', html: '' },
  })
  await db.logboekregel.create({
    data: {
      handeling: 'proef.doen',
      actorId: id,
      actor: 'Noor van Dam',
      item: 'nieuws/proef',
      resultaat: 'GELUKT',
    },
  })
  await deactivateGebruiker(actor, { id })
  return { actor, id, email, stuk }
}

const wis = (actor: Awaited<ReturnType<typeof beheerder>>, id: string, eigenWachtwoord = WACHTWOORD) =>
  deleteGegevens(actor, { id, eigenWachtwoord, adres })

async function zichtbareNamen(actor: Awaited<ReturnType<typeof beheerder>>, stukId: string) {
  const [opmerking] = await listOpmerkingen(actor, { id: stukId })
  const [versie] = await listVersies(actor, { item: 'nieuws/proef' })
  const { regels } = await listLogboekregels(actor, { handeling: 'proef.doen' })
  return [opmerking?.door, versie?.door, regels[0]?.actor]
}

describe('de naam van wie wegging', () => {
  test('blijft staan als oud-redacteur, bij opmerkingen, versies en in het logboek', async () => {
    const { actor, stuk } = await aOudRedacteur()
    expect(await zichtbareNamen(actor, stuk.id)).toEqual(Array(3).fill('Noor van Dam (oud-redacteur)'))
  })

  test('wordt na wissen een redacteur, overal', async () => {
    const { actor, id, stuk } = await aOudRedacteur()
    await wis(actor, id)
    expect(await zichtbareNamen(actor, stuk.id)).toEqual(Array(3).fill('een redacteur'))
  })

  test.each<[Rol[], string]>([
    [['HOSPICEMEDEWERKER'], 'hospicemedewerker'],
    [['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR'], 'netwerkcoördinator'],
    [['BEHEER', 'NETWERKCOORDINATOR'], 'beheerder'],
    [['BEHEER', 'REDACTIE'], 'redacteur'],
    [[], 'gebruiker'],
  ])('noemt waarvoor iemand er was (%s): %s, in de database net zo', async (rollen, wat) => {
    const db = database()
    const standen = [
      {},
      { gedeactiveerdOp: new Date() },
      { gedeactiveerdOp: new Date(), gewistOp: new Date() },
    ]
    const namen: string[] = []
    for (const stand of standen) {
      const { id } = await aGebruiker({ naam: 'Noor', rollen })
      await db.gebruiker.update({ where: { id }, data: stand })
      const persoon = await db.gebruiker.findUniqueOrThrow({ where: { id }, select: selectHistorienaam })
      const rijen = await db.$queryRaw<
        { naam: string }[]
      >`select historienaam(g) as naam from "Gebruiker" g where id = ${id}::uuid`
      expect(rijen[0]?.naam).toBe(historienaam(persoon))
      namen.push(historienaam(persoon))
    }
    expect(namen).toEqual(['Noor', `Noor (oud-${wat})`, `een ${wat}`])
  })
})

describe('gegevens wissen', () => {
  test('laat nergens naam of adres achter, ook niet in het logboek van het wissen zelf', async () => {
    const { actor, id, email } = await aOudRedacteur()
    await wis(actor, id)
    const db = database()
    const alles = JSON.stringify([
      await db.gebruiker.findMany(),
      await db.inschrijving.findMany({ select: { opmerking: true, registratienummer: true } }),
      await db.reflectie.findMany(),
      await db.mailbericht.findMany(),
      (await db.logboekregel.findMany()).map(({ id: _, ...regel }) => regel),
    ])
    for (const spoor of ['Noor', 'Dam', email, 'vlees', '19012345601', 'Rust.'])
      expect(alles).not.toContain(spoor)
    expect(alles).toContain('gebruiker.deleteGegevens')
    expect(await db.inschrijving.count()).toBe(1)
  })

  test('vraagt het eigen wachtwoord', async () => {
    const { actor, id } = await aOudRedacteur()
    await expect(wis(actor, id, 'iets heel anders dan dat')).rejects.toMatchObject({
      fields: { eigenWachtwoord: [expect.any(String)] },
    })
    await expect(deleteGegevens(actor, { id, eigenWachtwoord: null, adres })).rejects.toMatchObject({
      fields: { eigenWachtwoord: [expect.any(String)] },
    })
    expect(await database().gebruiker.findUnique({ where: { id } })).toMatchObject({ naam: 'Noor van Dam' })
  })

  test('kan alleen bij een gesloten account, één keer, en daarna gaat het account niet meer open', async () => {
    const actor = await beheerder()
    const { id } = await aGebruiker()
    await aSession(id)
    await expect(wis(actor, id)).rejects.toThrow('Sluit eerst')
    await deactivateGebruiker(actor, { id })
    await wis(actor, id)
    await expect(wis(actor, id)).rejects.toThrow('al gewist')
    await expect(reactivateGebruiker(actor, { id })).rejects.toThrow('gewist')
    await expect(
      database().gebruiker.update({ where: { id }, data: { gedeactiveerdOp: null } }),
    ).rejects.toThrow()
  })
})

describe('het logboek blijft zoals het is', () => {
  test('een regel veranderen of weghalen kan niet, ook de naam van wie er nog is niet', async () => {
    const db = database()
    const { id: actorId } = await aGebruiker({ naam: 'Noor' })
    const { id } = await db.logboekregel.create({
      data: { handeling: 'proef.doen', actorId, actor: 'Noor', resultaat: 'GELUKT' },
    })
    const op = { where: { id } }
    await expect(db.logboekregel.update({ ...op, data: { actor: 'Iemand' } })).rejects.toThrow()
    await expect(db.logboekregel.delete(op)).rejects.toThrow()
    await expect(db.$executeRaw`truncate "Logboekregel"`).rejects.toThrow()
  })

  test('ook bij wie gewist is, verandert er niets anders dan de naam', async () => {
    const { actor, id } = await aOudRedacteur()
    await wis(actor, id)
    const db = database()
    const where = { actorId: id }
    await expect(db.logboekregel.updateMany({ where, data: { item: 'iets/anders' } })).rejects.toThrow()
    await expect(db.logboekregel.updateMany({ where, data: { actor: 'Iemand anders' } })).rejects.toThrow()
  })
})
