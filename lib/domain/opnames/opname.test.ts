import { afterEach, beforeEach, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBestand, aBijlage } from '@/tests/support/factories/bijlage'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord } from '@/tests/support/factories/spreker'
import { createBijlage } from '../bijlagen/create-bijlage'
import { findBijlage, findBijlagenVoorBeheer } from '../bijlagen/queries'
import { findScholing } from '../scholingen/queries'
import { zoekDocumenten } from '../scholingen/search-document'
import { findOpname } from './queries'

beforeEach(() => holdClock(new Date('2026-11-21T12:00:00Z')))
afterEach(() => holdClock())

const GEWEEST = [{ begin: new Date('2026-11-03T09:00:00Z') }]
const ZEGT = { toegankelijk: 'weet-niet', alt: '', andereVorm: '', isOpname: true } as const
const video = () => aBestand({ mediatype: 'video/mp4' })

test('de video van een opname is een bestand dat alleen bestaat voor wie de opname mag zien', async () => {
  const redacteur = await redactie()
  const { id, publicatie } = await aScholing({
    publicatie: { zichtbaarheid: 'OPENBAAR' },
    bijeenkomsten: GEWEEST,
  })
  const { slug } = publicatie
  const bijlage = await createBijlage(redacteur, {
    ...ZEGT,
    publicatieId: id,
    bestandId: (await video()).id,
    titel: 'GEHEIM webinar',
  })
  const lid = await hospicemedewerker()
  for (const actor of [bezoeker, lid, redacteur]) {
    expect(await findBijlage(actor, { id: bijlage.id })).toBeNull()
    expect(await findOpname(actor, { slug })).toBeNull()
    expect(JSON.stringify(await findScholing(actor, { slug }))).not.toContain('GEHEIM')
  }
  expect((await findBijlagenVoorBeheer(redacteur, { publicatieId: id }))?.bijlagen).toMatchObject([
    { titel: 'GEHEIM webinar', isOpname: true },
  ])

  await anAkkoord(id, 'LEDEN', '2026-11-25')
  expect(await findOpname(bezoeker, { slug })).toBeNull()
  expect(await findBijlage(bezoeker, { id: bijlage.id })).toBeNull()
  expect((await findOpname(lid, { slug }))?.video).toMatchObject({ id: bijlage.id, mediatype: 'video/mp4' })
  expect(await findBijlage(lid, { id: bijlage.id })).not.toBeNull()
  expect((await findScholing(lid, { slug }))?.bijlagen).toEqual([])
  expect(JSON.stringify(await zoekDocumenten(database(), id))).not.toContain('GEHEIM')

  holdClock(new Date('2026-11-26T01:00:00Z'))
  expect(await findOpname(lid, { slug })).toBeNull()
  expect(await findBijlage(lid, { id: bijlage.id })).toBeNull()
})

test('een nieuwe opname komt in de plaats van de vorige, en iets anders dan een video wordt geweigerd', async () => {
  const redacteur = await redactie()
  const { id: publicatieId } = await aScholing()
  const voegToe = async (bestandId: string) =>
    createBijlage(redacteur, { ...ZEGT, publicatieId, bestandId, titel: 'Webinar' })
  await voegToe((await video()).id)
  const { id: nieuwste } = await voegToe((await video()).id)
  const nu = await database().bijlage.findMany({ where: { publicatieId, verwijderdOp: null } })
  expect(nu.map(({ id }) => id)).toEqual([nieuwste])
  await expect(voegToe((await aBestand()).id)).rejects.toThrow(RefusedError)
  await expect(aBijlage(publicatieId, { isOpname: true })).rejects.toThrow()
})

test('een video elders noemt waar zij staat', async () => {
  const { id, publicatie } = await aScholing({ bijeenkomsten: GEWEEST })
  await anAkkoord(id, 'LEDEN')
  const url = 'https://www.video.example/1'
  await database().opname.create({ data: { scholingId: id, url, beschikbaar: true } })
  const opname = await findOpname(await hospicemedewerker(), { slug: publicatie.slug })
  expect(opname).toMatchObject({ video: null, elders: { url, bij: 'video.example' } })
})
