import { describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { createNetwerk } from '../netwerken/create-netwerk'
import { canSeeNetwerk, canSeeOnzekerheid, visibleNetwerk } from '../netwerken/policy'
import { createOrganisatie } from '../organisaties/create-organisatie'
import { canSeeOrganisatie, visibleOrganisatie } from '../organisaties/policy'
import { canSeeGebruiker, visibleGebruiker } from './policy'
import { findGebruiker, listGebruikerkeuzes, listGebruikers } from './queries'

const everyActor = async (): Promise<[string, Actor][]> => [
  ['bezoeker', bezoeker],
  ['hospicemedewerker', await hospicemedewerker()],
  ['coördinator', await coordinator()],
  ['redactie', await redactie()],
  ['beheer', await beheer()],
  ['achtergrondwerk', job('test')],
]

describe('de database en de regel zijn het eens', () => {
  test('over gebruikers, voor elke rol en elk soort account', async () => {
    const actors = await everyActor()
    await aGebruiker({ gedeactiveerdOp: new Date() })
    const all = await database().gebruiker.findMany()
    for (const [naam, actor] of actors) {
      const found = await database().gebruiker.findMany({
        where: visibleGebruiker(actor),
        select: { id: true },
      })
      const expected = all.filter((gebruiker) => canSeeGebruiker(actor, gebruiker))
      expect([naam, found.map(({ id }) => id).sort()]).toEqual([naam, expected.map(({ id }) => id).sort()])
    }
  })

  test('over netwerken en organisaties, in gebruik en niet', async () => {
    const actors = await everyActor()
    await aNetwerk()
    await aNetwerk({ actief: false })
    for (const actief of [true, false]) {
      await createOrganisatie(job('test'), {
        naam: `Organisatie ${actief}`,
        soort: 'HOSPICE',
        gemeente: null,
        netwerkId: null,
        website: null,
        telefoon: null,
        opmerking: null,
        actief,
      })
    }
    const [netwerken, organisaties] = [
      await database().netwerk.findMany(),
      await database().organisatie.findMany(),
    ]
    for (const [naam, actor] of actors) {
      const zichtbaar = await database().netwerk.count({ where: visibleNetwerk(actor) })
      expect([naam, zichtbaar]).toEqual([
        naam,
        netwerken.filter((netwerk) => canSeeNetwerk(actor, netwerk)).length,
      ])
      const organisatie = await database().organisatie.count({ where: visibleOrganisatie(actor) })
      expect([naam, organisatie]).toEqual([
        naam,
        organisaties.filter((item) => canSeeOrganisatie(actor, item)).length,
      ])
    }
  })
})

test('alleen beheer ziet de lijst met gebruikers; de redactie kan kiezen op naam', async () => {
  for (const [naam, actor] of await everyActor()) {
    const mag = naam === 'beheer'
    const lijst = listGebruikers(actor, {}).then(
      () => true,
      () => false,
    )
    const account = findGebruiker(actor, { id: '01890000-0000-7000-8000-000000000000' }).then(
      () => true,
      () => false,
    )
    expect([naam, await lijst, await account]).toEqual([naam, mag, mag])
    const kiezen = listGebruikerkeuzes(actor, {}).then(
      () => true,
      () => false,
    )
    expect([naam, await kiezen]).toEqual([naam, ['redactie', 'beheer', 'achtergrondwerk'].includes(naam)])
  }
})

test('alleen beheer maakt een netwerk', async () => {
  for (const [naam, actor] of await everyActor()) {
    const velden = {
      naam: `Netwerk van ${naam}`,
      korteNaam: naam,
      gemeenten: [],
      website: null,
      contactrol: 'Netwerkcoördinator',
      opmerking: null,
    }
    const gelukt = createNetwerk(actor, velden).then(
      () => true,
      () => false,
    )
    expect([naam, await gelukt]).toEqual([naam, ['beheer', 'achtergrondwerk'].includes(naam)])
  }
})

test('wat onzeker is zien alleen redactie, beheer en de coördinator van het eigen netwerk', async () => {
  const [eigen, ander] = [await aNetwerk(), await aNetwerk()]
  const zeeuw = await coordinator({ netwerkId: eigen.id })
  expect(canSeeOnzekerheid(zeeuw, eigen.id)).toBe(true)
  expect(canSeeOnzekerheid(zeeuw, ander.id)).toBe(false)
  expect(canSeeOnzekerheid(zeeuw, null)).toBe(false)
  expect(canSeeOnzekerheid(await hospicemedewerker({ netwerkId: eigen.id }), eigen.id)).toBe(false)
  expect(canSeeOnzekerheid(await redactie(), ander.id)).toBe(true)
})
