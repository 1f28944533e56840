import { beforeEach, describe, expect, test } from 'vitest'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBijlage } from '@/tests/support/factories/bijlage'
import { aBron } from '@/tests/support/factories/bron'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { zoekDocumenten } from '../bronnen/search-document'
import { findThemadossier } from '../themadossiers/queries'
import { deleteBestanden } from './delete-bestanden'
import { deleteBijlage } from './delete-bijlage'
import { findBijlage, findGebruik } from './queries'

const GEPUBLICEERD = { status: 'GEPUBLICEERD' as const }
const metBeeld = (bijlageId: string) => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { bijlageId, alt: 'Een kamer' } }],
})
const beeld = { soort: 'AFBEELDING' as const, alt: 'Een kamer', inTekst: true }

let redacteur: GebruikerActor
beforeEach(async () => {
  redacteur = await redactie()
})

describe('een bestand bij een bron', () => {
  test('staat in elk dossier dat de bron noemt, is te vinden en volgt de rechten van de bron', async () => {
    const { publicatie: bron } = await aBron({ publicatie: GEPUBLICEERD })
    const { publicatie: dossier, id } = await aThemadossier({ publicatie: GEPUBLICEERD })
    await database().themadossier.update({ where: { id }, data: { bronnen: { connect: { id: bron.id } } } })
    const bijlage = await aBijlage(bron.id, { titel: 'Zakkaart', tekst: 'zalfkroontje' })
    const lezer = await hospicemedewerker()
    const kaarten = async () => (await findThemadossier(lezer, { slug: dossier.slug }))?.bronnen.overig
    expect(await kaarten()).toMatchObject([
      { slug: bron.slug, bijlagen: [{ id: bijlage.id, soort: 'PDF', titel: 'Zakkaart', bytes: 12_345 }] },
    ])
    expect((await zoekDocumenten(database(), bron.id))[0]?.tekst).toContain('zalfkroontje')
    expect(await findBijlage(lezer, { id: bijlage.id })).not.toBeNull()

    await deleteBijlage(redacteur, { id: bijlage.id })
    expect(await kaarten()).toMatchObject([{ bijlagen: [] }])
    expect((await zoekDocumenten(database(), bron.id))[0]?.tekst).not.toContain('zalfkroontje')

    const dicht = await aBron({ publicatie: { ...GEPUBLICEERD, zichtbaarheid: 'NETWERKCOORDINATOREN' } })
    const geheim = await aBijlage(dicht.publicatie.id)
    expect(await findBijlage(lezer, { id: geheim.id })).toBeNull()
  })
})

describe('waar een bestand te zien is', () => {
  test('bij het stuk zelf, in teksten, bij wie de bron noemt, in versies en in kladden', async () => {
    const { publicatie: bron } = await aBron({ publicatie: { ...GEPUBLICEERD, titel: 'A Bron' } })
    const bijlage = await aBijlage(bron.id)
    const dossier = await aThemadossier({ publicatie: { ...GEPUBLICEERD, titel: 'B Dossier' } })
    await database().onderdeel.update({
      where: { id: dossier.onderdelen[0]?.id ?? '' },
      data: { bronnen: { connect: { id: bron.id } }, inhoud: metBeeld(bijlage.id) },
    })
    const nieuws = await aNieuwsbericht({ publicatie: { status: 'CONCEPT', titel: 'C Nieuws' } })
    const { ref } = await database().publicatie.findUniqueOrThrow({ where: { id: nieuws.id } })
    for (const nummer of [7, 8])
      await database().versie.create({ data: { item: ref, nummer, inhoud: metBeeld(bijlage.id) } })
    const ander = await redactie()
    for (const [gebruikerId, sleutel] of [
      [redacteur.id, 'a'],
      [redacteur.id, 'b'],
      [ander.id, 'a'],
    ] as const)
      await database().klad.create({ data: { gebruikerId, sleutel, inhoud: metBeeld(bijlage.id) } })
    const niets = { inLijst: false, inTekst: false, viaBron: false, versies: 0 }
    expect(await findGebruik(redacteur, { id: bijlage.id })).toMatchObject({
      plekken: [
        { titel: 'A Bron', ...niets, inLijst: true },
        { titel: 'B Dossier', ...niets, inTekst: true, viaBron: true },
        { titel: 'C Nieuws', status: 'CONCEPT', ...niets, versies: 2 },
      ],
      elders: 0,
      kladden: { eigen: 2, anderen: 1 },
    })
  })

  test('van wat iemand niet mag lezen staat er alleen dat het er is', async () => {
    const maker = await coordinator({ netwerkId: (await aNetwerk()).id })
    const scholing = await aScholing({
      publicatie: { ...GEPUBLICEERD, titel: 'Eigen scholing', netwerkId: maker.netwerkId },
    })
    const bijlage = await aBijlage(scholing.publicatie.id, beeld)
    await aNieuwsbericht({
      publicatie: { status: 'CONCEPT', titel: 'GEHEIM' },
      bericht: { inhoud: metBeeld(bijlage.id) },
    })
    const gebruik = await findGebruik(maker, { id: bijlage.id })
    expect(gebruik).toMatchObject({ plekken: [], elders: 1 })
    expect(JSON.stringify(gebruik)).not.toContain('GEHEIM')
    expect(await findGebruik(await hospicemedewerker(), { id: bijlage.id })).toBeNull()
  })
})

test('wat een tekst nu toont, gaat nooit weg, ook niet als er geen versie van bewaard is', async () => {
  const dossier = await aThemadossier()
  const oud = { ...beeld, updatedAt: new Date(Date.now() - 90 * 86_400_000) }
  const [getoond, nergens] = [await aBijlage(dossier.id, oud), await aBijlage(dossier.id, oud)]
  await database().onderdeel.update({
    where: { id: dossier.onderdelen[0]?.id ?? '' },
    data: { inhoud: metBeeld(getoond.id) },
  })
  await database().versie.deleteMany()
  expect(await deleteBestanden(job('bestand.opruimen'), {})).toMatchObject({ bijlagen: 1 })
  const over = await database().bijlage.findMany({ select: { id: true } })
  expect(over.map(({ id }) => id)).toEqual([getoond.id])
  expect(over).not.toContainEqual({ id: nergens.id })
})
