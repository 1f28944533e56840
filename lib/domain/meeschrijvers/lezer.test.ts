import { describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aMeeschrijver } from '@/tests/support/factories/meeschrijver'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { publishPraktijkverhaal } from '../praktijkverhalen/publish-praktijkverhaal'
import { endMeeschrijver } from './end-meeschrijver'

async function eenConcept() {
  const { id: auteurId } = await hospicemedewerker()
  return aPraktijkverhaal({ publicatie: { status: 'CONCEPT', gepubliceerdOp: null, auteurId } })
}

async function samen() {
  const collega = await hospicemedewerker()
  const { id } = await eenConcept()
  await aMeeschrijver(id, collega.id)
  return { id, collega }
}

describe('de tweede lezer', () => {
  const organisatie = async (naam: string) =>
    (
      await database().organisatie.create({
        data: { ref: `organisatie/${naam}`, naam, slug: naam, soort: 'HOSPICE' },
      })
    ).id
  const bij = (actor: GebruikerActor, organisatieId: string) =>
    database().gebruiker.update({ where: { id: actor.id }, data: { organisatieId } })

  test('schreef nooit mee, ook niet als die weer stopte', async () => {
    const { id } = await eenConcept()
    const meeschrijver = await redactie()
    const { id: rij } = await aMeeschrijver(id, meeschrijver.id)
    await endMeeschrijver(meeschrijver, { id: rij })
    await database().publicatie.update({ where: { id }, data: { status: 'TER_BEOORDELING' } })
    await expect(publishPraktijkverhaal(meeschrijver, { id })).rejects.toThrow(NotFoundError)
    await expect(publishPraktijkverhaal(await redactie(), { id })).resolves.toBeDefined()
  })

  test('werkt niet bij de organisatie van wie meeschreef, zolang een ander kan', async () => {
    const { id, collega } = await samen()
    const [naast, elders] = [await redactie(), await redactie()]
    const huis = await organisatie('samen-huis')
    await bij(collega, huis)
    await bij(naast, huis)
    await database().publicatie.update({ where: { id }, data: { status: 'TER_BEOORDELING' } })
    await expect(publishPraktijkverhaal(naast, { id })).rejects.toThrow('iemand die meeschreef')
    await publishPraktijkverhaal(elders, { id })
  })

  test('is er geen ander, dan mag het wel', async () => {
    const { id, collega } = await samen()
    const naast = await redactie()
    const huis = await organisatie('alleen-huis')
    await bij(collega, huis)
    await bij(naast, huis)
    await database().publicatie.update({ where: { id }, data: { status: 'TER_BEOORDELING' } })
    await publishPraktijkverhaal(naast, { id })
  })
})
