import { describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { ForbiddenError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aKennisvraag } from '@/tests/support/factories/kennisvraag'
import { readableZichtbaarheden } from '../publicatie/policy'
import { createKennisvraag } from './create-kennisvraag'
import { publishKennisvraag } from './publish-kennisvraag'
import { findKennisvraag, listKennisvragen, listKennisvragenVoorBeheer } from './queries'
import { zoekDocumenten } from './search-document'
import { updateKennisvraag } from './update-kennisvraag'

const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
const ZICHTBAARHEDEN = ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'] as const

describe('de kennisagenda lezen', () => {
  test('iedereen ziet wat gepubliceerd is voor hem, en niets anders', async () => {
    for (const status of STATUSSEN) {
      for (const zichtbaarheid of ZICHTBAARHEDEN) {
        await aKennisvraag({ publicatie: { status, zichtbaarheid, titel: `${status} ${zichtbaarheid}` } })
      }
    }
    const actors: Actor[] = [
      bezoeker,
      await hospicemedewerker(),
      await coordinator(),
      await redactie(),
      await beheer(),
    ]
    for (const actor of actors) {
      const mag = readableZichtbaarheden(actor).map((zichtbaarheid) => `GEPUBLICEERD ${zichtbaarheid}`)
      expect((await listKennisvragen(actor, {})).map(({ vraag }) => vraag).sort()).toEqual(mag.sort())
    }
  })

  test('de hoogste prioriteit staat bovenaan, en een doelgroep beperkt de lijst', async () => {
    const doelgroep = await aDoelgroep({ slug: 'nah' })
    await aKennisvraag({ publicatie: { titel: 'Laag' }, kennisvraag: { prioriteit: 'LAAG' } })
    await aKennisvraag({
      publicatie: { titel: 'Midden' },
      kennisvraag: { doelgroepen: { connect: { id: doelgroep.id } } },
    })
    await aKennisvraag({ publicatie: { titel: 'Hoog' }, kennisvraag: { prioriteit: 'HOOG' } })
    const lezer = await hospicemedewerker()
    expect((await listKennisvragen(lezer, {})).map(({ vraag }) => vraag)).toEqual(['Hoog', 'Midden', 'Laag'])
    expect((await listKennisvragen(lezer, { doelgroep: 'nah' })).map(({ vraag }) => vraag)).toEqual([
      'Midden',
    ])
  })
})

describe('de kennisagenda schrijven', () => {
  const kennisvraag = {
    vraag: 'Wat helpt bij onrust?',
    waarom: 'Veel hospices vragen het.',
    prioriteit: 'HOOG',
    herkomst: 'Vragenlijst',
    eigenaarRol: '',
    doelgroepIds: [],
  } as const

  test('alleen de redactie en de pilotinhoud', async () => {
    const { id } = await createKennisvraag(job('seed'), kennisvraag)
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
      await expect(createKennisvraag(actor, kennisvraag)).rejects.toThrow(ForbiddenError)
      await expect(updateKennisvraag(actor, { ...kennisvraag, id, versie: 1 })).rejects.toThrow(
        ForbiddenError,
      )
      await expect(publishKennisvraag(actor, { id })).rejects.toThrow(ForbiddenError)
      await expect(listKennisvragenVoorBeheer(actor, {})).rejects.toThrow(ForbiddenError)
    }
  })

  test('een wijziging geldt, en zoeken vindt de vraag pas na publicatie', async () => {
    const redacteur = await redactie()
    const { id, slug } = await createKennisvraag(redacteur, kennisvraag)
    await updateKennisvraag(redacteur, { ...kennisvraag, id, versie: 1, stand: 'AFGEROND' })
    expect(await findKennisvraag(redacteur, { slug })).toMatchObject({
      stand: 'AFGEROND',
      eigenaarRol: null,
      versie: 2,
    })
    expect(await zoekDocumenten(database(), id)).toEqual([])
    await publishKennisvraag(redacteur, { id })
    expect(await zoekDocumenten(database(), id)).toMatchObject([{ url: `/kennisagenda#${slug}` }])
  })
})
