import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { findOpname } from '@/lib/domain/opnames/queries'
import { bezoeker, job } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { diskStorage } from '@/lib/platform/storage-disk'
import { redactie } from '@/tests/support/actors'
import { aBestand, aBijlage } from '@/tests/support/factories/bijlage'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord } from '@/tests/support/factories/spreker'
import { wipeBestand } from './clean-bestanden'
import { wisOpnieuw } from './erase-again'
import { watchOpnames } from './watch-opnames'

vi.mock('@/lib/platform/storage', () => ({ storage: async () => diskStorage(map) }))

let map = ''
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kennisplein-opnames-'))
  naar('2026-11-21')
})
afterEach(() => {
  holdClock()
  rmSync(map, { recursive: true, force: true })
})

/** The night of a Dutch day. */
const naar = (dag: string) => holdClock(new Date(`${dag}T02:25:00Z`))
const nacht = async (dag: string) => {
  naar(dag)
  await watchOpnames.run({})
}
const VIDEO = { soort: 'VIDEO', titel: 'Webinar', isOpname: true } as const

/** A scholing of a while ago whose recording everybody may watch until the day `tot`; its bytes are in the storage. */
async function eenOpname(tot = '2026-11-25') {
  const redacteur = await redactie()
  const { id: scholingId, publicatie } = await aScholing({
    publicatie: { zichtbaarheid: 'OPENBAAR' },
    bijeenkomsten: [{ begin: new Date('2026-11-03T09:00:00Z') }],
  })
  const spreker = await anAkkoord(scholingId, 'OPENBAAR', tot, { gevraagdDoorId: redacteur.id })
  const opname = await database().opname.create({
    data: { scholingId, url: 'https://video.example/1', beschikbaar: true, toestemming: 'Per mail.' },
  })
  const bestand = await aBestand({ mediatype: 'video/mp4' })
  const bron = join(map, 'bron')
  writeFileSync(bron, 'film')
  await diskStorage(map).put(bestand.sleutel, bron)
  const bijlage = await aBijlage(scholingId, { ...VIDEO, bestandId: bestand.id })
  return {
    redacteur,
    scholingId,
    slug: publicatie.slug,
    ref: publicatie.ref,
    spreker,
    opname,
    bestand,
    bijlage,
  }
}

const dagVan = async (scholingId: string) =>
  (await database().opname.findUnique({ where: { scholingId } }))?.wissenOp?.toISOString().slice(0, 10) ??
  null
const isErNog = async (sleutel: string) => {
  const gevonden = await diskStorage(map).get(sleutel)
  gevonden?.body.destroy()
  return gevonden !== null
}
const mails = () =>
  database().mailbericht.findMany({
    orderBy: { createdAt: 'asc' },
    select: { aan: true, onderwerp: true, tekst: true },
  })
/** What the queue holds of bytes to take away, done. */
async function wisBytes() {
  const taken = z.array(z.object({ payload: z.unknown() })).parse(
    await database().$queryRaw`
        select payload from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'bestand.wis'`,
  )
  for (const { payload } of taken) await wipeBestand.run(payload)
}

describe('een opname waarvan de einddatum voorbij is', () => {
  test('is meteen weg voor lezers, wordt één keer aangekondigd en veertien dagen later helemaal gewist', async () => {
    const { redacteur, scholingId, slug, opname, bestand, bijlage, ref } = await eenOpname()
    await nacht('2026-11-25')
    expect(await findOpname(bezoeker, { slug })).not.toBeNull()
    expect([await dagVan(scholingId), await mails()]).toEqual([null, []])

    await nacht('2026-11-26')
    expect(await findOpname(bezoeker, { slug })).toBeNull()
    await nacht('2026-11-27')
    const { email } = await database().gebruiker.findUniqueOrThrow({ where: { id: redacteur.id } })
    expect(await mails()).toMatchObject([
      {
        aan: email,
        onderwerp: expect.stringContaining('wordt op 10 december 2026 gewist'),
        tekst: expect.stringMatching(
          /dag die voorbij is.*ja, dan gaat de opname weer open.*bij video\.example/s,
        ),
      },
    ])
    await nacht('2026-12-09')
    expect(await database().bijlage.count()).toBe(1)

    await nacht('2026-12-10')
    await wisBytes()
    expect(await database().bijlage.findUnique({ where: { id: bijlage.id } })).toBeNull()
    expect(await database().bestand.findUnique({ where: { id: bestand.id } })).toBeNull()
    expect(await database().opname.findUnique({ where: { scholingId } })).toBeNull()
    expect(await isErNog(bestand.sleutel)).toBe(false)
    expect(
      await database().logboekregel.findMany({ where: { handeling: 'opname.delete', resultaat: 'GELUKT' } }),
    ).toMatchObject([{ item: ref, details: { bestanden: 1, link: true } }])
    expect(await database().wissing.findMany()).toMatchObject([{ soort: 'opname', itemId: opname.id }])
    expect(await database().afsluiting.findUnique({ where: { scholingId } })).toMatchObject({
      geenOpname: expect.stringContaining('gewist'),
    })
    await nacht('2026-12-11')
    expect(await mails()).toHaveLength(1)
  })

  test('blijft als alle sprekers op tijd opnieuw ja zeggen, en niet door alleen opnieuw te vragen', async () => {
    const { scholingId, spreker, slug } = await eenOpname()
    await nacht('2026-11-26')
    const weg = { akkoordBereik: null, akkoordTot: null }
    await database().spreker.update({ where: { id: spreker.id }, data: { akkoord: 'GEVRAAGD', ...weg } })
    await nacht('2026-12-01')
    expect(await dagVan(scholingId)).toBe('2026-12-10')
    const tot = new Date('2027-06-01T00:00:00Z')
    const ja = { akkoord: 'JA', akkoordBereik: 'LEDEN', akkoordTot: tot, gevraagdTot: tot } as const
    await database().spreker.update({ where: { id: spreker.id }, data: ja })
    await nacht('2026-12-10')
    expect(await dagVan(scholingId)).toBeNull()
    expect(await findOpname(await redactie(), { slug })).not.toBeNull()
    // The next time it begins anew.
    await nacht('2027-06-02')
    expect(await dagVan(scholingId)).toBe('2027-06-16')
  })
})

test('wie nooit iets zei, houdt een opname dicht maar wist haar niet; zonder video of link valt er niets te wissen', async () => {
  const { scholingId, spreker, bijlage } = await eenOpname()
  const nooit = { akkoord: 'GEVRAAGD', akkoordBereik: null, akkoordTot: null } as const
  await database().spreker.update({ where: { id: spreker.id }, data: nooit })
  await nacht('2027-11-21')
  expect(await dagVan(scholingId)).toBeNull()
  await database().bijlage.delete({ where: { id: bijlage.id } })
  await database().opname.update({ where: { scholingId }, data: { url: null } })
  await database().spreker.update({ where: { id: spreker.id }, data: { akkoord: 'NEE' } })
  await nacht('2027-11-22')
  expect([await dagVan(scholingId), await mails()]).toEqual([null, []])
  // What somebody said is still there to read.
  await database().opname.update({ where: { scholingId }, data: { ondertiteling: [] } })
  await nacht('2027-11-23')
  expect(await dagVan(scholingId)).toBe('2027-12-07')
})

test('bytes die ook bij een andere scholing staan blijven daar, en wat al weggehaald was gaat mee', async () => {
  const { scholingId, bestand, opname, bijlage } = await eenOpname()
  await database().bijlage.update({ where: { id: bijlage.id }, data: { verwijderdOp: new Date() } })
  const ander = await aBijlage((await aScholing()).id, { ...VIDEO, isOpname: false, bestandId: bestand.id })
  await database().opname.update({
    where: { id: opname.id },
    data: { wissenOp: new Date('2026-11-26T00:00:00Z') },
  })
  await nacht('2026-11-26')
  await wisBytes()
  expect(await database().bijlage.findMany({ where: { publicatieId: scholingId } })).toEqual([])
  expect(await database().bijlage.findUnique({ where: { id: ander.id } })).not.toBeNull()
  expect(await isErNog(bestand.sleutel)).toBe(true)
})

test('een oudere back-up brengt haar niet terug, ook al zei daarin iedereen nog ja; een nieuwere blijft', async () => {
  holdClock()
  const { opname, scholingId, bestand, bijlage } = await eenOpname('2099-12-31')
  holdClock()
  const op = new Date(Date.now() + 1_000).toISOString()
  const nieuw = await aBijlage(scholingId, {
    ...VIDEO,
    verwijderdOp: new Date(),
    bestandId: (await aBestand({ mediatype: 'video/mp4' })).id,
    createdAt: new Date(Date.now() + 60_000),
  })
  const lijst = [{ soort: 'opname', itemId: opname.id, op }]
  expect(await wisOpnieuw(job('restore'), lijst)).toEqual({ gewist: 1, nietGelukt: [] })
  expect((await wisOpnieuw(job('restore'), lijst)).gewist).toBe(0)
  await wisBytes()
  expect(await isErNog(bestand.sleutel)).toBe(false)
  expect(await database().bijlage.findMany({ where: { id: { in: [bijlage.id, nieuw.id] } } })).toMatchObject([
    { id: nieuw.id },
  ])
  expect(await database().opname.findUnique({ where: { scholingId } })).toMatchObject({ url: null })
})
