import { describe, expect, test } from 'vitest'
import { type Actor, bezoeker, type Rol } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import type { Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { actorMet, beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing, invoerVan } from '@/tests/support/factories/scholing'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { selectForPolicy } from '../publicatie/policy'
import { visibleReflectie } from '../reflecties/policy'
import { createScholing } from './create-scholing'
import { canSeeInschrijving, canSeeScholing, visibleInschrijving, visibleScholing } from './policy'
import { findScholing, findScholingVoorBewerken, listAgenda, listInschrijvingen } from './queries'
import { updateScholing } from './update-scholing'

const ROLLEN: Rol[] = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']
const STATUSSEN: Publicatiestatus[] = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD']
const ZICHTBAARHEDEN: Zichtbaarheid[] = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR']

async function actors(netwerkId: string): Promise<Actor[]> {
  const metNetwerk = await Promise.all(ROLLEN.map((rol) => actorMet([rol], { netwerkId })))
  return [...metNetwerk, await coordinator(), bezoeker, { kind: 'job', naam: 'test' }]
}

describe('wie welke scholing ziet', () => {
  test('de database en de regel zijn het eens voor elke rol, status en zichtbaarheid', async () => {
    const netwerk = await aNetwerk()
    for (const status of STATUSSEN) {
      for (const zichtbaarheid of ZICHTBAARHEDEN) {
        for (const netwerkId of [netwerk.id, null])
          await aScholing({ publicatie: { status, zichtbaarheid, netwerkId } })
      }
    }
    const alle = await database().scholing.findMany({
      select: { id: true, publicatie: { select: selectForPolicy } },
    })
    expect(alle).toHaveLength(24)
    for (const actor of await actors(netwerk.id)) {
      const gevonden = await database().scholing.findMany({
        where: visibleScholing(actor),
        select: { id: true },
      })
      const verwacht = alle.filter(({ publicatie }) => canSeeScholing(actor, publicatie)).map(({ id }) => id)
      expect(gevonden.map(({ id }) => id).sort()).toEqual(verwacht.sort())
    }
  })

  test('in de agenda staat alleen wat gepubliceerd is, voor de redactie en de coördinator ook', async () => {
    const netwerk = await aNetwerk()
    for (const status of STATUSSEN) await aScholing({ publicatie: { status, netwerkId: netwerk.id } })
    for (const actor of [
      await redactie(),
      await coordinator({ netwerkId: netwerk.id }),
      await hospicemedewerker(),
    ]) {
      expect((await listAgenda(actor, {})).totaal).toBe(1)
    }
    expect((await listAgenda(bezoeker, {})).totaal).toBe(0)
  })

  test('een concept bestaat alleen voor wie eraan werkt', async () => {
    const netwerk = await aNetwerk()
    const { publicatie } = await aScholing({ publicatie: { status: 'CONCEPT', netwerkId: netwerk.id } })
    const { slug } = publicatie
    expect(await findScholing(await hospicemedewerker({ netwerkId: netwerk.id }), { slug })).toBeNull()
    expect(await findScholing(await coordinator({ netwerkId: (await aNetwerk()).id }), { slug })).toBeNull()
    expect(await findScholing(await coordinator({ netwerkId: netwerk.id }), { slug })).toMatchObject({
      mag: { bewerken: true },
    })
  })
})

describe('wie inschrijvingen en reflecties ziet', () => {
  test('de database en de regel zijn het eens, en een reflectie is alleen van de schrijver', async () => {
    const netwerk = await aNetwerk()
    const deelnemer = await hospicemedewerker()
    for (const netwerkId of [netwerk.id, null]) {
      const { id } = await aScholing({ publicatie: { netwerkId } })
      await database().inschrijving.create({
        data: { scholingId: id, gebruikerId: deelnemer.id, status: 'BEVESTIGD' },
      })
      await database().reflectie.create({
        data: { scholingId: id, gebruikerId: deelnemer.id, tekst: 'Voor mezelf.' },
      })
    }
    const alle = await database().inschrijving.findMany({
      include: { scholing: { include: { publicatie: true } } },
    })
    for (const actor of [...(await actors(netwerk.id)), deelnemer]) {
      const gevonden = await database().inschrijving.findMany({ where: visibleInschrijving(actor) })
      const verwacht = alle.filter(({ gebruikerId, scholing }) =>
        canSeeInschrijving(actor, { gebruikerId, netwerkId: scholing.publicatie.netwerkId }),
      )
      expect(gevonden.map(({ id }) => id).sort()).toEqual(verwacht.map(({ id }) => id).sort())
      expect(await database().reflectie.count({ where: visibleReflectie(actor) })).toBe(
        actor === deelnemer ? 2 : 0,
      )
    }
  })

  test('de lijst met deelnemers is er voor de eigen coördinator, de redactie en beheer', async () => {
    const netwerk = await aNetwerk()
    const {
      publicatie: { slug },
    } = await aScholing({ publicatie: { netwerkId: netwerk.id } })
    for (const actor of [await coordinator({ netwerkId: netwerk.id }), await redactie(), await beheer()]) {
      expect(await listInschrijvingen(actor, { slug })).toMatchObject({ slug, bevestigd: [] })
    }
    for (const actor of [
      await coordinator(),
      await coordinator({ netwerkId: (await aNetwerk()).id }),
      await hospicemedewerker(),
    ]) {
      expect(await listInschrijvingen(actor, { slug })).toBeNull()
    }
  })
})

describe('wie een scholing maakt en verandert', () => {
  test('een coördinator alleen voor het eigen netwerk', async () => {
    const [eigen, ander] = [await aNetwerk(), await aNetwerk()]
    const actor = await coordinator({ netwerkId: eigen.id })
    const invoer = invoerVan((await aWerkvorm()).id)
    const { slug } = await createScholing(actor, { ...invoer, netwerkId: eigen.id })
    expect(await findScholingVoorBewerken(actor, { slug })).toMatchObject({ netwerkId: eigen.id })
    for (const netwerkId of [ander.id, null])
      await expect(createScholing(actor, { ...invoer, netwerkId })).rejects.toThrow(NotFoundError)
    await expect(
      createScholing(await hospicemedewerker({ netwerkId: eigen.id }), { ...invoer, netwerkId: eigen.id }),
    ).rejects.toThrow(NotFoundError)
  })

  test('een coördinator kan een scholing niet aan een ander netwerk geven, de redactie wel', async () => {
    const [eigen, ander] = [await aNetwerk(), await aNetwerk()]
    const { id, werkvormId } = await aScholing({ publicatie: { netwerkId: eigen.id } })
    const wijziging = { ...invoerVan(werkvormId), id, versie: 1, netwerkId: ander.id }
    await expect(updateScholing(await coordinator({ netwerkId: eigen.id }), wijziging)).rejects.toThrow(
      NotFoundError,
    )
    await expect(updateScholing(await coordinator({ netwerkId: ander.id }), wijziging)).rejects.toThrow(
      NotFoundError,
    )
    expect(await updateScholing(await redactie(), wijziging)).toMatchObject({ uitkomst: 'OPGESLAGEN' })
  })

  test('wie alleen mag lezen krijgt het formulier niet te zien', async () => {
    const {
      publicatie: { slug },
    } = await aScholing()
    expect(await findScholingVoorBewerken(await hospicemedewerker(), { slug })).toBeNull()
    expect(await findScholingVoorBewerken(await beheer(), { slug })).toBeNull()
  })
})
