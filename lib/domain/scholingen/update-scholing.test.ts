import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InvalidInputError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aScholing, invoerVan } from '@/tests/support/factories/scholing'
import { enrolScholing } from './enrol-scholing'
import { updateScholing } from './update-scholing'

const fouten = (belofte: Promise<unknown>) =>
  belofte.then(
    () => ({}),
    (error: unknown) => {
      if (error instanceof InvalidInputError) return error.fields
      throw error
    },
  )

beforeEach(() => holdClock(new Date('2026-11-21T12:00:00Z')))
afterEach(() => holdClock())

describe('een scholing veranderen', () => {
  test('met meer plaatsen krijgt de wachtlijst op volgorde een plek aangeboden, met één mail per persoon', async () => {
    const { id, werkvormId } = await aScholing({
      scholing: { capaciteit: 1 },
      bijeenkomsten: [{ begin: new Date('2026-12-10T12:30:00Z') }],
    })
    const actors = [
      await hospicemedewerker(),
      await hospicemedewerker(),
      await hospicemedewerker(),
      await hospicemedewerker(),
    ]
    for (const actor of actors) await enrolScholing(actor, { id })
    await updateScholing(await redactie(), { ...invoerVan(werkvormId), id, versie: 1, capaciteit: '3' })
    const rijen = await database().inschrijving.findMany({
      where: { scholingId: id },
      orderBy: { volgnummer: 'asc' },
    })
    expect(rijen.map(({ gebruikerId }) => gebruikerId)).toEqual(actors.map((actor) => actor.id))
    expect(rijen.map(({ status }) => status)).toEqual(['BEVESTIGD', 'AANGEBODEN', 'AANGEBODEN', 'WACHTLIJST'])
    expect(await database().mailbericht.count({ where: { sleutel: { endsWith: '/aangeboden' } } })).toBe(2)
    await updateScholing(await redactie(), { ...invoerVan(werkvormId), id, versie: 2, capaciteit: '' })
    expect(await database().inschrijving.count({ where: { scholingId: id, status: 'AANGEBODEN' } })).toBe(3)
  })

  test('de organisator opent en sluit het aanmelden; wat een oude tekst niet zegt, is open', async () => {
    const { id, werkvormId } = await aScholing()
    const actor = await redactie()
    const open = async () => (await database().scholing.findUniqueOrThrow({ where: { id } })).aanmeldenOpen
    await updateScholing(actor, { ...invoerVan(werkvormId), id, versie: 1, aanmeldenOpen: 'false' })
    expect(await open()).toBe(false)
    await updateScholing(actor, { ...invoerVan(werkvormId), id, versie: 2, aanmeldenOpen: 'true' })
    expect(await open()).toBe(true)
    await updateScholing(actor, { ...invoerVan(werkvormId), id, versie: 3, aanmeldenOpen: false })
    await updateScholing(actor, { ...invoerVan(werkvormId), id, versie: 4 })
    expect(await open()).toBe(true)
  })

  test('met minder plaatsen dan deelnemers kan niet, met een zin bij het veld', async () => {
    const { id, werkvormId } = await aScholing()
    for (const actor of [await hospicemedewerker(), await hospicemedewerker()])
      await enrolScholing(actor, { id })
    const melding = await fouten(
      updateScholing(await redactie(), { ...invoerVan(werkvormId), id, versie: 1, capaciteit: '1' }),
    )
    expect(melding).toEqual({ capaciteit: ['Er zijn al 2 mensen ingeschreven. Houd minstens 2 plaatsen.'] })
  })

  test('een bijeenkomst die blijft houdt haar id, en een vreemd id steelt niets', async () => {
    const ander = await aScholing()
    const { id, werkvormId, bijeenkomsten } = await aScholing({
      bijeenkomsten: [
        { begin: new Date('2026-12-10T12:30:00Z') },
        { begin: new Date('2026-12-17T12:30:00Z') },
      ],
    })
    const invoer = invoerVan(werkvormId)
    const [rij] = invoer.bijeenkomsten
    if (!rij) throw new Error('the form has one date')
    await updateScholing(await redactie(), {
      ...invoer,
      id,
      versie: 1,
      bijeenkomsten: [
        { ...rij, id: bijeenkomsten[1]?.id, datum: '2026-12-18' },
        { ...rij, id: ander.bijeenkomsten[0]?.id },
      ],
    })
    const nu = await database().bijeenkomst.findMany({ where: { scholingId: id }, orderBy: { begin: 'asc' } })
    expect(nu.map(({ lokaalBegin }) => lokaalBegin)).toEqual(['2026-12-10T13:30', '2026-12-18T13:30'])
    expect(nu[1]?.id).toBe(bijeenkomsten[1]?.id)
    expect(await database().bijeenkomst.findMany({ where: { scholingId: ander.id } })).toEqual(
      ander.bijeenkomsten,
    )
  })

  test('wie te laat opslaat krijgt beide teksten, en geen van beide gaat verloren', async () => {
    const { id, werkvormId, publicatie } = await aScholing()
    const actor = await redactie()
    const wijziging = (titel: string) =>
      updateScholing(actor, { ...invoerVan(werkvormId), id, versie: 1, titel })
    const uitkomsten = await Promise.all([wijziging('Titel van de een'), wijziging('Titel van de ander')])
    expect(uitkomsten.map(({ uitkomst }) => uitkomst).sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
    const versies = await database().versie.findMany({ where: { item: publicatie.ref } })
    expect(versies.map(({ aard }) => aard).sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
    expect(JSON.stringify(versies.map(({ inhoud }) => inhoud))).toMatch(/de een.*de ander|de ander.*de een/)
  })
})
