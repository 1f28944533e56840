import { beforeEach, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { assignWerk } from './assign-werk'

let ria: GebruikerActor
let rob: GebruikerActor

beforeEach(async () => {
  ria = await redactie({ naam: 'Ria' })
  rob = await redactie({ naam: 'Rob' })
})

const wachtend = (wens: Parameters<typeof aPublicatie>[0] = {}) =>
  aPublicatie({ status: 'TER_BEOORDELING', aangebodenOp: new Date(), ...wens })
const werk = (...stukken: { id: string }[]) => stukken.map(({ id }) => `beoordelen:${id}`)
const regels = () =>
  database().logboekregel.findMany({
    where: { handeling: 'werkvoorraad.assign', resultaat: 'GELUKT' },
    orderBy: { item: 'asc' },
    select: { item: true, actorId: true, details: true },
  })
const toewijzingen = () => database().werktoewijzing.findMany({ select: { itemId: true, gebruikerId: true } })
const mails = () => database().mailbericht.findMany({ select: { aan: true, tekst: true } })

test('een paar stukken gaan in één keer naar iemand, met één mail en per stuk een regel in het logboek', async () => {
  const [een, ander] = [await wachtend({ titel: 'Een' }), await wachtend({ titel: 'Ander' })]
  expect(await assignWerk(ria, { werk: werk(een, ander), naar: rob.id })).toEqual({ aantal: 2, naar: rob.id })
  expect(await toewijzingen()).toHaveLength(2)
  expect((await regels()).map(({ item }) => item)).toEqual([een.ref, ander.ref].sort())
  const [mail, ...meer] = await mails()
  expect(meer).toEqual([])
  expect(mail?.tekst).toContain('Een (te beoordelen)')
  expect(mail?.tekst).toContain('Ander (te beoordelen)')
})

test('twee keer drukken, ook tegelijk, verandert niets en mailt niet nog eens', async () => {
  const stuk = await wachtend()
  const druk = () => assignWerk(ria, { werk: werk(stuk), naar: rob.id })
  await Promise.all([druk(), druk(), druk()])
  expect(await druk()).toEqual({ aantal: 0, naar: rob.id })
  expect(await regels()).toHaveLength(1)
  expect(await mails()).toHaveLength(1)
})

test('wie iets zelf oppakt krijgt geen mail, en niemand is ook een keuze', async () => {
  const stuk = await wachtend()
  await assignWerk(ria, { werk: werk(stuk), naar: ria.id })
  expect(await mails()).toEqual([])
  await assignWerk(rob, { werk: werk(stuk), naar: 'niemand' })
  expect(await toewijzingen()).toEqual([])
  expect(await regels()).toHaveLength(2)
})

test('niemand krijgt het eigen werk te beoordelen, en dan gaat er niets', async () => {
  const { id: netwerkId } = await aNetwerk()
  const eigen = await wachtend({ titel: 'Van Rob', soort: 'PRAKTIJKVERHAAL', auteurId: rob.id, netwerkId })
  const gewoon = await wachtend()
  const poging = assignWerk(ria, { werk: werk(gewoon, eigen), naar: rob.id })
  await expect(poging).rejects.toThrow(RefusedError)
  await expect(poging).rejects.toThrow('“Van Rob”')
  const bericht = await wachtend({ auteurId: rob.id })
  await expect(assignWerk(ria, { werk: werk(bericht), naar: rob.id })).rejects.toThrow(RefusedError)
  expect(await toewijzingen()).toEqual([])
  const geplaatst = await aPublicatie({ nogTeLezenSinds: new Date(), plaatserId: rob.id })
  await expect(assignWerk(ria, { werk: [`tweede-lezer:${geplaatst.id}`], naar: rob.id })).rejects.toThrow(
    RefusedError,
  )
  expect(await mails()).toEqual([])
})

test('alleen iemand van de redactie met een open account krijgt werk, en alleen de redactie deelt het uit', async () => {
  const stuk = await wachtend()
  const weg = await redactie({ gedeactiveerdOp: new Date() })
  for (const naar of [(await coordinator()).id, weg.id])
    await expect(assignWerk(ria, { werk: werk(stuk), naar })).rejects.toThrow(InvalidInputError)
  for (const actor of [await coordinator(), await beheer()])
    await expect(assignWerk(actor, { werk: werk(stuk), naar: ria.id })).rejects.toThrow(NotFoundError)
})

test('wat intussen is gedaan, wordt overgeslagen', async () => {
  const [nog, klaar] = [await wachtend(), await wachtend({ status: 'GEPUBLICEERD' })]
  expect(await assignWerk(ria, { werk: werk(nog, klaar), naar: rob.id })).toMatchObject({ aantal: 1 })
  await expect(assignWerk(ria, { werk: werk(klaar), naar: rob.id })).rejects.toThrow('intussen gedaan')
})

test('een concept blijft bij de schrijver', async () => {
  const concept = await aPublicatie({ status: 'CONCEPT', auteurId: ria.id })
  await expect(assignWerk(ria, { werk: [`concepten:${concept.id}`], naar: rob.id })).rejects.toThrow(
    RefusedError,
  )
})
