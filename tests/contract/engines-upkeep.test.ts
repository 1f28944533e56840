import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { bouw } from '@/search/engines/meilisearch/build'
import { meilisearchEngine } from '@/search/engines/meilisearch/engine'
import { bouwnaam, indexnaam } from '@/search/engines/meilisearch/index-settings'
import { planSpiegel, spiegel } from '@/search/engines/meilisearch/mirror'
import { klaar, onzeIndexen } from '@/search/engines/meilisearch/tasks'
import { houdBij } from '@/search/engines/meilisearch/upkeep'
import { postgresEngine } from '@/search/engines/postgres/engine'
import { herkomst, proefindex, refs, VRAAG } from '../support/engines'
import { stuk } from '../support/factories/zoekbaar'

/*
 * That the index of Meilisearch becomes what the table is, whatever happens on the way. Only where there is a real one:
 * engines.test.ts says so in one line.
 */
const index = proefindex()
const GEEN = { verschillen: 0 }
const taken = z.tuple([z.object({ wacht: z.number(), pogingen: z.number() })])

describe.skipIf(index === null)('de index van Meilisearch', () => {
  if (index === null) return
  const { schrijft: motor, zoekt, maakSleutels } = index
  const zoek = () => meilisearchEngine(zoekt).search(job('proef'), { ...VRAAG, perPagina: 50 })
  const gevonden = async () => refs(await zoek()).sort()
  const inTabel = (nummer: number, ...documenten: Parameters<typeof postgresEngine.replace>[2]) =>
    postgresEngine.replace(database(), herkomst(nummer), documenten)
  const ruimOp = async () => {
    for (const uid of await onzeIndexen(motor)) await klaar(motor.client.deleteIndex(uid))
  }

  beforeAll(maakSleutels)
  beforeEach(ruimOp)
  afterAll(ruimOp)

  test('wordt gemaakt als hij er niet is, en oude versies en half werk verdwijnen', async () => {
    await inTabel(1, stuk({ ref: 'bron/een' }))
    const oud = `${motor.naam}-0123456789`
    await klaar(motor.client.createIndex(oud))
    await klaar(motor.client.createIndex(bouwnaam(motor)))
    await expect(zoek()).rejects.toThrow()
    await houdBij(motor, GEEN)
    expect(await gevonden()).toEqual(['bron/een'])
    expect([...(await onzeIndexen(motor))]).toEqual([indexnaam(motor)])
  })

  test('blijft antwoorden terwijl de nieuwe ernaast wordt gemaakt, en mist niets van wat intussen verandert', async () => {
    for (let nummer = 1; nummer <= 5; nummer += 1) await inTabel(nummer, stuk({ ref: `bron/${nummer}` }))
    await bouw(motor, { wacht: true })
    let isKlaar = false
    const bouwt = bouw(motor, { wacht: true }).then(() => {
      isKlaar = true
    })
    const keren: number[] = []
    for (let nummer = 6; !isKlaar; nummer += 1) {
      await inTabel(nummer, stuk({ ref: `bron/${nummer}` }))
      await inTabel(nummer - 5)
      await spiegel(motor, [herkomst(nummer).id, herkomst(nummer - 5).id])
      keren.push((await zoek()).totaal)
    }
    await bouwt
    expect(keren).toEqual(keren.map(() => 5))
    const tabel = await database().zoekdocument.findMany({ select: { ref: true } })
    expect(await gevonden()).toEqual(tabel.map(({ ref }) => ref).sort())
    const { numberOfDocuments } = await motor.client.index(indexnaam(motor)).getStats()
    expect(numberOfDocuments).toBe(5)
  })

  test('wordt maar door één tegelijk gemaakt', async () => {
    await inTabel(1, stuk())
    const uitkomsten = await Promise.all([1, 2, 3].map(() => bouw(motor, { wacht: false })))
    expect(uitkomsten.sort()).toEqual([1, null, null])
  })

  test('wordt opnieuw gemaakt als er stukken ontbreken', async () => {
    await inTabel(1, stuk({ ref: 'bron/een' }))
    await bouw(motor, { wacht: true })
    await klaar(motor.client.index(indexnaam(motor)).deleteAllDocuments())
    const eens = await houdBij(motor, GEEN)
    expect(await gevonden()).toEqual([])
    await houdBij(motor, eens)
    expect(await gevonden()).toEqual(['bron/een'])
  })

  test('kan meer dan eens hetzelfde horen', async () => {
    await inTabel(1, stuk({ ref: 'bron/een' }))
    await bouw(motor, { wacht: true })
    await inTabel(1, stuk({ ref: 'bron/een' }), stuk({ ref: 'bron/twee' }))
    await Promise.all([1, 2, 3].map(() => spiegel(motor, [herkomst(1).id])))
    expect(await gevonden()).toEqual(['bron/een', 'bron/twee'])
    await inTabel(1)
    await Promise.all([1, 2].map(() => spiegel(motor, [herkomst(1).id])))
    expect(await gevonden()).toEqual([])
  })

  test('krijgt werk dat mislukte meteen als de zoekmotor er weer is', async () => {
    await bouw(motor, { wacht: true })
    await planSpiegel(database(), herkomst(1).id)
    await database().$executeRaw`update graphile_worker._private_jobs
      set run_at = now() + interval '3 hours', attempts = 9, last_error = 'weg'`
    await houdBij(motor, GEEN)
    const [taak] = taken.parse(
      await database()
        .$queryRaw`select attempts::int as pogingen, extract(epoch from run_at - now())::float8 as wacht
        from graphile_worker.jobs`,
    )
    expect(taak.pogingen).toBe(0)
    expect(taak.wacht).toBeLessThanOrEqual(0)
  })

  test('krijgt andere synoniemen bij de eerste blik, en dezelfde niet nog eens', async () => {
    await inTabel(1, stuk({ ref: 'bron/een' }))
    await houdBij(motor, GEEN)
    await database().synoniemgroep.create({
      data: { slug: 'dyspneu', ref: 'synoniem/dyspneu', termen: ['dyspneu', 'benauwdheid', 'kort van adem'] },
    })
    await houdBij(motor, GEEN)
    const synoniemen = await motor.client.index(indexnaam(motor)).getSynonyms()
    expect(synoniemen['dyspneu']).toContain('kort van adem')
    const gezet = () =>
      motor.client.tasks.getTasks({ indexUids: [indexnaam(motor)], types: ['settingsUpdate'] })
    const { total } = await gezet()
    await houdBij(motor, GEEN)
    expect((await gezet()).total).toBe(total)
  })
})
