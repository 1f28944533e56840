import { describe, expect, test } from 'vitest'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { aWeblink } from '@/tests/support/factories/weblink'
import { changeBronadres } from '../bronnen/change-bronadres'
import { updateBron } from '../bronnen/update-bron'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { confirmWeblink } from './confirm-weblink'
import { verzamelWeblinks } from './gebruik'
import { findWeblink, listDodeLinks, listWeblinks } from './queries'
import { requestBezoek } from './request-bezoek'

const nu = new Date('2026-11-22T09:00:00Z')
const verzamel = () => verzamelWeblinks(database(), 'https://kennisplein.nl', nu)
const met = (...adressen: string[]) => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: adressen.map((href) => ({
        type: 'listItem',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }] }],
          },
        ],
      })),
    },
  ],
})

/** A bron whose link is as told. */
async function bronMet(wens: Parameters<typeof aWeblink>[0] = {}) {
  const bron = await aBron({ bron: { linkDoodOp: wens?.stand === 'DOOD' ? nu : null } })
  const link = await aWeblink({ ...wens, url: bron.url })
  await verzamel()
  return { bron, link }
}
const linkNa = (id: string) => database().weblink.findUniqueOrThrow({ where: { id } })
const doodOp = async (id: string) =>
  (await database().bron.findUniqueOrThrow({ where: { id }, select: { linkDoodOp: true } })).linkDoodOp

describe('welke links er zijn', () => {
  test('die van bronnen en in teksten, elk adres één keer, zonder anker; niet de eigen, en geen mail', async () => {
    await aBron({ bron: { url: 'https://bron.example/pijn#deel-2' } })
    const { publicatie } = await aThemadossier({
      dossier: {
        inleiding: met('https://bron.example/pijn', 'mailto:noor@hospice.example', '/begrippen'),
        waarBeginJe: met(
          'https://tekst.example/a',
          'https://kennisplein.nl/nieuws',
          'HTTPS://Kennisplein.nl',
        ),
      },
    })
    await verzamel()
    await verzamel()
    const links = await database().weblink.findMany({
      orderBy: { url: 'asc' },
      select: { url: true, host: true, gebruik: { orderBy: { soort: 'asc' }, select: { soort: true } } },
    })
    expect(links).toEqual([
      {
        url: 'https://bron.example/pijn',
        host: 'bron.example',
        gebruik: [{ soort: 'BRON' }, { soort: 'THEMADOSSIER' }],
      },
      { url: 'https://tekst.example/a', host: 'tekst.example', gebruik: [{ soort: 'THEMADOSSIER' }] },
    ])
    await database().themadossier.updateMany({ data: { inleiding: tekst('x'), waarBeginJe: tekst('x') } })
    await verzamel()
    expect(await database().weblinkgebruik.findMany({ where: { ref: publicatie.ref } })).toEqual([])
    expect(await database().weblink.count()).toBe(1)
  })

  test('een gearchiveerd stuk telt niet mee', async () => {
    const { publicatie } = await aBron()
    await verzamel()
    expect(await database().weblink.count()).toBe(1)
    await database().publicatie.update({ where: { id: publicatie.id }, data: { status: 'GEARCHIVEERD' } })
    await verzamel()
    expect(await database().weblink.count()).toBe(0)
  })
})

describe('de lijst van de redactie', () => {
  test('begint met wat aandacht vraagt, dood bovenaan, en telt elke stand', async () => {
    for (const stand of ['GOED', 'VERANDERD', 'DOOD', 'NIET_TE_CONTROLEREN', 'VERHUISD'] as const)
      await bronMet({ stand })
    const lijst = await listWeblinks(await redactie(), {})
    expect(lijst.items.map(({ stand }) => stand)).toEqual(['DOOD', 'VERHUISD', 'VERANDERD'])
    expect(lijst.aantallen).toEqual({ DOOD: 1, GOED: 1, NIET_TE_CONTROLEREN: 1, VERANDERD: 1, VERHUISD: 1 })
    const goed = await listWeblinks(await redactie(), { stand: 'GOED', q: 'richtlijn' })
    expect(goed.items.map(({ stand }) => stand)).toEqual(['GOED'])
    expect((await listWeblinks(await redactie(), { q: '%' })).totaal).toBe(0)
    expect((await leesWerk(database(), await redactie(), new Date())).feiten.weblinks).toBe(3)
  })

  test('is voor niemand anders', async () => {
    const { link } = await bronMet()
    for (const actor of [await hospicemedewerker(), await coordinator()]) {
      await expect(listWeblinks(actor, {})).rejects.toThrow(NotFoundError)
      await expect(findWeblink(actor, { id: link.id })).rejects.toThrow(NotFoundError)
    }
  })
})

describe('wat de redactie doet', () => {
  test('een nieuw adres overnemen is een versie van de bron, en de dode link is van de lijst', async () => {
    const { bron, link } = await bronMet({ stand: 'DOOD' })
    const redacteur = await redactie()
    const [eerst] = (await findWeblink(redacteur, { id: link.id }))?.bronnen ?? []
    expect(eerst).toMatchObject({ id: bron.id, versie: 1 })
    await changeBronadres(redacteur, { id: bron.id, versie: 1, url: 'https://bron.example/nieuw' })
    const na = await database().bron.findUniqueOrThrow({
      where: { id: bron.id },
      include: { publicatie: true },
    })
    expect(na).toMatchObject({
      url: 'https://bron.example/nieuw',
      uitgever: bron.uitgever,
      linkDoodOp: null,
      publicatie: { versie: 2 },
    })
    const versie = await database().versie.findFirstOrThrow({
      where: { item: bron.publicatie.ref, nummer: 2 },
    })
    expect(versie.reden).toBe(`Nieuw adres; het was ${bron.url}`)
    expect((await listWeblinks(redacteur, {})).totaal).toBe(0)
    expect((await leesWerk(database(), redacteur, new Date())).feiten.weblinks).toBe(0)
  })

  test('wie een oude versie voor zich had, verandert niets', async () => {
    const { bron } = await bronMet({ stand: 'DOOD' })
    const redacteur = await redactie()
    await changeBronadres(redacteur, { id: bron.id, versie: 1, url: 'https://bron.example/een' })
    await expect(
      changeBronadres(redacteur, { id: bron.id, versie: 1, url: 'https://bron.example/twee' }),
    ).rejects.toThrow(RefusedError)
    expect((await database().bron.findUniqueOrThrow({ where: { id: bron.id } })).url).toBe(
      'https://bron.example/een',
    )
  })

  test('wie de bron zelf een ander adres geeft, haalt ook de melding voor lezers weg', async () => {
    const { bron } = await bronMet({ stand: 'DOOD' })
    const { uitgever, soort, beschrijving } = bron
    const leeg = { tijd: '', doelgroepIds: [], laatstGecontroleerdOp: '' }
    const velden = { ...leeg, titel: 'Richtlijn', uitgever, soort, taal: 'nl' as const, beschrijving }
    await updateBron(await redactie(), { id: bron.id, versie: 1, ...velden, url: bron.url })
    expect(await doodOp(bron.id)).toEqual(nu)
    await updateBron(await redactie(), { id: bron.id, versie: 2, ...velden, url: 'https://bron.example/n' })
    expect(await doodOp(bron.id)).toBeNull()
  })

  test('"klopt nog" legt vast wat er nu staat', async () => {
    const { link } = await bronMet({
      stand: 'VERANDERD',
      titel: 'Richtlijn jeuk',
      afdruk: new Uint8Array([1, 2]),
      naarUrl: 'https://elders.example/',
      afwijkendeDagen: 4,
    })
    await confirmWeblink(await redactie(), { id: link.id })
    expect(await linkNa(link.id)).toMatchObject({
      stand: 'GOED',
      vastTitel: 'Richtlijn jeuk',
      vastNaarUrl: 'https://elders.example/',
      afwijkendeDagen: 0,
    })
  })

  test('een dode link die bij een mens wel opent, heet niet te controleren, en lezers zien geen melding', async () => {
    const { bron, link } = await bronMet({ stand: 'DOOD', misteDagen: 5 })
    await confirmWeblink(await redactie(), { id: link.id })
    const na = await linkNa(link.id)
    expect(na).toMatchObject({ stand: 'NIET_TE_CONTROLEREN', misteDagen: 0, vastTitel: 'Richtlijn pijn' })
    expect(na.werktVolgensOnsOp).not.toBeNull()
    expect(await doodOp(bron.id)).toBeNull()
  })

  test('een link laten bekijken zet één taak klaar, hoe vaak iemand ook drukt', async () => {
    const { link } = await bronMet()
    for (let keer = 0; keer < 3; keer += 1) await requestBezoek(await redactie(), { id: link.id })
    const rijen = await database().$queryRaw`
      select task_identifier as naam from graphile_worker.jobs where task_identifier = 'weblink.ronde'`
    expect(rijen).toEqual([{ naam: 'weblink.ronde' }])
  })
})

test('een bericht noemt zijn dode links, alleen voor de redactie', async () => {
  const bericht = await aPublicatie()
  const gebruik = {
    create: {
      ref: bericht.ref,
      soort: 'NIEUWSBERICHT',
      itemId: bericht.id,
      titel: 'Bericht',
      slug: bericht.slug,
    },
  }
  const dood = await aWeblink({ stand: 'DOOD', titel: 'Weg', gebruik })
  await aWeblink({ stand: 'GOED', gebruik })
  await aWeblink({ stand: 'DOOD' })
  expect(await listDodeLinks(await redactie(), { id: bericht.id })).toMatchObject([
    { id: dood.id, titel: 'Weg' },
  ])
  await expect(listDodeLinks(await hospicemedewerker(), { id: bericht.id })).rejects.toThrow()
})
