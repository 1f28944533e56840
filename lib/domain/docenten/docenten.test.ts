import { afterEach, expect, test } from 'vitest'
import { ForbiddenError, InvalidInputError, NotFoundError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { mergeLijstrij } from '../samenvoegingen/merge-lijstrij'
import { dekkingVan, zonderDocent } from './dekking'
import { deleteDocent } from './delete-docent'
import { bekendFilter, filterDocenten } from './docentfilter'
import { findEigenDocent, listDocenten } from './queries'
import { docentfilterSchema } from './schema'
import { setDocent } from './set-docent'

afterEach(() => holdClock())

/** The lists to choose from, and what somebody fills in with the first of each. */
async function keuzes() {
  const [rouw, nah] = [await aDoelgroep(), await aDoelgroep()]
  const [webinar, les] = [await aWerkvorm(), await aWerkvorm()]
  const [zee, stad] = [await aNetwerk(), await aNetwerk()]
  const invoer = {
    zin: 'Over rouw op het werk.',
    laatstGegeven: '2026-03-12',
    doelgroepIds: [rouw.id],
    werkvormIds: [webinar.id],
    niveauIds: [],
    netwerkIds: [zee.id],
  }
  return { rouw, nah, webinar, les, zee, stad, invoer }
}

test('wie zich meldt is meteen te vinden, en na intrekken meteen weg', async () => {
  const { invoer } = await keuzes()
  const noor = await hospicemedewerker({ naam: 'Noor' })
  const zoekt = await coordinator()
  await setDocent(noor, invoer)
  expect(await listDocenten(zoekt, {})).toMatchObject([
    { naam: 'Noor', email: expect.stringContaining('@'), zin: invoer.zin, laatstGegeven: '2026-03-12' },
  ])
  await setDocent(noor, { ...invoer, zin: 'Over iets anders.', laatstGegeven: '' })
  expect(await listDocenten(zoekt, {})).toMatchObject([{ zin: 'Over iets anders.', laatstGegeven: null }])
  await deleteDocent(noor, {})
  expect(await listDocenten(zoekt, {})).toEqual([])
  expect(await findEigenDocent(noor, {})).toBeNull()
  expect(await database().docent.count()).toBe(0)
})

test('alleen coördinatoren en de redactie vinden docenten; een ander haalt niemand weg', async () => {
  const { invoer } = await keuzes()
  await setDocent(await hospicemedewerker(), invoer)
  expect(await listDocenten(await redactie(), {})).toHaveLength(1)
  const [medewerker, beheerder] = [await hospicemedewerker(), await beheer()]
  for (const wie of [medewerker, beheerder])
    await expect(listDocenten(wie, {})).rejects.toThrow(ForbiddenError)
  await expect(deleteDocent(medewerker, {})).rejects.toThrow(NotFoundError)
  expect(await database().docent.count()).toBe(1)
})

test('een gesloten account verdwijnt uit de poule', async () => {
  const { invoer } = await keuzes()
  const wie = await hospicemedewerker()
  await setDocent(wie, invoer)
  await database().gebruiker.update({ where: { id: wie.id }, data: { gedeactiveerdOp: new Date() } })
  expect(await listDocenten(await coordinator(), {})).toEqual([])
})

test('wie het laatst lesgaf staat bovenaan, wie niets invulde onderaan', async () => {
  const { invoer } = await keuzes()
  const vul = async (naam: string, laatstGegeven: string) =>
    setDocent(await hospicemedewerker({ naam }), { ...invoer, laatstGegeven })
  await vul('Lang geleden', '2024-01-01')
  await vul('Niets', '')
  await vul('Pas nog', '2026-10-01')
  const docenten = await listDocenten(await coordinator(), {})
  expect(docenten.map(({ naam }) => naam)).toEqual(['Pas nog', 'Lang geleden', 'Niets'])
})

test('een dag die nog komt, niets gekozen en een keuze die er niet is worden zinnen bij het veld', async () => {
  holdClock(new Date('2026-11-22T12:00:00Z'))
  const { invoer } = await keuzes()
  const wie = await hospicemedewerker()
  const velden = (anders: Partial<typeof invoer>) =>
    setDocent(wie, { ...invoer, ...anders }).catch((fout: unknown) =>
      fout instanceof InvalidInputError ? Object.keys(fout.fields) : fout,
    )
  expect(await velden({ laatstGegeven: '2026-11-23' })).toEqual(['laatstGegeven'])
  expect(await velden({ netwerkIds: [] })).toEqual(['netwerkIds'])
  expect(await velden({ werkvormIds: invoer.doelgroepIds })).toEqual(['werkvormIds'])
})

test('filters in het adres gaan samen, een onbekende waarde telt niet, en geen niveau is elk niveau', async () => {
  const { invoer, rouw, nah, webinar, les, zee, stad } = await keuzes()
  await setDocent(await hospicemedewerker({ naam: 'Noor' }), invoer)
  const alles = {
    doelgroep: [rouw, nah],
    werkvorm: [webinar, les],
    niveau: [{ slug: 'niveau-4' }],
    netwerk: [zee, stad],
  }
  const docenten = await listDocenten(await coordinator(), {})
  const vind = (adres: Record<string, unknown>) =>
    filterDocenten(docenten, bekendFilter(docentfilterSchema.parse(adres), alles)).map(({ naam }) => naam)
  expect(vind({})).toEqual(['Noor'])
  expect(vind({ doelgroep: rouw.slug, netwerk: zee.slug, niveau: 'niveau-4' })).toEqual(['Noor'])
  expect(vind({ doelgroep: rouw.slug, netwerk: stad.slug })).toEqual([])
  expect(vind({ werkvorm: ['een', 'twee'], doelgroep: 'bestaat-niet' })).toEqual(['Noor'])
})

test('waar niemand is, is een gat', async () => {
  const { invoer, rouw, nah, webinar, les, zee, stad } = await keuzes()
  await setDocent(await hospicemedewerker(), invoer)
  const docenten = await listDocenten(await coordinator(), {})
  const alsKeuze = ({ id, slug }: { id: string; slug: string }) => ({ id, slug, naam: slug })
  expect(
    dekkingVan(docenten, [rouw, nah].map(alsKeuze), [zee, stad].map(alsKeuze)).map(({ slug, aantallen }) => [
      slug,
      aantallen.map(({ aantal }) => aantal),
    ]),
  ).toEqual([
    [rouw.slug, [1, 0]],
    [nah.slug, [0, 0]],
  ])
  const werkvormen = docenten.flatMap((docent) => docent.werkvormen)
  expect(zonderDocent(werkvormen, [webinar, les].map(alsKeuze)).map(({ slug }) => slug)).toEqual([les.slug])
})

test('gaat een keuze op in een andere, dan gaat de docent mee, ook met een formulier dat nog openstond', async () => {
  const { invoer, rouw, nah } = await keuzes()
  const wie = await hospicemedewerker()
  await setDocent(wie, invoer)
  await mergeLijstrij(await redactie(), { soort: 'DOELGROEP', id: rouw.id, versie: 1, naarId: nah.id })
  const doelgroepen = async () => (await findEigenDocent(wie, {}))?.doelgroepen.map(({ id }) => id)
  expect(await doelgroepen()).toEqual([nah.id])
  await setDocent(wie, invoer)
  expect(await doelgroepen()).toEqual([nah.id])
})
