import { expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { canWriteNieuwsbericht, readableNieuwsbericht, visibleNieuwsbericht } from './policy'

const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
const ZICHTBAARHEDEN = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'] as const

test('de database en de regel zijn het eens over wie welk nieuws ziet', async () => {
  const { id: netwerkId } = await aNetwerk()
  const auteur = await redactie()
  const actors: [string, Actor, inDeLijst: number][] = [
    ['bezoeker', bezoeker, 2],
    ['job', job('test'), 6],
    ['hospicemedewerker', await hospicemedewerker({ netwerkId }), 4],
    ['coördinator', await coordinator({ netwerkId }), 6],
    ['redactie', auteur, 6],
    ['beheer', await beheer(), 6],
  ]
  const soorten = STATUSSEN.flatMap((status) =>
    ZICHTBAARHEDEN.map((zichtbaarheid) => ({ status, zichtbaarheid })),
  )
  const publicaties = soorten.flatMap((soort) => [
    { ...soort, auteurId: auteur.id },
    { ...soort, netwerkId },
  ])
  await Promise.all(publicaties.map((publicatie) => aNieuwsbericht({ publicatie })))
  const alle = await database().nieuwsbericht.findMany({
    select: { id: true, publicatie: { select: selectForPolicy } },
  })
  expect(alle).toHaveLength(24)
  const ids = (rijen: { id: string }[]) => rijen.map(({ id }) => id).sort()
  for (const [naam, actor, inDeLijst] of actors) {
    const uitDatabase = await database().nieuwsbericht.findMany({
      where: visibleNieuwsbericht(actor),
      select: { id: true },
    })
    const volgensRegel = alle.filter(({ publicatie }) => canSeePublicatie(actor, publicatie))
    expect(ids(uitDatabase), naam).toEqual(ids(volgensRegel))
    expect(await database().nieuwsbericht.count({ where: readableNieuwsbericht(actor) }), naam).toBe(
      inDeLijst,
    )
  }
})

test('alleen de redactie schrijft nieuws', async () => {
  expect(canWriteNieuwsbericht(await redactie())).toBe(true)
  for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
    expect(canWriteNieuwsbericht(actor)).toBe(false)
  }
})
