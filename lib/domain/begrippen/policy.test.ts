import { describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { ForbiddenError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBegrip } from '@/tests/support/factories/begrip'
import { aBron } from '@/tests/support/factories/bron'
import { readableZichtbaarheden } from '../publicatie/policy'
import { createBegrip } from './create-begrip'
import { publishBegrip } from './publish-begrip'
import { listBegrippen, listBegrippenVoorUitleg } from './queries'
import { zoekDocumenten } from './search-document'
import { updateBegrip } from './update-begrip'

const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
const ZICHTBAARHEDEN = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'] as const

const actors = async (): Promise<Actor[]> => [
  bezoeker,
  job('test'),
  await hospicemedewerker(),
  await coordinator(),
  await redactie(),
  await beheer(),
]

describe('de woordenlijst lezen', () => {
  test('iedereen ziet wat gepubliceerd is voor hem, en niets anders', async () => {
    for (const status of STATUSSEN) {
      for (const zichtbaarheid of ZICHTBAARHEDEN) {
        await aBegrip({ publicatie: { status, zichtbaarheid, titel: `${status} ${zichtbaarheid}` } })
      }
    }
    for (const actor of await actors()) {
      const mag = readableZichtbaarheden(actor).map((zichtbaarheid) => `GEPUBLICEERD ${zichtbaarheid}`)
      const gelezen = (await listBegrippen(actor, {})).map(({ term }) => term)
      const uitgelegd = (await listBegrippenVoorUitleg(actor, {})).map(({ term }) => term)
      expect(gelezen.sort()).toEqual(mag.sort())
      expect(uitgelegd.sort()).toEqual(mag)
    }
  })

  test('een bron die iemand niet mag lezen, staat niet bij het begrip', async () => {
    const geheim = await aBron({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN', titel: 'Geheim' } })
    await aBegrip({ begrip: { bronnen: { connect: { id: geheim.id } } } })
    expect((await listBegrippen(await hospicemedewerker(), {}))[0]?.bronnen).toEqual([])
    expect((await listBegrippen(await coordinator(), {}))[0]?.bronnen).toHaveLength(1)
  })
})

describe('de woordenlijst schrijven', () => {
  const begrip = {
    term: 'Delier',
    uitleg: 'Plotselinge verwardheid.',
    ookBekendAls: 'acute verwardheid\n\n',
    bronIds: [],
  }

  test('alleen de redactie en de pilotinhoud maken, veranderen en publiceren', async () => {
    const { id } = await createBegrip(job('seed'), { ...begrip, slug: 'delier' })
    for (const actor of await actors()) {
      const mag = actor.kind === 'job' || (actor.kind === 'gebruiker' && actor.rollen.includes('REDACTIE'))
      const pogingen = [
        () => createBegrip(actor, begrip),
        () => updateBegrip(actor, { ...begrip, id, versie: 1 }),
        () => publishBegrip(actor, { id }),
      ]
      if (!mag) for (const poging of pogingen) await expect(poging()).rejects.toThrow(ForbiddenError)
    }
    await publishBegrip(await redactie(), { id })
    expect(await zoekDocumenten(database(), id)).toMatchObject([
      { ref: 'begrip/delier', kort: 'acute verwardheid', url: '/begrippen#delier' },
    ])
  })

  test('lege regels en de term van iemand anders geven geen dubbel begrip', async () => {
    const redacteur = await redactie()
    const een = await createBegrip(redacteur, begrip)
    const twee = await createBegrip(redacteur, begrip)
    expect([een.slug, twee.slug]).toEqual(['delier', 'delier-2'])
    expect((await database().begrip.findUniqueOrThrow({ where: { id: een.id } })).ookBekendAls).toEqual([
      'acute verwardheid',
    ])
  })

  test('een schrijver die te laat is, verliest niets', async () => {
    const [een, twee] = [await redactie(), await redactie()]
    const { id, ref } = await createBegrip(een, begrip)
    const [eerste, tweede] = await Promise.all(
      [een, twee].map((actor, nummer) =>
        updateBegrip(actor, { ...begrip, id, versie: 1, uitleg: `Tekst ${nummer}` }),
      ),
    )
    expect([eerste?.uitkomst, tweede?.uitkomst].sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
    const versies = await database().versie.findMany({ where: { item: ref }, select: { inhoud: true } })
    const teksten = JSON.stringify(versies)
    expect(teksten).toContain('Tekst 0')
    expect(teksten).toContain('Tekst 1')
  })
})
