import { afterEach, expect, test } from 'vitest'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing, invoerVan } from '@/tests/support/factories/scholing'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { createScholing } from '../scholingen/create-scholing'
import { findScholing, findScholingVoorBewerken, listAgenda } from '../scholingen/queries'
import { updateScholing } from '../scholingen/update-scholing'
import { createReeksdatums } from './create-reeksdatums'
import { findReeks } from './queries'
import { updateReeksteksten } from './update-reeksteksten'

afterEach(() => holdClock())

const NU = new Date('2026-11-23T11:00:00Z')
const rij = (datum: string, begin = '13:30', einde = '15:00') => ({ datum, begin, einde })

async function eenReeks(datums = [rij('2027-01-14'), rij('2027-02-11', '19:30', '21:00')]) {
  holdClock(NU)
  const netwerk = await aNetwerk()
  const maker = await coordinator({ netwerkId: netwerk.id })
  const invoer = { ...invoerVan((await aWerkvorm()).id), netwerkId: netwerk.id, capaciteit: '12' }
  const eerste = await createScholing(maker, invoer)
  const gemaakt = await createReeksdatums(maker, { id: eerste.id, datums })
  return { netwerk, maker, invoer, eerste, gemaakt }
}

const publiceer = (ids: readonly string[]) =>
  database().publicatie.updateMany({ where: { id: { in: [...ids] } }, data: { status: 'GEPUBLICEERD' } })

test('van elke datum komt een concept met eigen plaatsen, in één reeks met de scholing', async () => {
  const { maker, eerste, gemaakt, netwerk } = await eenReeks()
  expect(gemaakt).toMatchObject({ slug: eerste.slug, aantal: 2 })
  const rijen = await database().scholing.findMany({
    where: { id: { in: [eerste.id, ...gemaakt.ids] } },
    select: {
      reeksId: true,
      capaciteit: true,
      publicatie: { select: { status: true, netwerkId: true, auteurId: true } },
      bijeenkomsten: { select: { lokaalBegin: true, locatie: true } },
    },
    orderBy: { id: 'asc' },
  })
  expect(new Set(rijen.map(({ reeksId }) => reeksId)).size).toBe(1)
  expect(rijen[0]?.reeksId).not.toBeNull()
  expect(rijen.map(({ bijeenkomsten }) => bijeenkomsten)).toEqual([
    [{ lokaalBegin: '2026-12-10T13:30', locatie: 'Het Hospice' }],
    [{ lokaalBegin: '2027-01-14T13:30', locatie: 'Het Hospice' }],
    [{ lokaalBegin: '2027-02-11T19:30', locatie: 'Het Hospice' }],
  ])
  for (const { capaciteit, publicatie } of rijen) {
    expect(capaciteit).toBe(12)
    expect(publicatie).toEqual({ status: 'CONCEPT', netwerkId: netwerk.id, auteurId: maker.id })
  }
})

test('van een scholing met meer bijeenkomsten schuiven de volgende evenveel dagen mee, ook over de zomertijd', async () => {
  const { maker, eerste } = await eenReeks([rij('2027-01-14')])
  const waarden = await findScholingVoorBewerken(maker, { slug: eerste.slug })
  if (!waarden) throw new Error('the maker may change it')
  const dag = { locatie: 'Zaal 1', gemeente: 'Goes', datumBevestigd: true, tijdBevestigd: true }
  const bijeenkomsten = [
    { ...rij('2027-03-01', '10:00', '12:00'), ...dag, onlineLink: 'https://online.example/1' },
    { ...rij('2027-03-08', '13:00', '15:00'), ...dag, onlineLink: 'https://online.example/2' },
  ]
  await updateScholing(maker, { ...waarden, bijeenkomsten })
  const { ids } = await createReeksdatums(maker, {
    id: eerste.id,
    datums: [rij('2027-03-22', '09:00', '11:00')],
  })
  const datums = await database().bijeenkomst.findMany({
    where: { scholingId: ids[0] ?? '' },
    orderBy: { begin: 'asc' },
    select: { lokaalBegin: true, begin: true, onlineLink: true },
  })
  expect(datums).toEqual([
    { lokaalBegin: '2027-03-22T09:00', begin: new Date('2027-03-22T08:00:00Z'), onlineLink: null },
    { lokaalBegin: '2027-03-29T13:00', begin: new Date('2027-03-29T11:00:00Z'), onlineLink: null },
  ])
})

test('een datum die er al is, een uur dat niet bestaat en een lege lijst geven een zin bij de rij', async () => {
  const { maker, eerste } = await eenReeks([rij('2027-01-14')])
  const maak = (datums: { datum: string; begin: string; einde: string }[]) =>
    createReeksdatums(maker, { id: eerste.id, datums })
  const leeg = { datum: '', begin: '13:30', einde: '15:00' }
  await expect(maak([leeg, rij('2027-01-14')])).rejects.toMatchObject({
    fields: { 'datums[1].datum': ['Op dit moment is er al een. Kies een andere datum.'] },
  })
  await expect(maak([rij('2027-03-28', '02:30', '04:00')])).rejects.toMatchObject({
    fields: { 'datums[0].datum': [expect.stringContaining('Deze tijd bestaat niet')] },
  })
  await expect(maak([leeg])).rejects.toMatchObject({ fields: { datums: ['Vul minstens één datum in.'] } })
  expect(await database().scholing.count()).toBe(2)
})

test('twee keer tegelijk drukken maakt niets dubbel', async () => {
  const { maker, eerste } = await eenReeks([rij('2027-01-14')])
  const datums = [rij('2027-05-20')]
  const uitkomsten = await Promise.allSettled(
    Array.from({ length: 4 }, () => createReeksdatums(maker, { id: eerste.id, datums })),
  )
  expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await database().reeks.count()).toBe(1)
  expect(await database().bijeenkomst.count({ where: { lokaalBegin: '2027-05-20T13:30' } })).toBe(1)
})

test('een lezer ziet de andere datums die te bezoeken zijn, met hun plek, en in de agenda dat ze er zijn', async () => {
  const { eerste, gemaakt } = await eenReeks()
  const lezer = await hospicemedewerker()
  const [januari = '', februari = ''] = gemaakt.ids
  await publiceer([eerste.id, januari])
  expect((await findScholing(lezer, { slug: eerste.slug }))?.andereDatums).toMatchObject([
    { begin: new Date('2027-01-14T12:30:00Z'), gemeente: 'Goes', aanmelding: { stand: 'OPEN', vrij: 12 } },
  ])
  const agenda = async () => (await listAgenda(lezer, {})).regels
  expect(await agenda()).toMatchObject([
    { reeks: { nummer: 1, aantal: 1, andereDatum: true } },
    { reeks: { nummer: 1, aantal: 1, andereDatum: true } },
  ])
  // After the first of the two, and while the third is a concept, there is nothing else to go to.
  holdClock(new Date('2026-12-20T12:00:00Z'))
  expect(await agenda()).toMatchObject([{ reeks: { andereDatum: false } }])
  await publiceer([februari])
  expect(await agenda()).toMatchObject([{ reeks: { andereDatum: true } }, { reeks: { andereDatum: true } }])
})

test('een scholing met vier bijeenkomsten heet in de agenda bijeenkomst zoveel van vier', async () => {
  holdClock(NU)
  const dagen = [1, 8, 15, 22].map((dag) => ({ begin: new Date(Date.UTC(2027, 1, dag, 12)) }))
  await aScholing({ bijeenkomsten: dagen })
  const { regels } = await listAgenda(await hospicemedewerker(), {})
  expect(regels.map(({ reeks }) => reeks)).toEqual(
    [1, 2, 3, 4].map((nummer) => ({ nummer, aantal: 4, andereDatum: false })),
  )
})

test('de tekst van één gaat naar de andere; datum, plaatsen en kosten blijven, en wie niets mag veranderen, verandert niets', async () => {
  const { maker, eerste, gemaakt } = await eenReeks()
  const [januari = '', februari = ''] = gemaakt.ids
  const elders = await aNetwerk()
  await database().publicatie.update({ where: { id: februari }, data: { netwerkId: elders.id } })
  await database().scholing.update({ where: { id: januari }, data: { capaciteit: 30, kostenCent: 500 } })
  const waarden = await findScholingVoorBewerken(maker, { slug: eerste.slug })
  if (!waarden) throw new Error('the maker may change it')
  await updateScholing(maker, { ...waarden, titel: 'Leren van twee casussen', voorbereidingMinuten: 45 })

  expect(await updateReeksteksten(maker, { id: eerste.id })).toMatchObject({ aantal: 1, ids: [januari] })
  const lees = (id: string) =>
    database().scholing.findUniqueOrThrow({
      where: { id },
      include: { publicatie: true, bijeenkomsten: true },
    })
  expect(await lees(januari)).toMatchObject({
    voorbereidingMinuten: 45,
    capaciteit: 30,
    kostenCent: 500,
    publicatie: { titel: 'Leren van twee casussen', versie: 2 },
    bijeenkomsten: [{ lokaalBegin: '2027-01-14T13:30' }],
  })
  expect((await lees(februari)).publicatie).toMatchObject({ titel: 'Leren van een casus', versie: 1 })
  const versies = await database().versie.findMany({ where: { item: (await lees(januari)).publicatie.ref } })
  expect(versies.map(({ nummer }) => nummer).sort()).toEqual([1, 2])
  // What is the same already is left alone.
  expect(await updateReeksteksten(await redactie(), { id: eerste.id })).toMatchObject({ ids: [februari] })
})

test('de lijst van de reeks is voor wie de scholing verandert', async () => {
  const { maker, eerste } = await eenReeks()
  const vraag = { slug: eerste.slug }
  expect(await findReeks(maker, vraag)).toMatchObject({
    tijden: { begin: '13:30', einde: '15:00' },
    leden: [{ magVeranderen: true }, {}, {}],
  })
  await publiceer([eerste.id])
  const elders = await coordinator({ netwerkId: (await aNetwerk()).id })
  expect(await findReeks(elders, vraag)).toBeNull()
  expect(await findReeks(await hospicemedewerker(), vraag)).toBeNull()
})
