import { describe, expect, test } from 'vitest'
import { bezoeker, type GebruikerActor, type Rol } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { actorMet, beheer, redactie } from '@/tests/support/actors'
import { aGebruiker, aSession } from '@/tests/support/factories/gebruiker'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { changeWachtwoord } from './change-wachtwoord'
import { deactivateGebruiker } from './deactivate-gebruiker'
import { endOtherSessions } from './end-other-sessions'
import { endSession } from './end-session'
import { inviteGebruiker } from './invite-gebruiker'
import { findSessionActor } from './queries'
import { reactivateGebruiker } from './reactivate-gebruiker'
import { updateGebruiker } from './update-gebruiker'
import { hashWachtwoord } from './wachtwoord'

const WACHTWOORD = 'paraplu kwartel zolder fiets'
const adres = '192.0.2.1'
const beheerder = async () => beheer({ wachtwoordHash: await hashWachtwoord(WACHTWOORD) })
const whoHas = (token: string) => findSessionActor(bezoeker, { token, demo: false })

async function change(
  actor: GebruikerActor,
  id: string,
  wens: Partial<Parameters<typeof updateGebruiker>[1] & object>,
) {
  const gebruiker = await database().gebruiker.findUniqueOrThrow({ where: { id }, include: { rollen: true } })
  const { naam, email, netwerkId, organisatieId, versie } = gebruiker
  const rollen = gebruiker.rollen.map(({ rol }) => rol)
  return updateGebruiker(actor, {
    id,
    versie,
    naam,
    email,
    rollen,
    netwerkId,
    organisatieId,
    eigenWachtwoord: WACHTWOORD,
    adres,
    ...wens,
  })
}
const rollenVan = async (id: string) =>
  (await database().gebruikerRol.findMany({ where: { gebruikerId: id } })).map(({ rol }) => rol)

describe('rechten veranderen telt bij de volgende aanvraag', () => {
  test.each<[string, { rollen?: Rol[]; email?: string }]>([
    ['een andere rol', { rollen: ['REDACTIE'] }],
    ['een ander e-mailadres', { email: 'anders@hospice.example' }],
  ])('%s beëindigt de sessies', async (_naam, wens) => {
    const actor = await beheerder()
    const { id } = await aGebruiker()
    const { token } = await aSession(id)
    await change(actor, id, wens)
    expect(await whoHas(token)).toBeNull()
  })

  test('een ander netwerk beëindigt de sessies, zonder dat beheer het wachtwoord hoeft te geven', async () => {
    const actor = await beheerder()
    const { id } = await aGebruiker()
    const { token } = await aSession(id)
    const netwerk = await aNetwerk()
    await change(actor, id, { netwerkId: netwerk.id, eigenWachtwoord: null })
    expect(await whoHas(token)).toBeNull()
  })

  test('een andere naam laat de sessies staan', async () => {
    const actor = await beheerder()
    const { id } = await aGebruiker()
    const { token } = await aSession(id)
    await change(actor, id, { naam: 'Nieuwe Naam', eigenWachtwoord: null })
    expect(await whoHas(token)).toMatchObject({ naam: 'Nieuwe Naam' })
  })

  test('een account sluiten meldt overal af; heropenen geeft de rollen terug', async () => {
    const actor = await beheerder()
    const { id } = await aGebruiker({ rollen: ['REDACTIE'] })
    const { token } = await aSession(id)
    await deactivateGebruiker(actor, { id })
    expect(await whoHas(token)).toBeNull()
    await reactivateGebruiker(actor, { id })
    const opnieuw = await aSession(id)
    expect(await whoHas(opnieuw.token)).toMatchObject({ rollen: ['REDACTIE'] })
  })

  test('een rol geven kan alleen met je eigen wachtwoord', async () => {
    const actor = await beheerder()
    const { id } = await aGebruiker()
    for (const eigenWachtwoord of [null, 'iets heel anders dan dat']) {
      await expect(change(actor, id, { rollen: ['BEHEER'], eigenWachtwoord })).rejects.toMatchObject({
        fields: { eigenWachtwoord: [expect.any(String)] },
      })
    }
    expect(await rollenVan(id)).toEqual(['HOSPICEMEDEWERKER'])
  })

  test('ook uitnodigen met een zwaardere rol kan alleen met je eigen wachtwoord', async () => {
    const velden = {
      naam: 'Noor',
      email: 'noor@hospice.example',
      netwerkId: null,
      organisatieId: null,
      adres,
      eigenWachtwoord: null,
    }
    await expect(
      inviteGebruiker(await beheerder(), { ...velden, rollen: ['REDACTIE'] }),
    ).rejects.toMatchObject({ fields: { eigenWachtwoord: [expect.any(String)] } })
    expect(await database().gebruiker.count({ where: { email: velden.email } })).toBe(0)
  })

  test('wie geen beheer is, verandert niets', async () => {
    const { id } = await aGebruiker()
    await expect(change(await redactie(), id, { naam: 'Anders' })).rejects.toThrow('Dit bestaat niet')
    await expect(deactivateGebruiker(await redactie(), { id })).rejects.toThrow('Dit bestaat niet')
  })

  test('twee beheerders die tegelijk hetzelfde account veranderen: één wint, de ander hoort het', async () => {
    const actor = await beheerder()
    const { id } = await aGebruiker()
    const results = await Promise.allSettled([
      change(actor, id, { naam: 'Een' }),
      change(actor, id, { naam: 'Twee' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('een e-mailadres dat al bestaat wordt geweigerd', async () => {
    const actor = await beheerder()
    await aGebruiker({ email: 'bezet@hospice.example' })
    const { id } = await aGebruiker()
    await expect(change(actor, id, { email: 'Bezet@Hospice.example' })).rejects.toThrow('al een account')
  })
})

describe('er blijft altijd een beheerder', () => {
  test('de laatste kan de rol niet verliezen', async () => {
    const actor = await beheerder()
    await expect(change(actor, actor.id, { rollen: ['REDACTIE'] })).rejects.toThrow('laatste beheerder')
    expect(await rollenVan(actor.id)).toEqual(['BEHEER'])
  })

  test('iemand die nog geen wachtwoord heeft, telt niet als beheerder', async () => {
    const actor = await beheerder()
    await aGebruiker({ rollen: ['BEHEER'], wachtwoordHash: null })
    await expect(change(actor, actor.id, { rollen: ['REDACTIE'] })).rejects.toThrow('laatste beheerder')
  })

  test('twee beheerders die elkaar tegelijk de rol afnemen of het account sluiten: er blijft er één', async () => {
    for (let round = 0; round < 5; round += 1) {
      await database().gebruikerRol.deleteMany({})
      const [een, twee] = [await beheerder(), await beheerder()]
      await Promise.allSettled([
        change(een, twee.id, { rollen: ['REDACTIE'] }),
        deactivateGebruiker(twee, { id: een.id }),
      ])
      const left = await database().gebruiker.count({
        where: { gedeactiveerdOp: null, rollen: { some: { rol: 'BEHEER' } } },
      })
      expect(left).toBe(1)
    }
  })

  test('je eigen account sluiten kan niet', async () => {
    const actor = await beheerder()
    await beheerder()
    await expect(deactivateGebruiker(actor, { id: actor.id })).rejects.toThrow('je eigen account')
  })
})

describe('eigen wachtwoord en sessies', () => {
  const lid = async () =>
    actorMet(['HOSPICEMEDEWERKER'], { wachtwoordHash: await hashWachtwoord(WACHTWOORD) })
  const nieuw = 'lantaarn pindakaas molen regen'

  test('een nieuw wachtwoord beëindigt alle andere sessies, deze niet', async () => {
    const actor = await lid()
    const [deze, andere] = [await aSession(actor.id), await aSession(actor.id)]
    await changeWachtwoord(actor, { huidig: WACHTWOORD, wachtwoord: nieuw, adres, token: deze.token })
    expect(await whoHas(deze.token)).not.toBeNull()
    expect(await whoHas(andere.token)).toBeNull()
  })

  test('zonder het wachtwoord van nu verandert er niets', async () => {
    const actor = await lid()
    await expect(
      changeWachtwoord(actor, { huidig: nieuw, wachtwoord: nieuw, adres, token: null }),
    ).rejects.toMatchObject({ fields: { huidig: [expect.any(String)] } })
    await expect(
      changeWachtwoord(actor, { huidig: WACHTWOORD, wachtwoord: nieuw, adres, token: null }),
    ).resolves.toBeDefined()
  })

  test('je beëindigt alleen je eigen sessies', async () => {
    const actor = await lid()
    const ander = await aSession((await aGebruiker()).id)
    const eigen = await aSession(actor.id)
    await endSession(actor, { id: ander.id })
    expect(await whoHas(ander.token)).not.toBeNull()
    await endSession(actor, { id: eigen.id })
    expect(await whoHas(eigen.token)).toBeNull()
  })

  test('overal afmelden laat alleen deze sessie over', async () => {
    const actor = await lid()
    const [deze, andere] = [await aSession(actor.id), await aSession(actor.id)]
    expect(await endOtherSessions(actor, { token: deze.token })).toEqual({ beeindigd: 1 })
    expect(await whoHas(deze.token)).not.toBeNull()
    expect(await whoHas(andere.token)).toBeNull()
  })
})
