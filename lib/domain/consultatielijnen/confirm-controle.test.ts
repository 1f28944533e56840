import { afterEach, describe, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aMelding } from '@/tests/support/factories/melding'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aWeblink } from '@/tests/support/factories/weblink'
import { bezetting, dossier, draai, lijn, mails, mailtekst } from '@/tests/support/ladder'
import { setAfwezigheid } from '../gebruikers/set-afwezigheid'
import { findNetwerkStand } from '../netwerken/queries'
import { alsDatum } from '../publicatie/controle'
import { verzamelWeblinks } from '../weblinks/gebruik'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { confirmControle } from './confirm-controle'
import { findControleblad, listConsultatielijnen } from './queries'
import { updateGegevens } from './update-gegevens'

afterEach(() => holdClock())

const NU = '2027-06-10T08:00:00.000Z'
const antwoord = (id: string, uitkomst: 'KLOPT_NOG' | 'AANPASSEN' | 'ANDER' = 'KLOPT_NOG') => ({
  id,
  uitkomst,
  gezienTot: NU,
  opmerking: uitkomst === 'ANDER' ? 'Bel de GGZ eens.' : null,
})
const controles = (publicatieId: string) => database().controle.findMany({ where: { publicatieId } })

/** On a clock that stands still at `NU`, with a line that was saved a day before. */
async function eenLijn(wens: Parameters<typeof aConsultatielijn>[0] = {}) {
  const houder = await hospicemedewerker()
  const stuk = await aConsultatielijn({ verantwoordelijkeId: houder.id, kosten: 'Gratis', ...wens })
  await database().$executeRaw`update "Publicatie" set "updatedAt" = ${new Date('2027-06-09T08:00:00Z')}`
  holdClock(new Date(NU))
  return { houder, stuk, id: stuk.id, slug: stuk.slug }
}

describe('klopt deze lijn nog', () => {
  test('klopt nog: wie, wanneer, wat er stond, en de volgende keer over drie maanden', async () => {
    const { houder, id, slug } = await eenLijn({ volgendeControleOp: alsDatum('2027-06-01') })
    const uitkomst = await confirmControle(houder, antwoord(id))
    expect(uitkomst).toEqual({ slug, uitkomst: 'KLOPT_NOG', volgendeControleOp: '2027-09-10' })
    const [bewaard] = await controles(id)
    expect(bewaard).toMatchObject({ gebruikerId: houder.id, uitkomst: 'KLOPT_NOG', createdAt: new Date(NU) })
    expect(bewaard?.getoond).toEqual([
      { soort: 'FEIT', ref: 'telefoon', titel: '010 123 45 67' },
      { soort: 'FEIT', ref: 'bereikbaarheid', titel: 'Niet bekend' },
      { soort: 'FEIT', ref: 'kosten', titel: 'Gratis' },
      { soort: 'FEIT', ref: 'website', titel: 'Niet bekend' },
    ])
    expect(await database().consultatielijn.findUnique({ where: { id } })).toMatchObject({
      geverifieerd: true,
      laatstGecontroleerdOp: alsDatum('2027-06-10'),
    })
  })

  test('het eigen interval van de lijn telt', async () => {
    const { houder, id } = await eenLijn({ controleMaanden: 6 })
    expect(await confirmControle(houder, antwoord(id))).toMatchObject({ volgendeControleOp: '2027-12-10' })
  })

  test('ik pas het aan en iemand anders verzetten geen dag; het verzoek staat op de werkvoorraad', async () => {
    const { houder, id, slug } = await eenLijn({ volgendeControleOp: alsDatum('2027-08-01') })
    await confirmControle(houder, antwoord(id, 'AANPASSEN'))
    expect(await confirmControle(houder, antwoord(id, 'ANDER'))).toMatchObject({
      volgendeControleOp: '2027-08-01',
    })
    const { verzoeken, controles: teLaat } = await leesWerk(database(), await redactie(), new Date())
    expect(verzoeken).toMatchObject([{ soort: 'CONSULTATIELIJN', slug, zin: 'Bel de GGZ eens.' }])
    expect(teLaat).toEqual([])
    await confirmControle(houder, antwoord(id))
    expect((await leesWerk(database(), await redactie(), new Date())).verzoeken).toEqual([])
  })

  test('een nummer dat intussen veranderde, bevestig je niet', async () => {
    const { houder, id } = await eenLijn()
    holdClock(new Date('2027-06-10T08:05:00Z'))
    const gegevens = { telefoon: '010 765 43 21', bereikbaarheid: null, openingstijden: null, kosten: null }
    await updateGegevens(houder, { id, versie: 1, ...gegevens, opmerking: null })
    await database().$executeRaw`update "Publicatie" set "updatedAt" = ${new Date('2027-06-10T08:05:00Z')}`
    await expect(confirmControle(houder, antwoord(id))).rejects.toThrow('Iemand veranderde deze lijn net.')
    expect(await controles(id)).toEqual([])
  })

  test('twee keer drukken telt één keer', async () => {
    const { houder, id } = await eenLijn()
    await Promise.all([confirmControle(houder, antwoord(id)), confirmControle(houder, antwoord(id))])
    expect(await controles(id)).toHaveLength(1)
  })

  test('alleen wie de lijn bijhoudt of de redactie, en alleen van een gepubliceerde lijn', async () => {
    const { houder, id, slug } = await eenLijn()
    const ander = await hospicemedewerker()
    await expect(confirmControle(ander, antwoord(id))).rejects.toThrow(ForbiddenError)
    await expect(confirmControle(job('proef'), antwoord(id))).rejects.toThrow()
    expect(await findControleblad(ander, { slug })).toBeNull()
    await confirmControle(await redactie(), antwoord(id))
    await database().publicatie.update({ where: { id }, data: { status: 'GEARCHIVEERD' } })
    await expect(confirmControle(houder, antwoord(id))).rejects.toThrow(ForbiddenError)
  })
})

test('het blad toont nummer, tijden en kosten, open meldingen, de stand van de links en wat veranderde', async () => {
  const { houder, stuk, id, slug } = await eenLijn({
    website: 'https://lijn.example/dood',
    laatstGecontroleerdOp: alsDatum('2027-03-01'),
    volgendeControleOp: alsDatum('2027-06-01'),
  })
  await aMelding({
    gebruikerId: houder.id,
    publicatieId: id,
    soort: 'NUMMER_KLOPT_NIET',
    nummer: '010 123 45 67',
    createdAt: new Date('2027-05-01T08:00:00Z'),
  })
  await aWeblink({
    url: 'https://lijn.example/dood',
    stand: 'DOOD',
    reden: 'De pagina bestaat niet (404).',
    standSinds: new Date('2027-05-02T08:00:00Z'),
  })
  await verzamelWeblinks(database(), 'https://kennisplein.example', new Date(NU))
  await database().versie.create({
    data: {
      item: stuk.ref,
      nummer: 2,
      inhoud: { naam: stuk.titel },
      reden: 'Nieuw nummer',
      createdAt: new Date('2027-05-03T08:00:00Z'),
    },
  })
  const blad = await findControleblad(houder, { slug })
  expect(blad).toMatchObject({
    isVoorbij: true,
    controleMaanden: 3,
    lijn: { telefoon: '010 123 45 67', bereikbaarheid: null, kosten: 'Gratis' },
  })
  expect(blad?.groepen.map(({ soort, items }) => [soort, items[0]?.wat])).toEqual([
    ['MELDING', 'GEMELD'],
    ['LINK', 'DOOD'],
    ['TEKST', 'GEWIJZIGD'],
  ])
})

describe('de ladder van een lijn', () => {
  test('dezelfde treden als bij een dossier, in dezelfde ene mail, met de pagina van de lijn erbij', async () => {
    const { mensen } = await bezetting()
    await lijn(mensen)
    await dossier({ ...mensen, titel: 'Dementie' })
    for (const dag of ['2027-05-02', '2027-06-01', '2027-06-15', '2027-07-01', '2027-07-31'])
      await draai(dag, { keren: 2 })
    expect((await mails()).sort()).toEqual([
      '2027-05-02 Anna',
      '2027-06-01 Anna',
      '2027-06-15 Anna',
      '2027-06-15 Bram',
      ...['2027-07-01', '2027-07-31'].flatMap((dag) =>
        ['Anna', 'Bram', 'Ria'].map((naam) => `${dag} ${naam}`),
      ),
    ])
    const tekst = await mailtekst()
    expect(tekst).toMatch(/\/consultatielijnen\/[a-z0-9-]+\/controle/)
    expect(tekst).toMatch(/\/themadossiers\/[a-z0-9-]+\/controle/)
  })

  test('wie weg is, krijgt niets: de vervanger wel', async () => {
    const { anna, mensen } = await bezetting()
    await lijn(mensen)
    holdClock(new Date('2027-05-20T08:00:00Z'))
    await setAfwezigheid(anna, { afwezigTot: '2027-06-05' })
    await draai('2027-06-01')
    expect(await mails()).toEqual(['2027-06-01 Bram'])
  })

  test('na zestig dagen zien lezers en coördinatoren het, na klopt nog niet meer', async () => {
    const { anna, mensen } = await bezetting()
    const { id, slug } = await lijn(mensen)
    const { id: netwerkId } = await aNetwerk()
    const wie = await coordinator({ netwerkId })
    const verlopen = async () => (await listConsultatielijnen(wie, {})).map((rij) => rij.verlopenSinds)
    holdClock(new Date('2027-07-30T20:00:00Z'))
    expect(await verlopen()).toEqual([null])
    holdClock(new Date('2027-07-31T08:00:00Z'))
    expect(await verlopen()).toEqual(['2027-06-01'])
    expect((await findNetwerkStand(wie, { netwerkId }))?.verlopen).toMatchObject([
      { soort: 'CONSULTATIELIJN', slug, op: '2027-06-01' },
    ])
    await database().$executeRaw`update "Publicatie" set "updatedAt" = ${new Date('2027-07-30T08:00:00Z')}`
    await confirmControle(anna, { ...antwoord(id), gezienTot: '2027-07-31T07:59:00.000Z' })
    expect(await verlopen()).toEqual([null])
  })
})

test('een antwoord op een pagina van gisteren wordt geweigerd', async () => {
  const { houder, id } = await eenLijn()
  const oud = { ...antwoord(id), gezienTot: '2027-06-09T07:00:00.000Z' }
  await expect(confirmControle(houder, oud)).rejects.toThrow(RefusedError)
})
