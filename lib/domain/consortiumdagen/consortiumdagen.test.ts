import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBesluit, aConsortiumdag } from '@/tests/support/factories/consortiumdag'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { setOordeel } from '../oordelen/set-oordeel'
import { createConsortiumdag } from './create-consortiumdag'
import { deleteConsortiumdag } from './delete-consortiumdag'
import { findConsortiumdag, findStand, listConsortiumdagen, listVerhaalkeuzes } from './queries'
import type { Stap } from './schema'
import { setConsortiumverhaal } from './set-verhaal'
import { schuif } from './volgorde'

const drieVerhalen = async () => [
  (await aPraktijkverhaal({ publicatie: { titel: 'Een' } })).id,
  (await aPraktijkverhaal({ publicatie: { titel: 'Twee' } })).id,
  (await aPraktijkverhaal({ publicatie: { titel: 'Drie' } })).id,
]

describe('het programma van een consortiumdag', () => {
  test('houdt de verhalen in de volgorde die iemand koos', async () => {
    const wie = await coordinator()
    const [een = '', twee = '', drie = ''] = await drieVerhalen()
    const { id } = await createConsortiumdag(wie, { titel: 'Voorjaar', datum: '2027-02-08' })
    const stap = (verhaalId: string, welke: Stap) => setConsortiumverhaal(wie, { id, verhaalId, stap: welke })
    const titels = async () =>
      (await findConsortiumdag(wie, { id }))?.verhalen.map(({ titel }) => titel).join(' ')
    for (const verhaalId of [een, twee, drie, twee]) await stap(verhaalId, 'erbij')
    expect(await titels()).toBe('Een Twee Drie')
    await stap(drie, 'omhoog')
    await stap(een, 'omhoog')
    expect(await titels()).toBe('Een Drie Twee')
    await stap(een, 'omlaag')
    await stap(twee, 'weg')
    expect(await titels()).toBe('Drie Een')
    expect((await listVerhaalkeuzes(wie, { id })).map(({ titel }) => titel)).toEqual(['Twee'])
  })

  test('verliest niets als twee mensen tegelijk kiezen', async () => {
    const { id } = await aConsortiumdag()
    const wie = await redactie()
    const ids = await drieVerhalen()
    await Promise.all(ids.map((verhaalId) => setConsortiumverhaal(wie, { id, verhaalId, stap: 'erbij' })))
    expect((await findConsortiumdag(wie, { id }))?.verhalen).toHaveLength(3)
  })

  test('neemt alleen gepubliceerde verhalen, en toont niet wat is ingetrokken', async () => {
    const wie = await coordinator()
    const concept = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', gepubliceerdOp: null } })
    const besloten = await aPraktijkverhaal({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
    const { id } = await aConsortiumdag({ verhaalIds: [besloten.id] })
    await expect(setConsortiumverhaal(wie, { id, verhaalId: concept.id, stap: 'erbij' })).rejects.toThrow(
      'nog niet gepubliceerd',
    )
    const aantal = async (lezer: Awaited<ReturnType<typeof coordinator>>) => [
      (await findConsortiumdag(lezer, { id }))?.verhalen.length,
      (await findStand(lezer, { id }))?.verhalen.length,
      (await listConsortiumdagen(lezer, {}))[0]?.aantal.verhalen,
    ]
    expect(await aantal(wie)).toEqual([1, 1, 1])
    expect(await aantal(await hospicemedewerker())).toEqual([0, 0, 0])
    await database().publicatie.update({ where: { id: besloten.id }, data: { status: 'GEARCHIVEERD' } })
    expect(await aantal(wie)).toEqual([0, 0, 0])
  })

  test('gaat niet weg als er iets op is besloten', async () => {
    const wie = await redactie()
    const dag = await aConsortiumdag()
    const besluit = await aBesluit(dag.id)
    await expect(deleteConsortiumdag(wie, { id: dag.id })).rejects.toThrow('Verwijder eerst de besluiten')
    await database().besluit.delete({ where: { id: besluit.id } })
    await deleteConsortiumdag(wie, { id: dag.id })
    expect(await findConsortiumdag(wie, { id: dag.id })).toBeNull()
  })
})

test('de stand heeft van elk verhaal wat elk netwerk zegt', async () => {
  const [zee, stad] = [await aNetwerk({ korteNaam: 'A-Zee' }), await aNetwerk({ korteNaam: 'B-Stad' })]
  const { id: verhaalId } = await aPraktijkverhaal({ publicatie: { netwerkId: zee.id } })
  const { id } = await aConsortiumdag({ verhaalIds: [verhaalId] })
  const wie = await coordinator({ netwerkId: stad.id })
  await setOordeel(wie, { id: verhaalId, keuze: 'WILLEN_WE', reden: 'De nacht is ook hier lang.' })
  expect(await findStand(wie, { id })).toMatchObject({
    datum: '2027-02-08',
    magBesluiten: true,
    verhalen: [
      {
        netwerk: 'A-Zee',
        netwerken: [
          { korteNaam: 'A-Zee', oordeel: null },
          { korteNaam: 'B-Stad', oordeel: { keuze: 'WILLEN_WE' } },
        ],
      },
    ],
  })
})

describe('een verhaal verplaatsen', () => {
  const plekken = ['a', 'weg', 'b', 'c'].map((verhaalId) => ({ verhaalId, isZichtbaar: verhaalId !== 'weg' }))

  test.each([
    ['b', 'omhoog', 'b weg a c'],
    ['a', 'omlaag', 'b weg a c'],
    ['a', 'omhoog', 'a weg b c'],
    ['c', 'omlaag', 'a weg b c'],
    ['onbekend', 'omhoog', 'a weg b c'],
    ['onbekend', 'erbij', 'a weg b c onbekend'],
  ] as const)('%s %s geeft %s', (id, stap, volgorde) => {
    expect(schuif(plekken, id, stap).join(' ')).toBe(volgorde)
  })
})
