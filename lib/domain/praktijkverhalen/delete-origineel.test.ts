import { expect, test } from 'vitest'
import { wisOpnieuw } from '@/lib/background/erase-again'
import { job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { redactie } from '@/tests/support/actors'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { wisOriginelen } from './jobs'
import { kladSleutel } from './schema'

const DAG = 86_400_000
const dagenGeleden = (dagen: number) => new Date(Date.now() - dagen * DAG)

/** Written in two goes, published so many days ago, and changed once since. */
async function gepubliceerdVerhaal(dagen: number) {
  const { id, publicatie } = await aPraktijkverhaal({ publicatie: { gepubliceerdOp: dagenGeleden(dagen) } })
  const item = publicatie.ref
  await database().versie.deleteMany({ where: { item } })
  const inhoud = { casus: 'Mevrouw Jansen uit Goes' }
  await database().versie.createMany({
    data: [
      { item, nummer: 1, inhoud, createdAt: dagenGeleden(dagen + 3) },
      { item, nummer: 1, inhoud, aard: 'BOTSING', createdAt: dagenGeleden(dagen + 2) },
      { item, nummer: 2, inhoud: { casus: 'Mevrouw A.' }, createdAt: dagenGeleden(dagen + 1) },
      { item, nummer: 3, inhoud: { casus: 'Mevrouw A. sliep.' }, createdAt: dagenGeleden(dagen - 1) },
    ],
  })
  const { id: gebruikerId } = await redactie()
  await database().$executeRaw`insert into "Klad" ("gebruikerId", sleutel, inhoud, "updatedAt")
    values (${gebruikerId}::uuid, ${kladSleutel(id)}, '{"casus":"Mevrouw Jansen"}', ${dagenGeleden(dagen + 2)})`
  return { id, item }
}

const nummers = async (item: string) => {
  const versies = await database().versie.findMany({ where: { item }, orderBy: { nummer: 'asc' } })
  return versies.map(({ nummer, aard }) => `${nummer} ${aard}`)
}

test('negentig dagen na publicatie gaat weg wat het verhaal daarvoor was, en blijft wat lezers kregen', async () => {
  const oud = await gepubliceerdVerhaal(91)
  const nieuw = await gepubliceerdVerhaal(89)
  await wisOriginelen.run({})
  expect(await nummers(oud.item)).toEqual(['2 OPGESLAGEN', '3 OPGESLAGEN'])
  expect(await database().klad.count({ where: { sleutel: kladSleutel(oud.id) } })).toBe(0)
  expect(await nummers(nieuw.item)).toHaveLength(4)
  expect(await database().klad.count({ where: { sleutel: kladSleutel(nieuw.id) } })).toBe(1)
  expect(await database().wissing.findFirst({ where: { itemId: oud.id } })).toMatchObject({
    soort: 'verhaal',
  })
})

test('wat een oudere back-up terugbracht, gaat met de lijst van wissingen weer weg', async () => {
  const { id, item } = await gepubliceerdVerhaal(120)
  const lijst = [{ soort: 'verhaal', itemId: id, op: dagenGeleden(30).toISOString() }]
  expect(await wisOpnieuw(job('wissing.bewaak'), lijst)).toMatchObject({ gewist: 1, nietGelukt: [] })
  expect(await nummers(item)).toEqual(['2 OPGESLAGEN', '3 OPGESLAGEN'])
  expect(await wisOpnieuw(job('wissing.bewaak'), lijst)).toMatchObject({ gewist: 0 })
})
