import { expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord } from '@/tests/support/factories/spreker'
import { findOpname, findOpnameVoorBewerken } from './queries'
import { setHoofdstukken } from './set-hoofdstukken'
import { setOndertiteling } from './set-ondertiteling'

const VTT = 'WEBVTT\n\n00:01.000 --> 00:03.000\nWelkom.\n'
const GEWEEST = [{ begin: new Date('2026-01-03T09:00:00Z') }]
const fouten = (werk: Promise<unknown>) =>
  werk.then(
    () => null,
    (fout: unknown) => (fout instanceof InvalidInputError ? fout.fields : fout),
  )

test('wie de scholing beheert zet er ondertiteling en hoofdstukken bij, ook als de opname nog dicht is', async () => {
  const { id: netwerkId } = await aNetwerk()
  const wie = await coordinator({ netwerkId })
  const { id, publicatie } = await aScholing({ publicatie: { netwerkId }, bijeenkomsten: GEWEEST })
  const { slug } = publicatie
  await database().opname.create({ data: { scholingId: id, beschikbaar: true } })
  expect(await setOndertiteling(wie, { id, tekst: VTT, bestand: null })).toEqual({ slug, aantal: 1 })
  await setHoofdstukken(wie, { id, hoofdstukken: '0:01 Begin' })
  const sporen = {
    ondertitels: [{ begin: 1_000, eind: 3_000, tekst: 'Welkom.' }],
    hoofdstukken: [{ begin: 1_000, titel: 'Begin' }],
  }
  expect(await findOpnameVoorBewerken(wie, { slug })).toMatchObject(sporen)
  expect(await findOpnameVoorBewerken(await coordinator(), { slug })).toBeNull()
  expect(await findOpnameVoorBewerken(await hospicemedewerker(), { slug })).toBeNull()
  await expect(setHoofdstukken(await hospicemedewerker(), { id, hoofdstukken: '' })).rejects.toThrow(
    NotFoundError,
  )
  expect(await findOpname(wie, { slug })).toBeNull()

  const { id: sprekerId } = await anAkkoord(id, 'LEDEN')
  expect(await findOpname(wie, { slug })).toMatchObject({ ...sporen, magBewerken: true })
  const lid = await hospicemedewerker()
  expect(await findOpname(lid, { slug })).toMatchObject({ ...sporen, magBewerken: false })
  expect(await findOpname(bezoeker, { slug })).toBeNull()
  await database().spreker.update({
    where: { id: sprekerId },
    data: { akkoord: 'INGETROKKEN', akkoordBereik: null, akkoordTot: null },
  })
  expect(await findOpname(lid, { slug })).toBeNull()
})

test('een bestand gaat voor de tekst, een fout staat bij het goede veld, en leeg haalt weg', async () => {
  const wie = await redactie()
  const { id, publicatie } = await aScholing()
  const { slug } = publicatie
  const bestand = new File(['1\n00:00:02,000 --> 00:00:04,000\nUit het bestand.'], 'webinar.srt')
  await setOndertiteling(wie, { id, tekst: VTT, bestand })
  const nu = async () => (await findOpnameVoorBewerken(wie, { slug }))?.ondertitels.map(({ tekst }) => tekst)
  expect(await nu()).toEqual(['Uit het bestand.'])
  const stuk = new File([VTT.replace('00:03.000', '00:03')], 'stuk.vtt')
  expect(await fouten(setOndertiteling(wie, { id, tekst: '', bestand: stuk }))).toEqual({
    bestand: [expect.stringMatching(/^Regel 3: deze tijden kunnen we niet lezen/)],
  })
  expect(await fouten(setOndertiteling(wie, { id, tekst: 'Hallo', bestand: null }))).toEqual({
    tekst: [expect.stringMatching(/^Hier staan geen tijden in/)],
  })
  const groot = new File(['a'.repeat(1_000_001)], 'groot.vtt')
  expect(await fouten(setOndertiteling(wie, { id, tekst: '', bestand: groot }))).toEqual({
    bestand: [expect.stringMatching(/^Dit is meer dan 1 MB/)],
  })
  expect(await fouten(setHoofdstukken(wie, { id, hoofdstukken: '0:00 Welkom\nfout\nook fout' }))).toEqual({
    hoofdstukken: [expect.stringMatching(/^Regel 2/), expect.stringMatching(/^Regel 3/)],
  })
  expect(await nu()).toEqual(['Uit het bestand.'])
  // What a form sends in which nobody chose a file.
  await setOndertiteling(wie, { id, tekst: ' \n', bestand: new File([], '') })
  expect(await nu()).toEqual([])
})
