import { describe, expect, test } from 'vitest'
import { bezoeker, type GebruikerActor } from '@/lib/kernel/actor'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aSession } from '@/tests/support/factories/gebruiker'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { endBlik } from './end-blik'
import { findSessionActor } from './queries'
import { setBlik } from './set-blik'
import { signOutGebruiker } from './sign-out-gebruiker'

const wieIs = async (token: string) => findSessionActor(bezoeker, { token, demo: false })

async function aangemeld(wie: GebruikerActor) {
  const { token } = await aSession(wie.id)
  return { wie, token }
}

describe('bekijk als', () => {
  test('vanaf dat moment is elke aanvraag van deze browser die van de ander, tot je stopt', async () => {
    const netwerk = await aNetwerk()
    const { wie, token } = await aangemeld(await redactie())
    const andereBrowser = await aSession(wie.id)
    const keuze = { als: 'NETWERKCOORDINATOR', netwerkId: netwerk.id, naar: '/nieuws', token } as const
    expect(await setBlik(wie, keuze)).toEqual({ naar: '/nieuws' })
    expect(await wieIs(token)).toMatchObject({
      rollen: ['NETWERKCOORDINATOR'],
      netwerkId: netwerk.id,
      naam: 'Netwerkcoördinator',
      blik: { als: 'NETWERKCOORDINATOR', netwerk: { korteNaam: netwerk.korteNaam }, door: { id: wie.id } },
    })
    expect(await wieIs(andereBrowser.token)).toMatchObject({ id: wie.id, rollen: ['REDACTIE'] })
    expect((await wieIs(andereBrowser.token))?.blik).toBeUndefined()

    await endBlik(wie, { token, naar: '/' })
    expect(await wieIs(token)).toMatchObject({ id: wie.id, rollen: ['REDACTIE'] })
    const regels = await database().logboekregel.findMany({
      where: { actorId: wie.id },
      orderBy: { id: 'asc' },
    })
    expect(regels.map(({ handeling, resultaat }) => [handeling, resultaat])).toEqual([
      ['blik.set', 'GELUKT'],
      ['blik.end', 'GELUKT'],
    ])
    expect(regels[0]?.details).toMatchObject({ als: 'NETWERKCOORDINATOR', netwerk: netwerk.korteNaam })
  })

  test('zonder netwerk te kiezen is het dat van jezelf, en zonder aanmelden geen enkel', async () => {
    const netwerk = await aNetwerk()
    const { wie, token } = await aangemeld(await coordinator({ netwerkId: netwerk.id }))
    await setBlik(wie, { als: 'HOSPICEMEDEWERKER', token })
    expect(await wieIs(token)).toMatchObject({ rollen: ['HOSPICEMEDEWERKER'], netwerkId: netwerk.id })
    await setBlik(wie, { als: 'BEZOEKER', token })
    expect(await wieIs(token)).toMatchObject({ kind: 'bezoeker', blik: { netwerk: null } })
  })

  test('afmelden neemt het kijken mee: een nieuwe sessie weet er niets van', async () => {
    const { wie, token } = await aangemeld(await redactie())
    await setBlik(wie, { als: 'BEZOEKER', token })
    await signOutGebruiker(wie, { token })
    expect(await wieIs(token)).toBeNull()
    expect((await wieIs((await aSession(wie.id)).token))?.blik).toBeUndefined()
  })

  test('wie intussen een rol verliest, kijkt niet meer maar is weer zichzelf', async () => {
    const { wie, token } = await aangemeld(await redactie())
    await setBlik(wie, { als: 'NETWERKCOORDINATOR', token })
    await database().gebruikerRol.updateMany({
      where: { gebruikerId: wie.id },
      data: { rol: 'HOSPICEMEDEWERKER' },
    })
    const actor = await wieIs(token)
    expect(actor).toMatchObject({ id: wie.id, rollen: ['HOSPICEMEDEWERKER'] })
    expect(actor?.blik).toBeUndefined()
  })

  test('met de sessie van een ander, of met minder recht, gaat het niet', async () => {
    const [eigen, elders] = [await aNetwerk(), await aNetwerk()]
    const ander = await aangemeld(await redactie())
    const ik = await aangemeld(await coordinator({ netwerkId: eigen.id }))
    await expect(setBlik(ik.wie, { als: 'BEZOEKER', token: ander.token })).rejects.toThrow(RefusedError)
    expect((await wieIs(ander.token))?.blik).toBeUndefined()
    for (const keuze of [
      { als: 'NETWERKCOORDINATOR' as const },
      { als: 'HOSPICEMEDEWERKER' as const, netwerkId: elders.id },
    ])
      await expect(setBlik(ik.wie, { ...keuze, token: ik.token })).rejects.toThrow(ForbiddenError)
    const lezer = await aangemeld(await hospicemedewerker())
    await expect(setBlik(lezer.wie, { als: 'BEZOEKER', token: lezer.token })).rejects.toThrow(ForbiddenError)
  })

  test('een concept is als voorbeeld te zien, zo ver als het straks te lezen is en alleen voor wie het nu al mag zien', async () => {
    const thuis = await aNetwerk()
    const { publicatie } = await aPraktijkverhaal({
      publicatie: { status: 'CONCEPT', zichtbaarheid: 'LEDEN', netwerkId: thuis.id },
    })
    const { wie, token } = await aangemeld(await coordinator({ netwerkId: thuis.id }))
    const ziet = async () => {
      const rij = await database().publicatie.findUniqueOrThrow({
        where: { id: publicatie.id },
        select: selectForPolicy,
      })
      const actor = await wieIs(token)
      return actor !== null && canSeePublicatie(actor, rij)
    }
    await setBlik(wie, { als: 'HOSPICEMEDEWERKER', token })
    expect(await ziet()).toBe(false)
    await setBlik(wie, { als: 'HOSPICEMEDEWERKER', voorbeeldId: publicatie.id, token })
    expect(await ziet()).toBe(true)
    await setBlik(wie, { als: 'BEZOEKER', voorbeeldId: publicatie.id, token })
    expect(await ziet()).toBe(false)
    const vanElders = await aangemeld(await coordinator({ netwerkId: (await aNetwerk()).id }))
    const vraag = { als: 'HOSPICEMEDEWERKER', voorbeeldId: publicatie.id, token: vanElders.token } as const
    await expect(setBlik(vanElders.wie, vraag)).rejects.toThrow(ForbiddenError)
  })
})
