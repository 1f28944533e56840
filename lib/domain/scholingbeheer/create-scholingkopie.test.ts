import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { coordinator } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { invoerVan } from '@/tests/support/factories/scholing'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { createScholing } from '../scholingen/create-scholing'
import { createScholingkopie } from './create-scholingkopie'
import { listEerdereScholingen } from './queries'

test('een kopie is een concept van wie haar maakt, zonder datums, opname en inschrijvingen', async () => {
  const netwerk = await aNetwerk()
  const maker = await coordinator({ netwerkId: netwerk.id })
  const invoer = invoerVan((await aWerkvorm()).id)
  const eerste = await createScholing(maker, {
    ...invoer,
    netwerkId: netwerk.id,
    capaciteit: '12',
    aanmeldenTot: '2026-12-01',
    onzekereVelden: ['datum', 'kosten'],
  })
  await database().opname.create({ data: { scholingId: eerste.id, beschikbaar: true } })
  await database().publicatie.update({ where: { id: eerste.id }, data: { status: 'GEPUBLICEERD' } })
  const collega = await coordinator({ netwerkId: netwerk.id })
  const { id, slug } = await createScholingkopie(collega, { id: eerste.id })
  expect(slug).not.toBe(eerste.slug)
  expect(
    await database().scholing.findUniqueOrThrow({
      where: { id },
      include: { publicatie: true, bijeenkomsten: true, opname: true },
    }),
  ).toMatchObject({
    capaciteit: 12,
    organisatorRol: invoer.organisatorRol,
    onzekereVelden: ['kosten'],
    aanmeldenTot: null,
    bijeenkomsten: [],
    opname: null,
    publicatie: { titel: invoer.titel, status: 'CONCEPT', auteurId: collega.id, netwerkId: netwerk.id },
  })
  expect((await listEerdereScholingen(collega, {})).map((rij) => rij.id)).toEqual([id])
})
