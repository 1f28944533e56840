import pg from 'pg'
import { describe, expect, test, vi } from 'vitest'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aKennisvraag } from '@/tests/support/factories/kennisvraag'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findControleblad } from './queries'

const dagenGeleden = (dagen: number) => new Date(Date.now() - dagen * 86_400_000)

/** A dossier that its verantwoordelijke confirmed thirty days ago. */
async function gecontroleerd(publicatie: Partial<Prisma.PublicatieUncheckedCreateInput> = {}) {
  const wie = await hospicemedewerker()
  const doelgroep = await aDoelgroep({ titel: 'Hersenletsel (NAH)', synoniemen: ['CVA', 'Coöperatie'] })
  const dossier = await aThemadossier({
    publicatie: { gepubliceerdOp: dagenGeleden(400), ...publicatie },
    dossier: {
      doelgroepId: doelgroep.id,
      verantwoordelijkeId: wie.id,
      laatstGecontroleerdOp: dagenGeleden(30),
    },
  })
  // What the factory saved belongs to the time before the controle.
  await database().versie.updateMany({ data: { createdAt: dagenGeleden(400) } })
  await antwoord(dossier.id, wie.id, 30)
  return { ...dossier, wie, slug: dossier.publicatie.slug }
}

const antwoord = (
  publicatieId: string,
  gebruikerId: string,
  dagen: number,
  meer: { uitkomst?: 'ANDER' | 'AANPASSEN'; opmerking?: string } = {},
) =>
  database().controle.create({
    data: {
      publicatieId,
      gebruikerId,
      createdAt: dagenGeleden(dagen),
      gezienTot: dagenGeleden(dagen),
      ...meer,
    },
  })

const bewaard = (item: string, dagen: number, meer: Partial<Prisma.VersieUncheckedCreateInput> = {}) =>
  database().versie.create({
    data: { item, nummer: 2, inhoud: { titel: item }, createdAt: dagenGeleden(dagen), ...meer },
  })

type Blad = Awaited<ReturnType<typeof findControleblad>>
const titels = (blad: Blad) =>
  Object.fromEntries(
    (blad?.groepen ?? []).map(({ soort, items }) => [soort, items.map((item) => item.titel)]),
  )

describe('het controleblad', () => {
  test('is er voor wie mag bevestigen, en voor niemand anders', async () => {
    const { slug, wie } = await gecontroleerd()
    expect(await findControleblad(wie, { slug })).toMatchObject({ slug })
    expect(await findControleblad(await redactie(), { slug })).toMatchObject({ slug })
    for (const ander of [await hospicemedewerker(), await coordinator(), await beheer()]) {
      expect(await findControleblad(ander, { slug })).toBeNull()
    }
    const concept = await aThemadossier({
      publicatie: { status: 'CONCEPT' },
      dossier: { verantwoordelijkeId: wie.id },
    })
    expect(await findControleblad(wie, { slug: concept.publicatie.slug })).toBeNull()
    expect(await findControleblad(wie, { slug: 'bestaat-niet' })).toBeNull()
  })

  test('zegt wie het laatst bevestigde, en dat er daarna niets veranderde', async () => {
    const { slug, wie } = await gecontroleerd()
    const blad = await findControleblad(wie, { slug })
    expect(blad).toMatchObject({ gecontroleerd: { door: wie.naam }, ander: null, groepen: [] })
    expect(blad?.sinds?.toISOString().slice(0, 10)).toBe(dagenGeleden(30).toISOString().slice(0, 10))
  })

  test('zonder eerdere controle telt wat er na het publiceren veranderde', async () => {
    const { publicatie } = await aThemadossier({ publicatie: { gepubliceerdOp: dagenGeleden(10) } })
    await database().versie.updateMany({ data: { createdAt: dagenGeleden(20) } })
    const blad = await findControleblad(await redactie(), { slug: publicatie.slug })
    expect(blad).toMatchObject({ gecontroleerd: null, sinds: publicatie.gepubliceerdOp, groepen: [] })
  })

  test('een vraag aan een ander staat er tot iemand bevestigt, ook als er tussendoor is aangepast', async () => {
    const { id, slug, wie } = await gecontroleerd()
    await antwoord(id, wie.id, 20, { uitkomst: 'ANDER', opmerking: 'Kijkt de arts?' })
    await antwoord(id, wie.id, 10, { uitkomst: 'AANPASSEN' })
    expect(await findControleblad(wie, { slug })).toMatchObject({
      ander: { zin: 'Kijkt de arts?', door: wie.naam },
    })
    await antwoord(id, wie.id, 5)
    expect(await findControleblad(wie, { slug })).toMatchObject({ ander: null })
  })

  test('kost drie vragen aan de database, die van de sessie niet meegeteld', async () => {
    const { slug } = await gecontroleerd()
    const actor = await redactie()
    const vraag = vi.spyOn(pg.Client.prototype, 'query')
    await findControleblad(actor, { slug })
    expect(vraag.mock.calls.length).toBe(3)
    vraag.mockRestore()
  })
})

describe('wat er veranderde', () => {
  test('teksten: wat van dit dossier bewaard werd, door wie en waarom, en geen voorstel of botsing', async () => {
    const { publicatie, kenniskaart, slug, wie } = await gecontroleerd()
    const redacteur = await redactie()
    await bewaard(publicatie.ref, 31)
    await bewaard(publicatie.ref, 5, { gebruikerId: redacteur.id, reden: 'Nieuwe richtlijn' })
    await bewaard(kenniskaart?.ref ?? '', 6)
    await bewaard(publicatie.ref, 4, { aard: 'VOORSTEL' })
    await bewaard(publicatie.ref, 4, { aard: 'BOTSING' })
    await bewaard((await aThemadossier()).publicatie.ref, 5)
    const blad = await findControleblad(wie, { slug })
    expect(blad?.groepen).toMatchObject([
      {
        soort: 'TEKST',
        totaal: 2,
        items: [
          { ref: publicatie.ref, door: redacteur.naam, reden: 'Nieuwe richtlijn', wat: 'GEWIJZIGD' },
          { ref: kenniskaart?.ref, door: null, reden: null },
        ],
      },
    ])
  })

  test('bronnen van het dossier of een deel: nieuw, of gewijzigd', async () => {
    const { id, onderdelen, slug, wie } = await gecontroleerd()
    const bij = { themadossiers: { connect: { id } } }
    const oud = { gepubliceerdOp: dagenGeleden(300) }
    await aBron({ publicatie: { titel: 'Onveranderd', ...oud }, bron: bij })
    const gewijzigd = await aBron({ publicatie: { titel: 'Gewijzigd', ...oud }, bron: bij })
    await bewaard(gewijzigd.publicatie.ref, 3, { reden: 'Ander adres' })
    await bewaard(gewijzigd.publicatie.ref, 2, { reden: 'Toch weer terug' })
    await aBron({
      publicatie: { titel: 'Nieuw', gepubliceerdOp: dagenGeleden(1) },
      bron: { onderdelen: { connect: { id: onderdelen[0]?.id ?? '' } } },
    })
    await aBron({ publicatie: { titel: 'Van een ander', gepubliceerdOp: dagenGeleden(1) } })
    const blad = await findControleblad(wie, { slug })
    expect(blad?.groepen).toMatchObject([
      {
        soort: 'BRON',
        totaal: 2,
        items: [
          { titel: 'Nieuw', wat: 'NIEUW' },
          { titel: 'Gewijzigd', url: gewijzigd.url, wat: 'GEWIJZIGD', reden: 'Toch weer terug' },
        ],
      },
    ])
  })

  test('verhalen, scholingen en kennisvragen die erbij horen, voor zover iemand ze mag lezen', async () => {
    const { id, doelgroepId, slug, wie } = await gecontroleerd()
    const nieuw = { gepubliceerdOp: dagenGeleden(2) }
    const zelfde = { connect: { id: doelgroepId } }
    const verhaal = (titel: string, meer: Partial<Prisma.PublicatieUncheckedCreateInput> = {}) =>
      aPraktijkverhaal({ publicatie: { titel, ...nieuw, ...meer }, doelgroepIds: [doelgroepId] })
    await verhaal('Zelfde doelgroep')
    await verhaal('Al oud', { gepubliceerdOp: dagenGeleden(90) })
    await verhaal('Concept', { status: 'CONCEPT' })
    const scholing = await aScholing({ publicatie: { titel: 'Gekoppeld', ...nieuw } })
    await database().themadossier.update({
      where: { id },
      data: { scholingen: { connect: { id: scholing.id } } },
    })
    await aScholing({ publicatie: { titel: 'Van een ander', ...nieuw } })
    await aKennisvraag({ publicatie: { titel: 'Vraag', ...nieuw }, kennisvraag: { doelgroepen: zelfde } })
    await aKennisvraag({
      publicatie: { titel: 'Voor coördinatoren', zichtbaarheid: 'NETWERKCOORDINATOREN', ...nieuw },
      kennisvraag: { doelgroepen: zelfde },
    })
    const leesbaar = {
      PRAKTIJKVERHAAL: ['Zelfde doelgroep'],
      SCHOLING: ['Gekoppeld'],
      KENNISVRAAG: ['Vraag'],
    }
    expect(titels(await findControleblad(wie, { slug }))).toEqual(leesbaar)
    const bijRedactie = titels(await findControleblad(await redactie(), { slug }))
    expect(bijRedactie['KENNISVRAAG']?.toSorted()).toEqual(['Voor coördinatoren', 'Vraag'])
  })

  test('wat al langer bestond en sinds de controle gekoppeld is, telt mee', async () => {
    const { id, publicatie, slug, wie } = await gecontroleerd()
    const oud = { gepubliceerdOp: dagenGeleden(300) }
    const bij = { themadossiers: { connect: { id } } }
    const eerst = await aKennisvraag({ publicatie: { titel: 'Stond er al', ...oud }, kennisvraag: bij })
    const erbij = await aKennisvraag({ publicatie: { titel: 'Kwam erbij', ...oud }, kennisvraag: bij })
    const koppel = (ids: string[]) => ({
      inhoud: { titel: 'D', bronIds: [], scholingIds: [], praktijkverhaalIds: [], kennisvraagIds: ids },
    })
    await bewaard(publicatie.ref, 40, koppel([eerst.id]))
    await bewaard(publicatie.ref, 8, koppel([eerst.id, erbij.id]))
    await bewaard(publicatie.ref, 7, koppel([eerst.id, erbij.id]))
    const blad = await findControleblad(wie, { slug })
    const vragen = blad?.groepen.find(({ soort }) => soort === 'KENNISVRAAG')
    expect(vragen?.items).toMatchObject([{ titel: 'Kwam erbij', wat: 'GEKOPPELD' }])
    expect(vragen?.items[0]?.op.toDateString()).toBe(dagenGeleden(8).toDateString())
  })

  test('van elke soort de nieuwste twintig, met hoeveel het er zijn', async () => {
    const { publicatie, slug, wie } = await gecontroleerd()
    for (let nummer = 1; nummer <= 23; nummer += 1) {
      await bewaard(publicatie.ref, 24 - nummer, {
        nummer: nummer + 1,
        inhoud: { titel: `Bewaard ${nummer}` },
      })
    }
    const [teksten] = (await findControleblad(wie, { slug }))?.groepen ?? []
    expect(teksten?.totaal).toBe(23)
    expect(teksten?.items).toHaveLength(20)
    expect(teksten?.items[0]?.titel).toBe('Bewaard 23')
  })

  test('de redactie ziet wat mensen over deze doelgroep niet vonden; de verantwoordelijke vanaf drie keer', async () => {
    const { slug, wie } = await gecontroleerd()
    const maandag = (weken: number) => {
      const dag = dagenGeleden(weken * 7)
      dag.setUTCHours(0, 0, 0, 0)
      return new Date(dag.getTime() - ((dag.getUTCDay() + 6) % 7) * 86_400_000)
    }
    const gat = (vraag: string, telling: object, weken = 1, stand: 'OPEN' | 'OPGELOST' = 'OPEN') =>
      database().zoekgat.create({
        data: { vraag, stand, tellingen: { create: { week: maandag(weken), ...telling } } },
      })
    await gat('onrust bij nah', { zonderResultaat: 1 })
    await gat('slikken na een cva?', { getoond: 1, gemist: 1 })
    await gat('cooperatie in de buurt', { getoond: 3 })
    await gat('cva gevonden', { getoond: 4, geklikt: 1 })
    await gat('cva opgelost', { zonderResultaat: 1 }, 1, 'OPGELOST')
    await gat('cva van vorig jaar', { zonderResultaat: 1 }, 30)
    await gat('nahuis', { zonderResultaat: 1 })
    await gat('jeuk in de nacht', { zonderResultaat: 9 })
    const gevonden = titels(await findControleblad(await redactie(), { slug }))['ZOEKGAT']
    expect(gevonden?.toSorted()).toEqual(['cooperatie in de buurt', 'onrust bij nah', 'slikken na een cva?'])
    // Once or twice may be one reader, whose question stays with the redactie.
    await gat('cva en slapen', { zonderResultaat: 2, getoond: 1 })
    const blad = await findControleblad(wie, { slug })
    expect(titels(blad)['ZOEKGAT']?.toSorted()).toEqual(['cooperatie in de buurt', 'cva en slapen'])
    expect(blad?.groepen.flatMap(({ items }) => items.map((item) => item.slug))).toEqual(['', ''])
  })
})
