import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aTekst } from '@/tests/support/factories/opmerking'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { createOpmerking } from './create-opmerking'
import { findOpmerkingen, findWerkblad } from './queries'

async function metVoorstel() {
  const zorgt = await hospicemedewerker({ naam: 'Vera' })
  const redacteur = await redactie({ naam: 'Ria' })
  const { id, onderdelen } = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
  const ref = onderdelen[0]?.ref ?? ''
  await aTekst({ ref }, { titel: 'Pijn', inhoud: 'Zoals het was.' })
  const inhoud = { titel: 'Pijn', inhoud: 'Zoals Vera het wil.' }
  const versie = { item: ref, nummer: 51, aard: 'VOORSTEL' as const, inhoud, gebruikerId: zorgt.id }
  const voorstel = await database().versie.create({ data: versie })
  const lees = async () => {
    const blad = await findOpmerkingen(redacteur, { id })
    return blad?.teksten.find((tekst) => tekst.voorstel?.id === voorstel.id)
  }
  return { id, ref, zorgt, redacteur, voorstel, lees }
}

async function metOpmerking() {
  const stand = await metVoorstel()
  const blok = (await stand.lees())?.velden[0]?.blokken[0]?.blok ?? ''
  await createOpmerking(stand.redacteur, { id: stand.id, blok, tekst: 'Klopt dit wel?' })
  return stand
}

test('van een wachtend voorstel staat op het blad alleen wat anders wordt, met wiens het is', async () => {
  const { lees, voorstel } = await metVoorstel()
  expect(await lees()).toMatchObject({
    voorstel: { id: voorstel.id, door: 'Vera' },
    velden: [{ veld: 'inhoud', blokken: [{ tekst: 'Zoals Vera het wil.' }] }],
  })
})

test('een opmerking bij een voorstel komt bij wie het schreef, met de woorden erbij', async () => {
  const { id, ref, zorgt } = await metOpmerking()
  expect(await findWerkblad(zorgt, { id })).toMatchObject({
    mag: true,
    draden: [{ item: ref, fragment: 'Zoals Vera het wil.', isGewijzigd: false, door: 'Ria' }],
  })
})

test('zij hoort bij de tekst als het voorstel is overgenomen', async () => {
  const { id, ref, voorstel, redacteur } = await metOpmerking()
  await database().versie.update({ where: { id: voorstel.id }, data: { aard: 'AFGEHANDELD' } })
  await aTekst({ ref }, { titel: 'Pijn', inhoud: 'Zoals Vera het wil.' }, 52)
  expect(await findOpmerkingen(redacteur, { id })).toMatchObject({ open: 1, verdwenen: [] })
})

test('is het teruggestuurd, dan blijven haar woorden staan', async () => {
  const { id, voorstel, redacteur, lees } = await metOpmerking()
  await database().versie.update({ where: { id: voorstel.id }, data: { aard: 'AFGEHANDELD' } })
  expect(await lees()).toBeUndefined()
  expect((await findOpmerkingen(redacteur, { id }))?.verdwenen).toMatchObject([
    { fragment: 'Zoals Vera het wil.', isGewijzigd: true },
  ])
})
