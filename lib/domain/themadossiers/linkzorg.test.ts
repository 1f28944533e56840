import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { aWeblink } from '@/tests/support/factories/weblink'
import { findControleblad } from './queries'

const toen = new Date('2026-11-01T09:00:00Z')

async function dossier() {
  const houder = await hospicemedewerker()
  const rij = await aThemadossier({ dossier: { verantwoordelijkeId: houder.id } })
  const bron = async (zichtbaarheid: 'LEDEN' | 'NETWERKCOORDINATOREN' = 'LEDEN') =>
    aBron({
      publicatie: { titel: 'Richtlijn pijn', zichtbaarheid },
      bron: { themadossiers: { connect: { id: rij.id } } },
    })
  return { houder, rij, bron }
}
const links = async (actor: Awaited<ReturnType<typeof hospicemedewerker>>, slug: string) =>
  (await findControleblad(actor, { slug }))?.groepen.find(({ soort }) => soort === 'LINK')?.items ?? []

test('een dode, een verhuisde en een veranderde bron staan op het controleblad, met oud naast nieuw', async () => {
  const { houder, rij, bron } = await dossier()
  const [dood, verhuisd, veranderd, herschreven] = [await bron(), await bron(), await bron(), await bron()]
  const naarUrl = 'https://elders.example/pijn'
  await aWeblink({ url: dood.url, stand: 'DOOD', reden: 'De pagina bestaat niet (404).' })
  await aWeblink({ url: verhuisd.url, stand: 'VERHUISD', naarUrl })
  await aWeblink({ url: veranderd.url, stand: 'VERANDERD', titel: 'Richtlijn jeuk' })
  await aWeblink({ url: herschreven.url, stand: 'VERANDERD' })
  const gezien = await links(houder, rij.publicatie.slug)
  expect(gezien).toHaveLength(4)
  expect(gezien).toEqual(
    expect.arrayContaining(
      [
        {
          wat: 'DOOD',
          url: dood.url,
          oud: 'Richtlijn pijn',
          oudOp: toen,
          nieuw: 'De pagina bestaat niet (404).',
        },
        { wat: 'VERHUISD', url: verhuisd.url, oud: verhuisd.url, nieuw: naarUrl },
        { wat: 'VERANDERD', url: veranderd.url, oud: 'Richtlijn pijn', nieuw: 'Richtlijn jeuk' },
        { wat: 'VERANDERD', url: herschreven.url, nieuw: 'Een groot deel van de tekst is anders.' },
      ].map((feiten) => expect.objectContaining({ titel: 'Richtlijn pijn', op: toen, ...feiten })),
    ),
  )
})

test('een link in een tekst van het dossier hoort erbij; een link die werkt en die van een ander dossier niet', async () => {
  const { houder, rij, bron } = await dossier()
  await aWeblink({ url: (await bron()).url })
  await aWeblink({ stand: 'DOOD' })
  const { id: weblinkId, url } = await aWeblink({ stand: 'DOOD', reden: 'Weg.' })
  await database().weblinkgebruik.create({
    data: {
      weblinkId,
      ref: rij.publicatie.ref,
      soort: 'THEMADOSSIER',
      itemId: rij.id,
      titel: 'Dossier',
      slug: 'x',
    },
  })
  expect((await links(houder, rij.publicatie.slug)).map((item) => item.url)).toEqual([url])
})

test('van een bron die iemand niet mag lezen, staat er niets; de redactie ziet haar wel', async () => {
  const { houder, rij, bron } = await dossier()
  await aWeblink({ url: (await bron('NETWERKCOORDINATOREN')).url, stand: 'DOOD' })
  expect(await links(houder, rij.publicatie.slug)).toEqual([])
  expect(await links(await redactie(), rij.publicatie.slug)).toHaveLength(1)
})
