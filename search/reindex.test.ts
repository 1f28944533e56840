import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { stuk } from '@/tests/support/factories/zoekbaar'
import type { SearchEngine } from './engine'
import { postgresEngine } from './engines/postgres/engine'
import { indexeer, indexeerAlles, ververs } from './reindex'

const id = (nummer: number) => `018f0000-0000-7000-8000-${String(nummer).padStart(12, '0')}`
const refs = async () => {
  const rijen = await database().zoekdocument.findMany({ select: { ref: true }, orderBy: { ref: 'asc' } })
  return rijen.map(({ ref }) => ref)
}

test('alles opnieuw indexeren zegt hoe ver het is, haalt weg wat er niet meer is, en is te herhalen', async () => {
  const netwerken = await Promise.all(Array.from({ length: 60 }, () => aNetwerk()))
  await postgresEngine.replace(database(), { soort: 'BRON', id: id(1) }, [stuk({ ref: 'bron/weg' })])
  const verwacht = netwerken.map(({ slug }) => `netwerk/${slug}`).sort()
  for (let keer = 0; keer < 2; keer += 1) {
    const gehoord: [number, number, SearchEngine['naam']][] = []
    expect(await indexeerAlles((...voortgang) => gehoord.push(voortgang))).toBe(60)
    expect(gehoord).toEqual([
      [50, 60, 'postgresql'],
      [60, 60, 'postgresql'],
    ])
    expect((await refs()).filter((ref) => ref.startsWith('netwerk/'))).toEqual(verwacht)
    expect(await refs()).not.toContain('bron/weg')
  }
})

test('wat een vorige versie in een andere vorm neerlegde, wordt opnieuw gemaakt, en de rest blijft zoals het is', async () => {
  const netwerken = await Promise.all(Array.from({ length: 3 }, () => aNetwerk()))
  await indexeerAlles()
  const oud = netwerken.slice(0, 2).map(({ slug }) => `netwerk/${slug}`)
  await database().zoekdocument.updateMany({
    where: { ref: { in: oud } },
    data: { documentvorm: 0, titel: 'Oude vorm' },
  })
  const elders = await asTheOnlyOne('zoekindex.ververs', { wacht: true }, () => ververs())
  expect(elders).toBeNull()
  expect(await database().zoekdocument.count({ where: { titel: 'Oude vorm' } })).toBe(2)
  expect(await ververs()).toBe(2)
  expect(await database().zoekdocument.count({ where: { titel: 'Oude vorm' } })).toBe(0)
  expect(await ververs()).toBe(0)
})

test('een adres dat van stuk wisselt, houdt het indexeren niet op', async () => {
  const netwerk = await aNetwerk()
  await postgresEngine.replace(database(), { soort: 'BRON', id: id(1) }, [
    stuk({ ref: `netwerk/${netwerk.slug}`, titel: 'Van een ander' }),
  ])
  await indexeer({ soort: 'netwerk', id: netwerk.id })
  const rijen = await database().zoekdocument.findMany({ select: { bronId: true } })
  expect(rijen).toEqual([{ bronId: netwerk.id }])
})
