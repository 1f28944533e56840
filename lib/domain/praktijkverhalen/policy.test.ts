import { expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { actorMet, beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aMeeschrijfvraag, aMeeschrijver } from '@/tests/support/factories/meeschrijver'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { canSeePublicatie, canSubmitPublicatie, selectForPolicy } from '../publicatie/policy'
import {
  canChooseNetwerk,
  canCreatePraktijkverhaal,
  canEditPraktijkverhaal,
  canSeePrivacy,
  readablePraktijkverhaal,
  visiblePraktijkverhaal,
} from './policy'

const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
const ZICHTBAARHEDEN = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'] as const

// Two published stories of each zichtbaarheid. Also of the own one, the list shows only what every reader may read.
const IN_DE_LIJST: Record<string, number> = {
  bezoeker: 2,
  job: 6,
  collega: 4,
  coordinator: 6,
  'coordinator elders': 6,
  redactie: 6,
  beheer: 6,
  'zonder rol': 4,
  meeschrijver: 4,
  gevraagde: 4,
  'wie stopte met meeschrijven': 4,
  auteur: 4,
}

async function iedereen() {
  const { id: netwerkId } = await aNetwerk()
  const auteur = await hospicemedewerker({ netwerkId })
  const [meeschrijver, gevraagde, stopte] = await Promise.all([
    hospicemedewerker(),
    hospicemedewerker(),
    hospicemedewerker(),
  ])
  const actors: Record<string, Actor> = {
    bezoeker,
    job: job('test'),
    collega: await hospicemedewerker({ netwerkId }),
    coordinator: await coordinator({ netwerkId }),
    'coordinator elders': await coordinator({ netwerkId: (await aNetwerk()).id }),
    redactie: await redactie(),
    beheer: await beheer(),
    'zonder rol': await actorMet([]),
    meeschrijver,
    gevraagde,
    'wie stopte met meeschrijven': stopte,
    auteur,
  }
  const wie = (mag: (actor: Actor) => boolean) =>
    Object.keys(actors).filter((naam) => mag(actors[naam] ?? bezoeker))
  /** All three of a story. */
  const vraagMee = async (id: string) => {
    await aMeeschrijver(id, meeschrijver.id)
    await aMeeschrijfvraag(id, gevraagde.id)
    await aMeeschrijver(id, stopte.id, { stand: 'GESTOPT' })
  }
  return { actors, netwerkId, auteur, wie, vraagMee, meeschrijver }
}

test('de database en de regel zijn het eens over wie welk verhaal ziet', async () => {
  const { actors, netwerkId, auteur, vraagMee } = await iedereen()
  const doelgroepIds = [(await aDoelgroep()).id]
  const elders = (await aNetwerk()).id
  const soorten = STATUSSEN.flatMap((status) =>
    ZICHTBAARHEDEN.map((zichtbaarheid) => ({ status, zichtbaarheid })),
  )
  const publicaties = soorten.flatMap((soort) => [
    { ...soort, netwerkId: elders },
    { ...soort, netwerkId, auteurId: auteur.id },
  ])
  const verhalen = await Promise.all(
    publicaties.map((publicatie) => aPraktijkverhaal({ publicatie, doelgroepIds })),
  )
  for (const { id, publicatie } of verhalen) if (publicatie.netwerkId === elders) await vraagMee(id)
  const alle = await database().praktijkverhaal.findMany({
    select: { id: true, publicatie: { select: selectForPolicy } },
  })
  expect(alle).toHaveLength(24)
  const ids = (rijen: { id: string }[]) => rijen.map(({ id }) => id).sort()
  for (const [naam, actor] of Object.entries(actors)) {
    const uitDatabase = await database().praktijkverhaal.findMany({
      where: visiblePraktijkverhaal(actor),
      select: { id: true },
    })
    const volgensRegel = alle.filter(({ publicatie }) => canSeePublicatie(actor, publicatie))
    expect(ids(uitDatabase), naam).toEqual(ids(volgensRegel))
    const gezien = alle.filter(({ id }) => ids(uitDatabase).includes(id))
    if (naam === 'meeschrijver') expect(gezien).toHaveLength(12 + 2)
    if (naam === 'gevraagde' || naam.startsWith('wie stopte')) expect(gezien).toHaveLength(4)
    const inDeLijst = await database().publicatie.count({ where: readablePraktijkverhaal(actor) })
    expect(inDeLijst, naam).toBe(IN_DE_LIJST[naam])
  }
})

test('hospicemedewerkers, coördinatoren en redactie schrijven; beheer niet', async () => {
  const { wie } = await iedereen()
  expect(wie(canCreatePraktijkverhaal)).toEqual([
    'job',
    'collega',
    'coordinator',
    'coordinator elders',
    'redactie',
    'meeschrijver',
    'gevraagde',
    'wie stopte met meeschrijven',
    'auteur',
  ])
  expect(wie(canChooseNetwerk)).toEqual(['job', 'redactie'])
})

test('een concept veranderen de auteur zelf, wie meeschrijft en de redactie; wat ter beoordeling ligt alleen de redactie', async () => {
  const { wie, netwerkId, auteur, meeschrijver } = await iedereen()
  const concept = {
    soort: 'PRAKTIJKVERHAAL',
    status: 'CONCEPT',
    zichtbaarheid: 'LEDEN',
    auteurId: auteur.id,
    netwerkId,
    meeschrijvers: [{ gebruikerId: meeschrijver.id, stand: 'JA' }],
  } as const
  expect(wie((actor) => canEditPraktijkverhaal(actor, concept))).toEqual([
    'job',
    'redactie',
    'meeschrijver',
    'auteur',
  ])
  expect(wie((actor) => canSubmitPublicatie(actor, concept))).toEqual(['job', 'redactie', 'auteur'])
  const aangeboden = { ...concept, status: 'TER_BEOORDELING' } as const
  expect(wie((actor) => canEditPraktijkverhaal(actor, aangeboden))).toEqual(['job', 'redactie'])
  expect(wie((actor) => canSeePrivacy(actor, aangeboden))).toEqual([
    'job',
    'redactie',
    'meeschrijver',
    'auteur',
  ])
})
