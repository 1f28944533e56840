import { beforeEach, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { publishNieuwsbericht } from '../nieuwsberichten/publish-nieuwsbericht'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { confirmGelezen } from './confirm-gelezen'
import { magOvergangen } from './mag-overgangen'
import { findStand } from './queries'
import { bewaarVersie } from './versies'
import { withdrawPublicatie } from './withdraw-publicatie'

const reden = 'Het nummer is vandaag veranderd.'
let schrijver: GebruikerActor
let collega: GebruikerActor

beforeEach(async () => {
  schrijver = await redactie()
  collega = await redactie()
})

const eigenWerk = async () => {
  const { id } = await aNieuwsbericht({ publicatie: { status: 'CONCEPT', auteurId: schrijver.id } })
  return id
}
const nuGeplaatst = async () => {
  const id = await eigenWerk()
  await publishNieuwsbericht(schrijver, { id, reden })
  return id
}
const rijVan = (id: string) => database().publicatie.findUniqueOrThrow({ where: { id } })

test('eigen werk is meteen te lezen, met of zonder reden, en wacht op een tweede lezer', async () => {
  const id = await eigenWerk()
  const zonder = await eigenWerk()
  await publishNieuwsbericht(schrijver, { id: zonder, reden: '  ' })
  expect(await rijVan(zonder)).toMatchObject({ plaatserId: schrijver.id, plaatsreden: null })
  expect((await rijVan(zonder)).nogTeLezenSinds).not.toBeNull()
  await publishNieuwsbericht(schrijver, { id, reden })
  expect(await rijVan(id)).toMatchObject({
    status: 'GEPUBLICEERD',
    plaatserId: schrijver.id,
    plaatsreden: reden,
    tweedeLezerId: null,
  })
})

test('tot een ander het leest, staat het bij het stuk en in de werkvoorraad van iedereen', async () => {
  const id = await nuGeplaatst()
  for (const [actor, leestEenAnder] of [
    [schrijver, true],
    [collega, false],
  ] as const) {
    expect((await leesWerk(database(), actor, new Date())).nogTeLezen).toMatchObject([
      { id, plaatsreden: reden, leestEenAnder },
    ])
    expect((await findStand(actor, { id }))?.nogTeLezen).toMatchObject({ reden, mag: !leestEenAnder })
  }
  await confirmGelezen(collega, { id })
  expect((await leesWerk(database(), collega, new Date())).nogTeLezen).toEqual([])
  expect(await rijVan(id)).toMatchObject({ nogTeLezenSinds: null, tweedeLezerId: collega.id })
})

test('de schrijver is nooit de tweede lezer, en wie niet van de redactie is ook niet', async () => {
  const id = await nuGeplaatst()
  for (const actor of [schrijver, await beheer(), await coordinator(), await hospicemedewerker()])
    await expect(confirmGelezen(actor, { id })).rejects.toThrow(ForbiddenError)
  for (const wie of ['auteurId', 'plaatserId'] as const) {
    const zelf = await aNieuwsbericht({ publicatie: { [wie]: collega.id } })
    const poging = database().publicatie.update({
      where: { id: zelf.id },
      data: { tweedeLezerId: collega.id },
    })
    await expect(poging).rejects.toThrow()
  }
})

test('twee redacteuren lezen het tegelijk: een bevestigt, de ander hoort dat', async () => {
  const id = await nuGeplaatst()
  const derde = await redactie()
  const uitkomsten = await Promise.allSettled([collega, derde].map((actor) => confirmGelezen(actor, { id })))
  expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(confirmGelezen(collega, { id })).rejects.toThrow(RefusedError)
})

test('een collega die het verandert heeft het gelezen, de schrijver zelf niet', async () => {
  const id = await nuGeplaatst()
  const { ref: item } = await rijVan(id)
  const nieuw = { item, nummer: 2, inhoud: {} }
  await database().$transaction((db) => bewaarVersie(db, schrijver, nieuw))
  expect((await rijVan(id)).nogTeLezenSinds).not.toBeNull()
  await database().$transaction((db) => bewaarVersie(db, collega, { ...nieuw, nummer: 3 }))
  expect(await rijVan(id)).toMatchObject({ nogTeLezenSinds: null, tweedeLezerId: collega.id })
})

test('intrekken haalt het van de lijst, en publiceren door een ander ook', async () => {
  const id = await nuGeplaatst()
  await withdrawPublicatie(collega, { id, uitleg: 'Klopt niet.' })
  expect((await leesWerk(database(), collega, new Date())).nogTeLezen).toEqual([])
  await publishNieuwsbericht(collega, { id })
  expect(await rijVan(id)).toMatchObject({ nogTeLezenSinds: null, plaatserId: null, redacteurId: collega.id })
})

test('de knop heet anders bij eigen werk', async () => {
  const stuk = { soort: 'NIEUWSBERICHT', status: 'CONCEPT', zichtbaarheid: 'LEDEN', netwerkId: null } as const
  const mag = (actor: GebruikerActor) => magOvergangen(actor, { ...stuk, auteurId: schrijver.id })
  expect(mag(schrijver)).toMatchObject({ publish: true, tweedeLezerVolgt: true, submit: true })
  expect(mag(collega)).toMatchObject({ publish: true, tweedeLezerVolgt: false, submit: false })
})
