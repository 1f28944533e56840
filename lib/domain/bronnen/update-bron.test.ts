import { describe, expect, test } from 'vitest'
import { bezoeker, job } from '@/lib/kernel/actor'
import { ForbiddenError, InvalidInputError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { createBron } from './create-bron'
import { publishBron } from './publish-bron'
import { findBron, listBronnenVoorBeheer, listBronnenVoorVoetnoten } from './queries'
import { zoekDocumenten } from './search-document'
import { updateBron } from './update-bron'

const bron = {
  titel: 'Richtlijn pijn',
  url: 'https://palliaweb.nl/pijn',
  uitgever: 'PZNL',
  soort: 'RICHTLIJN',
  taal: 'nl',
  tijd: null,
  beschrijving: 'Wat je doet bij pijn.',
  doelgroepIds: [],
  laatstGecontroleerdOp: '2026-03-12',
} as const

describe('bronnen beheren', () => {
  test('de redactie en de pilotinhoud maken bronnen, niemand anders', async () => {
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
      await expect(createBron(actor, bron)).rejects.toThrow(ForbiddenError)
    }
    expect((await createBron(job('seed'), { ...bron, slug: 'pijn' })).ref).toBe('bron/pijn')
    expect((await createBron(await redactie(), { ...bron, url: 'https://palliaweb.nl/2' })).slug).toBe(
      'richtlijn-pijn',
    )
  })

  test('een webadres staat er maar één keer', async () => {
    const redacteur = await redactie()
    await createBron(redacteur, bron)
    await expect(createBron(redacteur, { ...bron, titel: 'Nog eens' })).rejects.toThrow(InvalidInputError)
    expect(await database().publicatie.count({ where: { soort: 'BRON' } })).toBe(1)
  })

  test('een doelgroep die er niet is, wordt een zin bij het veld', async () => {
    const poging = createBron(await redactie(), {
      ...bron,
      doelgroepIds: ['0192f0c1-1111-7aaa-8bbb-1234567890ab'],
    })
    await expect(poging).rejects.toMatchObject({ fields: { doelgroepIds: [expect.any(String)] } })
  })

  test('javascript:-adressen en onbestaande dagen komen er niet in', async () => {
    const redacteur = await redactie()
    for (const fout of [{ url: 'javascript:alert(1)' }, { laatstGecontroleerdOp: '2026-02-30' }]) {
      await expect(createBron(redacteur, { ...bron, ...fout })).rejects.toThrow(InvalidInputError)
    }
  })

  test('een wijziging bewaart datum, doelgroepen en een versie', async () => {
    const redacteur = await redactie()
    const doelgroep = await aDoelgroep()
    const { id, slug, ref } = await createBron(redacteur, bron)
    await updateBron(redacteur, {
      ...bron,
      id,
      versie: 1,
      reden: 'Nagekeken',
      geverifieerd: true,
      doelgroepIds: [doelgroep.id],
    })
    const gevonden = await findBron(redacteur, { slug })
    expect(gevonden).toMatchObject({ versie: 2, geverifieerd: true, doelgroepIds: [doelgroep.id] })
    expect(gevonden?.laatstGecontroleerdOp?.toISOString()).toBe('2026-03-12T00:00:00.000Z')
    const versies = await database().versie.findMany({ where: { item: ref }, orderBy: { nummer: 'asc' } })
    expect(versies.map(({ nummer, reden }) => [nummer, reden])).toEqual([
      [1, null],
      [2, 'Nagekeken'],
    ])
  })

  test('twee redacteuren tegelijk: beide teksten blijven bewaard', async () => {
    const [een, twee] = [await redactie(), await redactie()]
    const { id, slug, ref } = await createBron(een, bron)
    await updateBron(een, { ...bron, id, versie: 1, beschrijving: 'Van een.' })
    const uitkomst = await updateBron(twee, { ...bron, id, versie: 1, beschrijving: 'Van twee.' })
    expect(uitkomst).toMatchObject({
      uitkomst: 'BOTSING',
      botsing: {
        versie: 2,
        door: een.naam,
        hun: { beschrijving: 'Van een.' },
        jouw: { beschrijving: 'Van twee.' },
      },
    })
    expect((await findBron(een, { slug }))?.beschrijving).toBe('Van een.')
    expect(await database().versie.count({ where: { item: ref, aard: 'BOTSING' } })).toBe(1)
    await updateBron(twee, { ...bron, id, versie: 2, beschrijving: 'Samen.' })
    expect((await findBron(een, { slug }))?.beschrijving).toBe('Samen.')
  })
})

describe('bronnen gebruiken', () => {
  test('alleen gepubliceerde bronnen zijn te kiezen en te vinden', async () => {
    const redacteur = await redactie()
    const { id } = await createBron(redacteur, bron)
    expect(await listBronnenVoorVoetnoten(redacteur, {})).toEqual([])
    expect(await zoekDocumenten(database(), id)).toEqual([])
    await publishBron(redacteur, { id })
    expect((await listBronnenVoorVoetnoten(redacteur, {})).map(({ slug }) => slug)).toEqual([
      'richtlijn-pijn',
    ])
    expect(await zoekDocumenten(database(), id)).toMatchObject([
      { ref: 'bron/richtlijn-pijn', soort: 'bron' },
    ])
  })

  test('onzin in het adres van de lijst telt als niet gekozen', async () => {
    const redacteur = await redactie()
    await createBron(redacteur, bron)
    const alles = { q: 'a\u0000', status: 'KAPOT', soort: ['x'], geverifieerd: {}, pagina: '-3' }
    expect((await listBronnenVoorBeheer(redacteur, alles)).totaal).toBe(1)
    expect((await listBronnenVoorBeheer(redacteur, { pagina: '99999' })).pagina).toBe(1)
    expect((await listBronnenVoorBeheer(redacteur, { q: 'PIJN', geverifieerd: 'nee' })).totaal).toBe(1)
    expect((await listBronnenVoorBeheer(redacteur, { q: '%' })).totaal).toBe(0)
  })
})
