import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, bezoeker, type GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import type { TekstDoc } from '../teksten/schema'
import { findKenniskaart, findThemadossier } from '../themadossiers/queries'
import { updateOnderdeel } from '../themadossiers/update-onderdeel'
import { archivePublicatie } from './archive-publicatie'
import { changeSlug } from './change-slug'
import {
  findStand,
  findTeStoppen,
  findVersievergelijking,
  listLinkdoelen,
  listVersies,
  searchLinkdoelen,
} from './queries'
import { withdrawPublicatie } from './withdraw-publicatie'

let redacteur: GebruikerActor
let lid: GebruikerActor
let dossier: Awaited<ReturnType<typeof aThemadossier>>

beforeEach(async () => {
  redacteur = await redactie()
  lid = await hospicemedewerker()
  dossier = await aThemadossier({ publicatie: { slug: 'nah', zichtbaarheid: 'OPENBAAR' } })
})

const metLinks = (...ids: string[]): TekstDoc => ({
  type: 'doc',
  content: ids.map((naar) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'lees verder', marks: [{ type: 'link', attrs: { naar } }] }],
  })),
})

async function schrijf(inhoud: TekstDoc, deel = 0, versie = 1) {
  const { id = '', titel = '' } = dossier.onderdelen[deel] ?? {}
  await updateOnderdeel(redacteur, { id, versie, titel, inhoud })
}

const linksVoor = async (actor: Actor) => (await findThemadossier(actor, { slug: 'nah' }))?.verwijzingen

describe('een link in een dossier naar iets van onszelf', () => {
  test('gaat naar het adres van nu, ook na een tweede ander adres', async () => {
    const { id } = await aPublicatie({ slug: 'oud' })
    await schrijf(metLinks(id, id))
    expect(await linksVoor(lid)).toEqual([{ id, soort: 'NIEUWSBERICHT', slug: 'oud' }])
    await changeSlug(redacteur, { id, slug: 'nieuw' })
    await changeSlug(redacteur, { id, slug: 'nieuwer' })
    expect(await linksVoor(lid)).toEqual([{ id, soort: 'NIEUWSBERICHT', slug: 'nieuwer' }])
  })

  test('is er alleen voor wie het andere mag lezen', async () => {
    const besloten = await aPublicatie({ slug: 'besloten', zichtbaarheid: 'NETWERKCOORDINATOREN' })
    const leden = await aPublicatie({ slug: 'leden', zichtbaarheid: 'LEDEN' })
    const concept = await aPublicatie({ slug: 'concept', status: 'CONCEPT', zichtbaarheid: 'OPENBAAR' })
    await schrijf(metLinks(besloten.id, leden.id, concept.id))
    const slugs = async (actor: Actor) => (await linksVoor(actor))?.map(({ slug }) => slug).sort()
    expect(await slugs(bezoeker)).toEqual([])
    expect(await slugs(lid)).toEqual(['leden'])
    expect(await slugs(await coordinator())).toEqual(['besloten', 'leden'])
    // Not the concept: whoever looks at the page must see what its readers see.
    expect(await slugs(redacteur)).toEqual(['besloten', 'leden'])
  })

  test('staat voor de redactie bij wat zij weg wil halen, en niet als dood zolang het er is', async () => {
    const { id } = await aPublicatie({ slug: 'blijft' })
    await schrijf(metLinks(id, id))
    await schrijf(metLinks(id), 1)
    const { verwijzers } = (await findTeStoppen(redacteur, { id })) ?? {}
    expect(verwijzers).toMatchObject([{ id: dossier.publicatie.id }])
    expect((await findStand(redacteur, { id: dossier.publicatie.id }))?.dodeVerwijzingen).toEqual([])
  })

  test.each([
    ['ingetrokken', withdrawPublicatie],
    ['gearchiveerd', archivePublicatie],
  ])('leidt naar de uitleg als het andere is %s, voor wie die mag lezen', async (_, stap) => {
    const { id } = await aPublicatie({ slug: 'weg', zichtbaarheid: 'LEDEN' })
    await schrijf(metLinks(id))
    await stap(redacteur, { id, uitleg: 'De richtlijn is vervallen.' })
    expect(await linksVoor(lid)).toEqual([{ id, soort: 'NIEUWSBERICHT', slug: 'weg' }])
    expect((await findStand(redacteur, { id: dossier.publicatie.id }))?.dodeVerwijzingen).toMatchObject([
      { id },
    ])
    expect(await linksVoor(bezoeker)).toEqual([])
  })

  test('hoort bij het stuk zolang een van de teksten hem heeft', async () => {
    const een = await aPublicatie({ slug: 'een' })
    const twee = await aPublicatie({ slug: 'twee' })
    await schrijf(metLinks(een.id, twee.id))
    await schrijf(metLinks(twee.id), 1)
    await schrijf(metLinks(een.id), 0, 2)
    expect((await linksVoor(lid))?.map(({ slug }) => slug).sort()).toEqual(['een', 'twee'])
    await schrijf(
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
      1,
      2,
    )
    expect((await linksVoor(lid))?.map(({ slug }) => slug)).toEqual(['een'])
  })

  test('naar niets maakt opslaan niet stuk', async () => {
    await schrijf(metLinks('0197c5d8-6f0a-7d4e-8c1a-000000000000'))
    expect(await linksVoor(lid)).toEqual([])
    expect(await database().verwijzing.count()).toBe(0)
  })

  test('werkt ook op de kenniskaart', async () => {
    const { id } = await aPublicatie({ slug: 'doel' })
    await database().kenniskaart.update({
      where: { themadossierId: dossier.id },
      data: { inhoud: metLinks(id) },
    })
    const kaart = await findKenniskaart(lid, { slug: 'nah' })
    expect(kaart?.verwijzingen).toEqual([{ id, soort: 'NIEUWSBERICHT', slug: 'doel' }])
  })
})

describe('de editor', () => {
  test('vindt op woorden uit de titel, zonder op accenten te letten, wat iemand mag zien', async () => {
    await aPublicatie({ slug: 'pijn-beinvloeden', titel: 'Pijn beïnvloeden' })
    await aPublicatie({ slug: 'pijn-geheim', titel: 'Pijn geheim', status: 'CONCEPT' })
    await aPublicatie({ slug: 'pijn-meten', titel: 'Pijn meten', status: 'CONCEPT', auteurId: lid.id })
    await aPublicatie({ slug: 'pijn-oud', titel: 'Pijn van vroeger', status: 'GEARCHIVEERD' })
    await aPublicatie({ soort: 'BRON', slug: 'pijn-bron', titel: 'Pijn bron' })
    const titels = async (tekst: string) => (await searchLinkdoelen(lid, { tekst })).map(({ titel }) => titel)
    expect(await titels('pijn')).toEqual(['Pijn beïnvloeden', 'Pijn meten'])
    expect(await titels('beinvl pij')).toEqual(['Pijn beïnvloeden'])
    expect(await titels('100% _')).toEqual([])
    expect(await titels('  ')).toEqual([])
  })

  test('hoort wat er niet meer is; van wat iemand niet mag zien hoort hij niets', async () => {
    const weg = await aPublicatie({ slug: 'weg' })
    const geheim = await aPublicatie({ slug: 'geheim', zichtbaarheid: 'NETWERKCOORDINATOREN' })
    await withdrawPublicatie(redacteur, { id: weg.id, uitleg: 'Vervallen.' })
    const ids = [weg.id, geheim.id]
    expect(await listLinkdoelen(redacteur, { ids })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: weg.id, isWeg: true }),
        expect.objectContaining({ id: geheim.id, isWeg: false }),
      ]),
    )
    expect(await listLinkdoelen(lid, { ids })).toEqual([])
  })

  test('ziet bij het vergelijken van versies waar een link heen ging', async () => {
    const een = await aPublicatie({ slug: 'een', titel: 'Het ene' })
    const twee = await aPublicatie({ slug: 'twee', titel: 'Het andere' })
    await schrijf(metLinks(een.id))
    await schrijf(metLinks(twee.id), 0, 2)
    const [nieuwste] = await listVersies(redacteur, { item: dossier.onderdelen[0]?.ref ?? '' })
    const verschil = await findVersievergelijking(redacteur, { nieuw: nieuwste?.id ?? '' })
    const woorden = JSON.stringify(verschil?.velden)
    expect(woorden).toContain('ene')
    expect(woorden).toContain('andere')
  })
})
