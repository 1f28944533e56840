import { expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { actorMet, beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { canAssignVerantwoordelijke, canConfirmControle, selectForPolicy } from '../publicatie/policy'
import {
  canAcceptVoorstel,
  canCreateThemadossier,
  canEditThemadossier,
  canPublishThemadossier,
  canSeeThemadossier,
  visibleThemadossier,
  waitsForRedactie,
} from './policy'

const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
const ZICHTBAARHEDEN = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'] as const

async function iedereen() {
  const { id: netwerkId } = await aNetwerk()
  const verantwoordelijke = await hospicemedewerker()
  const vervanger = await hospicemedewerker()
  const auteur = await redactie()
  const actors: Record<string, Actor> = {
    bezoeker,
    job: job('test'),
    hospicemedewerker: await hospicemedewerker(),
    coordinator: await coordinator({ netwerkId }),
    coordinatorZonderNetwerk: await coordinator(),
    redactie: await redactie(),
    beheer: await beheer(),
    zonderRol: await actorMet([]),
    verantwoordelijke,
    vervanger,
    auteur,
  }
  return { actors, netwerkId, verantwoordelijke, vervanger, auteur }
}

test('de database en de regel zijn het eens over wie welk dossier ziet', async () => {
  const { actors, netwerkId, verantwoordelijke, vervanger, auteur } = await iedereen()
  const mensen = { verantwoordelijkeId: verantwoordelijke.id, vervangerId: vervanger.id }
  const wensen = STATUSSEN.flatMap((status) =>
    ZICHTBAARHEDEN.flatMap((zichtbaarheid) => {
      const publicatie = { status, zichtbaarheid, auteurId: auteur.id }
      return [{ publicatie }, { publicatie: { ...publicatie, netwerkId } }, { publicatie, dossier: mensen }]
    }),
  )
  // Nothing of what is written in a dossier matters here.
  await Promise.all(wensen.map((wens) => aThemadossier({ ...wens, onderdelen: [], kenniskaart: false })))
  const alle = await database().themadossier.findMany({
    select: { id: true, publicatie: { select: selectForPolicy } },
  })
  expect(alle).toHaveLength(36)
  for (const [naam, actor] of Object.entries(actors)) {
    const uitDatabase = await database().themadossier.findMany({
      where: visibleThemadossier(actor),
      select: { id: true },
    })
    const volgensRegel = alle.filter(({ publicatie }) => canSeeThemadossier(actor, publicatie))
    const ids = (rijen: { id: string }[]) => rijen.map(({ id }) => id).sort()
    expect(ids(uitDatabase), naam).toEqual(ids(volgensRegel))
  }
})

async function dossierVan(status: (typeof STATUSSEN)[number]) {
  const { actors, verantwoordelijke, vervanger } = await iedereen()
  const { id } = await aThemadossier({
    publicatie: { status },
    dossier: { verantwoordelijkeId: verantwoordelijke.id, vervangerId: vervanger.id },
  })
  const { publicatie } = await database().themadossier.findUniqueOrThrow({
    where: { id },
    select: { publicatie: { select: selectForPolicy } },
  })
  const wie = (mag: (actor: Actor) => boolean) =>
    Object.keys(actors).filter((naam) => mag(actors[naam] ?? bezoeker))
  return { publicatie, wie }
}

test('alleen redactie, verantwoordelijke en vervanger veranderen een dossier', async () => {
  const { publicatie, wie } = await dossierVan('GEPUBLICEERD')
  expect(wie((actor) => canEditThemadossier(actor, publicatie))).toEqual([
    'job',
    'redactie',
    'verantwoordelijke',
    'vervanger',
    'auteur',
  ])
})

test('alleen de redactie publiceert, wijst toe, begint dossiers en neemt voorstellen over', async () => {
  const { publicatie, wie } = await dossierVan('TER_BEOORDELING')
  const redactieEnJob = ['job', 'redactie', 'auteur']
  expect(wie((actor) => canPublishThemadossier(actor, publicatie))).toEqual(redactieEnJob)
  expect(wie(canCreateThemadossier)).toEqual(redactieEnJob)
  expect(wie(canAssignVerantwoordelijke)).toEqual(redactieEnJob)
  expect(wie(canAcceptVoorstel)).toEqual(['redactie', 'auteur'])
})

test('alleen van een gepubliceerd dossier bevestig je de controle', async () => {
  const { publicatie, wie } = await dossierVan('GEPUBLICEERD')
  const mensen = ['redactie', 'verantwoordelijke', 'vervanger', 'auteur']
  expect(wie((actor) => canConfirmControle(actor, publicatie))).toEqual(mensen)
  expect(wie((actor) => canConfirmControle(actor, { ...publicatie, status: 'CONCEPT' }))).toEqual([])
})

test('een wijziging van de verantwoordelijke wacht op de redactie, tenzij direct publiceren mag', async () => {
  const { publicatie, wie } = await dossierVan('GEPUBLICEERD')
  const wacht = (extra: object) => (actor: Actor) =>
    canEditThemadossier(actor, publicatie) &&
    waitsForRedactie(actor, { ...publicatie, directPubliceren: false, ...extra })
  expect(wie(wacht({}))).toEqual(['verantwoordelijke', 'vervanger'])
  expect(wie(wacht({ directPubliceren: true }))).toEqual([])
  expect(wie(wacht({ status: 'CONCEPT' }))).toEqual([])
})
