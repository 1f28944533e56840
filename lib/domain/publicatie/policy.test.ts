import { describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { actorMet, beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import {
  canEditPublicatie,
  canPublishPublicatie,
  canSeePublicatie,
  concerningPublicatie,
  selectForPolicy,
  visiblePublicatie,
} from './policy'

const STATUSSEN: Publicatiestatus[] = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD']
const ZICHTBAARHEDEN: Zichtbaarheid[] = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR']

async function eenPortaal() {
  const [eigen, ander] = await Promise.all([aNetwerk(), aNetwerk()])
  const netwerkId = eigen.id
  const actors: Record<string, Actor> = {
    bezoeker,
    job: job('test'),
    hospicemedewerker: await hospicemedewerker({ netwerkId }),
    coordinator: await coordinator({ netwerkId }),
    redactie: await redactie(),
    beheer: await beheer(),
    'coordinator zonder netwerk': await coordinator(),
    'redacteur die ook coördinator is': await actorMet(['REDACTIE', 'NETWERKCOORDINATOR'], { netwerkId }),
  }
  const auteurs = Object.values(actors).flatMap((actor) => (actor.kind === 'gebruiker' ? [actor.id] : []))
  const vreemde = (await aGebruiker()).id
  for (const status of STATUSSEN) {
    for (const zichtbaarheid of ZICHTBAARHEDEN) {
      await aPublicatie({ status, zichtbaarheid, netwerkId, auteurId: vreemde, soort: 'PRAKTIJKVERHAAL' })
      await aPublicatie({ status, zichtbaarheid, netwerkId: ander.id, auteurId: vreemde, soort: 'SCHOLING' })
      await aPublicatie({ status, zichtbaarheid, auteurId: null })
      for (const auteurId of auteurs) await aPublicatie({ status, zichtbaarheid, auteurId })
    }
  }
  return actors
}

async function eenDossier(verantwoordelijkeId: string | null, vervangerId: string | null) {
  const rij = await aPublicatie({ soort: 'THEMADOSSIER', status: 'CONCEPT' })
  const doelgroep = await database().doelgroep.create({
    data: { ref: `doelgroep/${rij.slug}`, slug: rij.slug, titel: 'D', omschrijving: 'D', icoon: 'regenboog' },
  })
  const leeg = { type: 'doc', content: [{ type: 'paragraph' }] }
  await database().themadossier.create({
    data: {
      id: rij.id,
      doelgroepId: doelgroep.id,
      samenvatting: 'S',
      inleiding: leeg,
      inHetKort: leeg,
      waarBeginJe: leeg,
      verantwoordelijkeId,
      vervangerId,
    },
  })
  return rij.id
}

describe('wie wat ziet', () => {
  test('de database en de regel zijn het eens, voor elke rol, status en zichtbaarheid', async () => {
    const actors = await eenPortaal()
    const alle = await database().publicatie.findMany({ select: selectForPolicy })
    expect(alle.length).toBe(12 * 9)
    for (const [naam, actor] of Object.entries(actors)) {
      const gezien = await database().publicatie.findMany({
        where: visiblePublicatie(actor),
        select: { id: true },
      })
      const volgensRegel = alle
        .filter((publicatie) => canSeePublicatie(actor, publicatie))
        .map(({ id }) => id)
      expect(new Set(gezien.map(({ id }) => id)), naam).toEqual(new Set(volgensRegel))
    }
  })

  test('een bezoeker ziet alleen wat gepubliceerd en openbaar is', async () => {
    await eenPortaal()
    const gezien = await database().publicatie.findMany({ where: visiblePublicatie(bezoeker) })
    expect(gezien.length).toBe(9)
    expect(
      gezien.every(({ status, zichtbaarheid }) => status === 'GEPUBLICEERD' && zichtbaarheid === 'OPENBAAR'),
    ).toBe(true)
  })

  test('verantwoordelijke en vervanger zien het concept van hun eigen dossier, een ander niet', async () => {
    const [een, twee, ander] = await Promise.all([
      hospicemedewerker(),
      hospicemedewerker(),
      hospicemedewerker(),
    ])
    const id = await eenDossier(een.id, twee.id)
    const ziet = (actor: Actor) =>
      database().publicatie.count({ where: { id, AND: [visiblePublicatie(actor)] } })
    expect([await ziet(een), await ziet(twee), await ziet(ander)]).toEqual([1, 1, 0])
  })

  test('wie iets alleen mag lezen, hoort niet bij de makers', async () => {
    const actors = await eenPortaal()
    for (const naam of ['bezoeker', 'hospicemedewerker', 'coordinator']) {
      const actor = actors[naam] ?? bezoeker
      const gevolgd = await database().publicatie.findMany({ where: concerningPublicatie(actor) })
      const eigen = (rij: (typeof gevolgd)[number]) =>
        actor.kind === 'gebruiker' &&
        (rij.auteurId === actor.id || (naam === 'coordinator' && rij.netwerkId === actor.netwerkId))
      expect(gevolgd.every(eigen), naam).toBe(true)
      expect(gevolgd.length, naam).toBe({ bezoeker: 0, hospicemedewerker: 12, coordinator: 24 }[naam])
    }
  })
})

describe('wie wat mag', () => {
  const stuk = {
    soort: 'PRAKTIJKVERHAAL',
    status: 'CONCEPT',
    zichtbaarheid: 'LEDEN',
    auteurId: null,
    netwerkId: null,
  } as const

  test('alleen de redactie publiceert, en nooit het eigen verhaal', async () => {
    const redacteur = await redactie()
    expect(canPublishPublicatie(redacteur, stuk)).toBe(true)
    expect(canPublishPublicatie(redacteur, { ...stuk, auteurId: redacteur.id })).toBe(false)
    expect(canPublishPublicatie(redacteur, { ...stuk, soort: 'BEGRIP', auteurId: redacteur.id })).toBe(true)
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
      expect(canPublishPublicatie(actor, stuk)).toBe(false)
    }
  })

  test('een auteur verandert het eigen verhaal zolang het een concept is', async () => {
    const auteur = await hospicemedewerker()
    const eigen = { ...stuk, auteurId: auteur.id }
    expect(canEditPublicatie(auteur, eigen)).toBe(true)
    expect(canEditPublicatie(auteur, { ...eigen, status: 'TER_BEOORDELING' })).toBe(false)
    expect(canEditPublicatie(auteur, { ...eigen, soort: 'BEGRIP' })).toBe(false)
    expect(canEditPublicatie(await hospicemedewerker(), eigen)).toBe(false)
  })

  test('een coördinator verandert een scholing van het eigen netwerk, en geen andere', async () => {
    const netwerkId = (await aNetwerk()).id
    const actor = await coordinator({ netwerkId })
    const scholing = { ...stuk, soort: 'SCHOLING', netwerkId } as const
    expect(canEditPublicatie(actor, scholing)).toBe(true)
    expect(canEditPublicatie(actor, { ...scholing, netwerkId: 'een-ander' })).toBe(false)
    expect(canEditPublicatie(actor, { ...scholing, soort: 'NIEUWSBERICHT' })).toBe(false)
  })
})
