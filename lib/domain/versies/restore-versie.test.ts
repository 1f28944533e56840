import { describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { VOORBEELDEN } from '@/tests/policy/command-examples'
import { findCommands } from '@/tests/policy/find-commands'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { makeCommandWorld } from '@/tests/support/command-world'
import { aBron } from '@/tests/support/factories/bron'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { createBegrip } from '../begrippen/create-begrip'
import { updateBegrip } from '../begrippen/update-begrip'
import { saveKlad } from '../publicatie/save-klad'
import { updateThemadossier } from '../themadossiers/update-themadossier'
import { findTerugzetting } from './queries'
import { restoreVersie } from './restore-versie'

const reden = 'De nieuwe tekst klopte niet.'
const versiesVan = (item: string) =>
  database().versie.findMany({ where: { item }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
const versie = async (item: string, nummer: number) =>
  database().versie.findFirstOrThrow({ where: { item, nummer, aard: 'OPGESLAGEN' } })

const begrip = { term: 'Rouw', uitleg: 'Oude uitleg.', ookBekendAls: 'verlies', bronIds: [] }

/** A begrip of which the redactie replaced the uitleg once. */
async function metTweeVersies(bronIds: string[] = []) {
  const redacteur = await redactie({ naam: 'Ria' })
  const { id, ref } = await createBegrip(redacteur, { ...begrip, bronIds })
  await updateBegrip(redacteur, { ...begrip, id, versie: 1, uitleg: 'Nieuwe uitleg.', ookBekendAls: 'zeer' })
  return { redacteur, id, ref, eerste: await versie(ref, 1) }
}
const uitlegVan = async (id: string) => (await database().begrip.findUniqueOrThrow({ where: { id } })).uitleg

test.each([
  ['themadossier.update', 'titel'],
  ['onderdeel.update', 'titel'],
  ['kenniskaart.update', 'titel'],
  ['praktijkverhaal.update', 'titel'],
  ['scholing.update', 'titel'],
  ['nieuwsbericht.update', 'titel'],
  ['bron.update', 'titel'],
  ['consultatielijn.update', 'naam'],
  ['begrip.update', 'term'],
  ['kennisvraag.update', 'vraag'],
])('%s: een oude tekst komt als nieuwe versie terug, en niets gaat weg', async (handeling, veld) => {
  const world = await makeCommandWorld()
  const redacteur = world.mensen['andere redacteur']
  const update = (await findCommands()).find(({ spec }) => spec.name === handeling)
  const invoer = VOORBEELDEN[handeling]?.(world)
  await update?.fromForm(redacteur, { ...invoer, versie: 1, [veld]: 'De goede tekst' })
  await update?.fromForm(redacteur, { ...invoer, versie: 2, [veld]: 'De verkeerde tekst' })
  const goed = await database().versie.findFirstOrThrow({
    where: { nummer: 2, aard: 'OPGESLAGEN', inhoud: { path: [veld], equals: 'De goede tekst' } },
  })
  const { uitkomst, weggelaten } = await restoreVersie(redacteur, { id: goed.id, versie: 3, reden })
  expect([uitkomst, weggelaten]).toEqual(['OPGESLAGEN', []])
  const [derde, vierde] = (await versiesVan(goed.item)).slice(-2)
  expect([derde?.nummer, derde?.inhoud]).toEqual([
    3,
    expect.objectContaining({ [veld]: 'De verkeerde tekst' }),
  ])
  expect(vierde).toMatchObject({ nummer: 4, aard: 'OPGESLAGEN', inhoud: goed.inhoud })
  expect(vierde?.reden).toBe(`Versie 2 teruggezet: ${reden}`)
})

describe('een versie terugzetten', () => {
  test('staat met de reden in het logboek en in de rij van de zoekindex', async () => {
    const { redacteur, id, ref, eerste } = await metTweeVersies()
    const wacht = () =>
      database().$queryRaw`select 1 from graphile_worker.jobs where key = ${`zoekindex:BEGRIP:${id}`}`
    await database().$queryRaw`select graphile_worker.remove_job(${`zoekindex:BEGRIP:${id}`})::text`
    expect(await wacht()).toHaveLength(0)
    await restoreVersie(redacteur, { id: eerste.id, versie: 2, reden })
    expect(await uitlegVan(id)).toBe('Oude uitleg.')
    expect(await wacht()).toHaveLength(1)
    const regel = await database().logboekregel.findFirst({ where: { handeling: 'versie.restore' } })
    expect(regel).toMatchObject({ item: ref, resultaat: 'GELUKT', details: { versie: 1, reden } })
  })

  test('vraagt een reden', async () => {
    const { redacteur, id, eerste } = await metTweeVersies()
    for (const leeg of ['', '   ', 'x'.repeat(251)]) {
      const poging = restoreVersie(redacteur, { id: eerste.id, versie: 2, reden: leeg })
      await expect(poging).rejects.toMatchObject({ fields: { reden: [expect.any(String)] } })
    }
    expect(await uitlegVan(id)).toBe('Nieuwe uitleg.')
  })

  test('gaat niet door als iemand intussen opsloeg; niemands tekst raakt kwijt', async () => {
    const { redacteur, id, ref, eerste } = await metTweeVersies()
    await updateBegrip(await redactie(), { ...begrip, id, versie: 2, uitleg: 'Nog nieuwer.' })
    const poging = restoreVersie(redacteur, { id: eerste.id, versie: 2, reden })
    await expect(poging).rejects.toThrow(/intussen opgeslagen. Er is niets veranderd/)
    expect(await uitlegVan(id)).toBe('Nog nieuwer.')
    expect((await versiesVan(ref)).map(({ nummer, aard }) => [nummer, aard])).toEqual([
      [1, 'OPGESLAGEN'],
      [2, 'OPGESLAGEN'],
      [3, 'OPGESLAGEN'],
    ])
  })

  test('twee mensen tegelijk: één keer, de ander leest waarom niet', async () => {
    const { redacteur, ref, eerste } = await metTweeVersies()
    const ander = await redactie()
    const uitkomsten = await Promise.allSettled(
      [redacteur, ander].map((actor) => restoreVersie(actor, { id: eerste.id, versie: 2, reden })),
    )
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const verloren = uitkomsten.find((uitkomst) => uitkomst.status === 'rejected')
    expect(verloren?.reason).toBeInstanceOf(RefusedError)
    expect((await versiesVan(ref)).map(({ nummer }) => nummer)).toEqual([1, 2, 3])
  })

  test('de tekst die er al staat is niet terug te zetten, een voorstel ook niet', async () => {
    const { redacteur, ref } = await metTweeVersies()
    const voorstel = await database().versie.create({
      data: { item: ref, nummer: 2, aard: 'VOORSTEL', inhoud: begrip },
    })
    for (const { id } of [await versie(ref, 2), voorstel]) {
      await expect(restoreVersie(redacteur, { id, versie: 2, reden })).rejects.toThrow(RefusedError)
      expect(await findTerugzetting(redacteur, { versie: id })).toBeNull()
    }
  })

  test('een tekst die te laat kwam kan alsnog terug', async () => {
    const { redacteur, id, ref } = await metTweeVersies()
    await updateBegrip(redacteur, { ...begrip, id, versie: 1, uitleg: 'Kwam te laat.' })
    const late = await database().versie.findFirstOrThrow({ where: { item: ref, aard: 'BOTSING' } })
    await restoreVersie(redacteur, { id: late.id, versie: 2, reden })
    expect(await uitlegVan(id)).toBe('Kwam te laat.')
    expect((await versie(ref, 3)).reden).toBe(`Tekst die te laat kwam teruggezet: ${reden}`)
  })

  test('wie het stuk niet mag veranderen, merkt niet eens dat de versie bestaat', async () => {
    const { id, eerste } = await metTweeVersies()
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
      const poging = restoreVersie(actor, { id: eerste.id, versie: 2, reden })
      await expect(poging).rejects.toThrow(NotFoundError)
    }
    expect(await findTerugzetting(await hospicemedewerker(), { versie: eerste.id })).toBeNull()
    expect(await uitlegVan(id)).toBe('Nieuwe uitleg.')
  })

  test('wat niet meer bestaat wordt weggelaten, vooraf genoemd en in het logboek gezet', async () => {
    const [weg, blijft] = [await aBron(), await aBron()]
    const { redacteur, id, eerste } = await metTweeVersies([weg.id, blijft.id])
    await database().publicatie.delete({ where: { id: weg.id } })
    expect(await findTerugzetting(redacteur, { versie: eerste.id })).toEqual({
      id: eerste.id,
      versie: 2,
      weggelaten: ['Bron'],
      wordtVoorstel: false,
    })
    const { weggelaten } = await restoreVersie(redacteur, { id: eerste.id, versie: 2, reden })
    expect(weggelaten).toEqual(['Bron'])
    const nu = await database().begrip.findUniqueOrThrow({ where: { id }, include: { bronnen: true } })
    expect([nu.uitleg, nu.bronnen.map((bron) => bron.id)]).toEqual(['Oude uitleg.', [blijft.id]])
    const regel = await database().logboekregel.findFirst({ where: { handeling: 'versie.restore' } })
    expect(regel?.details).toMatchObject({ weggelaten: 'Bron' })
  })

  test('een tekst die niet meer in het formulier past, geeft een zin en verandert niets', async () => {
    const { redacteur, id, ref } = await metTweeVersies()
    for (const inhoud of [
      { ...begrip, term: 'x'.repeat(200) },
      { term: 7 },
      { uitleg: null },
      { bronIds: 'x' },
    ]) {
      const oud = await database().versie.create({ data: { item: ref, nummer: 1, inhoud } })
      const poging = restoreVersie(redacteur, { id: oud.id, versie: 2, reden })
      await expect(poging).rejects.toThrow(/past niet meer in het formulier van nu/)
    }
    const leeg = await database().versie.create({ data: { item: ref, nummer: 1, inhoud: 'geen velden' } })
    await restoreVersie(redacteur, { id: leeg.id, versie: 2, reden })
    expect(await uitlegVan(id)).toBe('Nieuwe uitleg.')
  })

  test('een veld dat de oude versie nog niet kende, blijft zoals het nu is', async () => {
    const { redacteur, id, ref } = await metTweeVersies()
    const oud = await database().versie.create({
      data: { item: ref, nummer: 1, inhoud: { uitleg: 'Van vroeger.' } },
    })
    await restoreVersie(redacteur, { id: oud.id, versie: 2, reden })
    const nu = await database().begrip.findUniqueOrThrow({ where: { id } })
    expect(nu).toMatchObject({ uitleg: 'Van vroeger.', ookBekendAls: ['zeer'] })
  })

  test('een klad dat nog openstaat blijft staan', async () => {
    const redacteur = await redactie()
    const { id, publicatie } = await aThemadossier()
    const sleutel = publicatie.ref.replace('/', ':')
    const leeg = { scholingIds: [], praktijkverhaalIds: [], kennisvraagIds: [], bronIds: [] }
    const dossier = { samenvatting: 'S.', inleiding: null, inHetKort: null, waarBeginJe: null, ...leeg }
    await updateThemadossier(redacteur, { ...dossier, id, versie: 1, titel: 'Goed' })
    await updateThemadossier(redacteur, { ...dossier, id, versie: 2, titel: 'Fout' })
    await saveKlad(redacteur, { sleutel, inhoud: JSON.stringify({ titel: 'Half getypt' }) })
    await restoreVersie(redacteur, { id: (await versie(publicatie.ref, 2)).id, versie: 3, reden })
    const klad = await database().klad.findFirst({ where: { gebruikerId: redacteur.id, sleutel } })
    expect(klad?.inhoud).toEqual({ titel: 'Half getypt' })
  })
})
