import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, type GebruikerActor, rolSchema } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { Kijkrol, PublicatieSoort, Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { actorMet, coordinator, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { canSeeStand, visibleNetwerk } from '../netwerken/policy'
import {
  canEditPublicatie,
  canPublishPublicatie,
  canSeePublicatie,
  canSeeVersies,
  readableZichtbaarheden,
  selectForPolicy,
  visiblePublicatie,
} from '../publicatie/policy'
import { canCreateScholing, canSeeInschrijving, canSeeInschrijvingen } from '../scholingen/policy'
import { type BewaardeBlik, narrowed } from './blik'
import {
  canChooseGebruikers,
  canManageGebruikers,
  canSeeGebruiker,
  canSetBlik,
  kijkrollenVoor,
} from './policy'

const IK = '11111111-1111-4111-8111-111111111111'
const ANDER = '22222222-2222-4222-8222-222222222222'
const NETWERKEN = [null, '33333333-3333-4333-8333-333333333333', '44444444-4444-4444-8444-444444444444']
const ITEM = '55555555-5555-4555-8555-555555555555'

const netwerkId = fc.constantFrom(...NETWERKEN)
const iemand = fc.constantFrom(null, IK, ANDER)
const wie: fc.Arbitrary<GebruikerActor> = fc.record({
  kind: fc.constant('gebruiker' as const),
  id: fc.constant(IK),
  naam: fc.constant('Ik'),
  rollen: fc.subarray(rolSchema.options, { minLength: 0 }),
  netwerkId,
})
const stuk = fc.record({
  id: fc.constant(ITEM),
  soort: fc.constantFrom(...Object.values(PublicatieSoort)),
  status: fc.constantFrom(...Object.values(Publicatiestatus)),
  zichtbaarheid: fc.constantFrom(...Object.values(Zichtbaarheid)),
  auteurId: iemand,
  netwerkId,
  themadossier: fc.option(fc.record({ verantwoordelijkeId: iemand, vervangerId: iemand })),
})
const blik: fc.Arbitrary<BewaardeBlik> = fc.record({
  kijktAls: fc.constantFrom(null, ...Object.values(Kijkrol)),
  kijktNetwerk: netwerkId.map((id) => (id === null ? null : { id, korteNaam: 'Netwerk' })),
  voorbeeld: fc.option(stuk.map((ander) => ({ ...ander, id: ANDER }))),
})
/** Half of the time the item that is looked at is the one that is shown before its publication. */
const metStuk = fc
  .tuple(blik, stuk, fc.boolean())
  .map(([bewaard, item, zelf]) => ({ item, bewaard: zelf ? { ...bewaard, voorbeeld: item } : bewaard }))

describe('kijken als iemand anders geeft nooit meer dan je zelf mag', () => {
  test('van geen stuk, met geen enkele combinatie van rollen', () => {
    fc.assert(
      fc.property(wie, metStuk, (echt, { bewaard, item: publicatie }) => {
        const kijker = narrowed(echt, bewaard)
        const mag = (actor: Actor) => [
          canSeePublicatie(actor, publicatie),
          canSeeInschrijving(actor, { gebruikerId: ANDER, netwerkId: publicatie.netwerkId }),
          canSeeInschrijvingen(actor, publicatie),
          canSeeStand(actor, publicatie.netwerkId),
          canSeeGebruiker(actor, { id: ANDER, gedeactiveerdOp: null }),
          canChooseGebruikers(actor),
          canManageGebruikers(actor),
          ...Object.values(Zichtbaarheid).map((z) => readableZichtbaarheden(actor).includes(z)),
        ]
        const eigen = mag(echt)
        expect(mag(kijker).filter((kan, plek) => kan && !eigen[plek])).toEqual([])
      }),
      { numRuns: 5_000 },
    )
  })

  test('wie kijkt is niemand: niets is van diegene, en de eigen rollen tellen niet mee', () => {
    fc.assert(
      fc.property(wie, metStuk, (echt, { bewaard, item: publicatie }) => {
        const kijker = narrowed(echt, bewaard)
        if (kijker === echt) return
        expect(kijker.blik?.door).toBe(echt)
        expect(canPublishPublicatie(kijker, publicatie)).toBe(false)
        expect(canManageGebruikers(kijker)).toBe(false)
        // What a coordinator changes of the own netwerk is refused by the kernel; nothing else looks changeable.
        const vanNetwerk = canCreateScholing(kijker, publicatie)
        expect(canEditPublicatie(kijker, publicatie) && !vanNetwerk).toBe(false)
        expect(canSeeVersies(kijker, publicatie) && !vanNetwerk).toBe(false)
        expect(JSON.stringify({ ...kijker, blik: undefined })).not.toContain(IK)
      }),
      { numRuns: 5_000 },
    )
  })

  test('zonder het recht om te kijken blijf je wie je bent', () => {
    fc.assert(
      fc.property(wie, blik, (echt, bewaard) => {
        const als = bewaard.kijktAls
        const magKijken =
          als !== null && canSetBlik(echt, { als, netwerkId: bewaard.kijktNetwerk?.id ?? null })
        expect(narrowed(echt, bewaard) === echt).toBe(!magKijken)
      }),
    )
  })
})

test('wie wat mag kiezen: redactie en beheer alles, een coördinator minder dan zichzelf, anderen niets', async () => {
  const [eigen, elders] = [await aNetwerk(), await aNetwerk()]
  const coord = await coordinator({ netwerkId: eigen.id })
  expect(kijkrollenVoor(await redactie())).toEqual(['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'BEZOEKER'])
  expect(kijkrollenVoor(await actorMet(['BEHEER']))).toHaveLength(3)
  expect(kijkrollenVoor(coord)).toEqual(['HOSPICEMEDEWERKER', 'BEZOEKER'])
  expect(canSetBlik(coord, { als: 'HOSPICEMEDEWERKER', netwerkId: elders.id })).toBe(false)
  expect(canSetBlik(coord, { als: 'NETWERKCOORDINATOR', netwerkId: eigen.id })).toBe(false)
  expect(kijkrollenVoor(await actorMet(['HOSPICEMEDEWERKER'], { netwerkId: eigen.id }))).toEqual([])
  expect(kijkrollenVoor({ kind: 'bezoeker' })).toEqual([])
})

test('de database geeft wie kijkt nooit een rij meer dan wie er echt zit, en het voorbeeld volgens zijn zichtbaarheid', async () => {
  const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
  const auteur = await actorMet(['HOSPICEMEDEWERKER'], { netwerkId: thuis.id })
  for (const status of Object.values(Publicatiestatus))
    for (const zichtbaarheid of Object.values(Zichtbaarheid))
      await aPraktijkverhaal({
        publicatie: { status, zichtbaarheid, auteurId: auteur.id, netwerkId: thuis.id },
      })
  const alle = await database().publicatie.findMany({ select: selectForPolicy })
  expect(alle).toHaveLength(12)
  const zietVan = async (actor: Actor) =>
    (await database().publicatie.findMany({ where: visiblePublicatie(actor), select: { id: true } })).map(
      ({ id }) => id,
    )
  const blikken: BewaardeBlik[] = Object.values(Kijkrol).flatMap((kijktAls) =>
    [null, thuis, elders].flatMap((kijktNetwerk) =>
      [null, ...alle].map((voorbeeld) => ({ kijktAls, kijktNetwerk, voorbeeld })),
    ),
  )
  for (const echt of [await redactie({ netwerkId: thuis.id }), await coordinator({ netwerkId: thuis.id })]) {
    const eigen = new Set(await zietVan(echt))
    for (const bewaard of blikken) {
      const kijker = narrowed(echt, bewaard)
      const ziet = await zietVan(kijker)
      expect(ziet.filter((id) => !eigen.has(id))).toEqual([])
      const volgensRegel = alle.filter((rij) => canSeePublicatie(kijker, rij)).map(({ id }) => id)
      expect(ziet.sort()).toEqual(volgensRegel.sort())
    }
  }
  expect(
    visibleNetwerk(
      narrowed(await actorMet(['BEHEER']), { kijktAls: 'BEZOEKER', kijktNetwerk: null, voorbeeld: null }),
    ),
  ).toEqual({ id: { in: [] } })
})
