import { expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { actorMet, beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import {
  canAssignVerantwoordelijke,
  canConfirmControle,
  canEditPublicatie,
  canPublishPublicatie,
  canSeePublicatie,
  canSeeVersies,
  selectForPolicy,
  visiblePublicatie,
} from '../publicatie/policy'
import { canCorrectConsultatielijn, canWriteConsultatielijn } from './policy'

const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
const ZICHTBAARHEDEN = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'] as const

async function iedereen() {
  const { id: netwerkId } = await aNetwerk()
  const verantwoordelijke = await hospicemedewerker()
  const vervanger = await hospicemedewerker()
  const actors: Record<string, Actor> = {
    bezoeker,
    job: job('test'),
    hospicemedewerker: await hospicemedewerker(),
    coordinator: await coordinator({ netwerkId }),
    redactie: await redactie(),
    beheer: await beheer(),
    zonderRol: await actorMet([]),
    verantwoordelijke,
    vervanger,
  }
  return {
    actors,
    netwerkId,
    mensen: { verantwoordelijkeId: verantwoordelijke.id, vervangerId: vervanger.id },
  }
}

test('de database en de regel zijn het eens over wie welke lijn ziet', async () => {
  const { actors, netwerkId, mensen } = await iedereen()
  for (const status of STATUSSEN)
    for (const zichtbaarheid of ZICHTBAARHEDEN)
      for (const wens of [{}, mensen, { netwerkIds: [netwerkId] }])
        await aConsultatielijn({ publicatie: { status, zichtbaarheid }, ...wens })
  const alle = await database().publicatie.findMany({ select: selectForPolicy })
  expect(alle).toHaveLength(36)
  for (const [naam, actor] of Object.entries(actors)) {
    const gezien = await database().publicatie.findMany({
      where: visiblePublicatie(actor),
      select: { id: true },
    })
    const volgensRegel = alle.filter((rij) => canSeePublicatie(actor, rij)).map(({ id }) => id)
    expect(new Set(gezien.map(({ id }) => id)), naam).toEqual(new Set(volgensRegel))
  }
})

async function wieMag(status: (typeof STATUSSEN)[number]) {
  const { actors, mensen } = await iedereen()
  const { id } = await aConsultatielijn({ publicatie: { status }, ...mensen })
  const lijn = await database().publicatie.findUniqueOrThrow({ where: { id }, select: selectForPolicy })
  const wie = (mag: (actor: Actor) => boolean) =>
    Object.keys(actors).filter((naam) => mag(actors[naam] ?? bezoeker))
  return { lijn, wie }
}

test.each(STATUSSEN)(
  'van een lijn %s passen redactie en wie hem bijhoudt de gegevens aan',
  async (status) => {
    const { lijn, wie } = await wieMag(status)
    expect(wie((actor) => canCorrectConsultatielijn(actor, lijn))).toEqual([
      'job',
      'redactie',
      'verantwoordelijke',
      'vervanger',
    ])
    expect(wie((actor) => canSeeVersies(actor, lijn))).toEqual([
      'job',
      'redactie',
      'beheer',
      'verantwoordelijke',
      'vervanger',
    ])
  },
)

test('de hele lijn bewerken, publiceren en toewijzen blijft bij de redactie', async () => {
  const { lijn, wie } = await wieMag('CONCEPT')
  for (const mag of [
    canWriteConsultatielijn,
    canAssignVerantwoordelijke,
    (actor: Actor) => canEditPublicatie(actor, lijn),
    (actor: Actor) => canPublishPublicatie(actor, lijn),
  ])
    expect(wie(mag)).toEqual(['job', 'redactie'])
})

test('alleen van een gepubliceerde lijn bevestig je de controle', async () => {
  const { lijn, wie } = await wieMag('GEPUBLICEERD')
  expect(wie((actor) => canConfirmControle(actor, lijn))).toEqual([
    'redactie',
    'verantwoordelijke',
    'vervanger',
  ])
  expect(wie((actor) => canConfirmControle(actor, { ...lijn, status: 'CONCEPT' }))).toEqual([])
})
