import { describe, expect, test } from 'vitest'
import { ForbiddenError, InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { tekst } from '@/tests/support/factories/themadossier'
import { createPraktijkverhaal } from './create-praktijkverhaal'
import { publishPraktijkverhaal } from './publish-praktijkverhaal'
import { findPraktijkverhaal, findPraktijkverhaalVoorBewerken } from './queries'
import { submitPraktijkverhaal } from './submit-praktijkverhaal'
import { updatePraktijkverhaal } from './update-praktijkverhaal'

const kaal = {
  titel: 'De lamp op de gang',
  samenvatting: '',
  soort: 'SUCCES' as const,
  setting: 'HOSPICE' as const,
  doelgroepIds: [],
  disciplineIds: [],
}

async function eenAuteur() {
  return hospicemedewerker({ netwerkId: (await aNetwerk()).id })
}

async function compleet(extra: object = {}) {
  return {
    ...kaal,
    samenvatting: 'Een lamp gaf rust.',
    doelgroepIds: [(await aDoelgroep()).id],
    casus: tekst('Mevrouw A. sliep slecht.'),
    aanpak: tekst('Het team liet een lamp aan.'),
    uitkomst: tekst('Zij sliep door.'),
    aandachtspunten: tekst('Kijk naar het licht.'),
    gespreksvragen: tekst('Wat doen wij in de nacht?'),
    ...extra,
  }
}

const rij = (id: string) =>
  database().publicatie.findUniqueOrThrow({ where: { id }, include: { praktijkverhaal: true } })

describe('een verhaal beginnen', () => {
  test('een titel en een soort zijn genoeg voor een concept, voor het eigen netwerk', async () => {
    const auteur = await eenAuteur()
    const ander = await aNetwerk()
    const { id, slug } = await createPraktijkverhaal(auteur, { ...kaal, netwerkId: ander.id })
    expect(slug).toBe('de-lamp-op-de-gang')
    expect(await rij(id)).toMatchObject({
      status: 'CONCEPT',
      netwerkId: auteur.netwerkId,
      auteurId: auteur.id,
    })
    expect(await database().versie.count({ where: { item: `verhaal/${slug}`, nummer: 1 } })).toBe(1)
  })

  test('de redactie kiest het netwerk en moet dat ook doen', async () => {
    const redacteur = await redactie()
    await expect(createPraktijkverhaal(redacteur, kaal)).rejects.toMatchObject({
      fields: { netwerkId: ['Kies het netwerk.'] },
    })
    const { id: netwerkId } = await aNetwerk()
    const { id } = await createPraktijkverhaal(redacteur, { ...kaal, netwerkId })
    expect((await rij(id)).netwerkId).toBe(netwerkId)
  })

  test('wie bij geen netwerk hoort krijgt te lezen wat te doen, en beheer schrijft niet', async () => {
    await expect(createPraktijkverhaal(await hospicemedewerker(), kaal)).rejects.toThrow(RefusedError)
    await expect(createPraktijkverhaal(await beheer(), kaal)).rejects.toThrow(ForbiddenError)
  })

  test('een keuze die niet bestaat is een fout in het veld', async () => {
    const auteur = await eenAuteur()
    const weg = '018f3c5e-0000-7000-8000-000000000000'
    await expect(createPraktijkverhaal(auteur, { ...kaal, doelgroepIds: [weg] })).rejects.toThrow(
      InvalidInputError,
    )
    await expect(createPraktijkverhaal(auteur, { ...kaal, disciplineIds: [weg] })).rejects.toThrow(
      InvalidInputError,
    )
    await expect(createPraktijkverhaal(await redactie(), { ...kaal, netwerkId: weg })).rejects.toThrow(
      InvalidInputError,
    )
  })
})

describe('ter beoordeling aanbieden', () => {
  test('wat ontbreekt staat bij het veld, en er is niets veranderd', async () => {
    const auteur = await eenAuteur()
    const { id } = await createPraktijkverhaal(auteur, kaal)
    const poging = updatePraktijkverhaal(auteur, { ...kaal, id, versie: 1, vervolg: 'aanbieden' })
    const fout = await poging.catch((error: unknown) => error)
    expect(fout).toBeInstanceOf(InvalidInputError)
    expect(Object.keys(fout instanceof InvalidInputError ? fout.fields : {}).sort()).toEqual([
      'aandachtspunten',
      'aanpak',
      'casus',
      'doelgroepIds',
      'gespreksvragen',
      'samenvatting',
      'uitkomst',
    ])
    expect((await rij(id)).versie).toBe(1)
  })

  test('met een herkenbaar gegeven blijft het een concept, en de tekst is wel bewaard', async () => {
    const auteur = await eenAuteur()
    const { id, slug } = await createPraktijkverhaal(auteur, kaal)
    const velden = await compleet({ casus: tekst('Mevrouw Jansen is 94 jaar.') })
    const uitkomst = await updatePraktijkverhaal(auteur, { ...velden, id, versie: 1, vervolg: 'aanbieden' })
    expect(uitkomst).toMatchObject({ uitkomst: 'OPGESLAGEN', versie: 2, vervolg: 'NOG_NIET' })
    expect(await rij(id)).toMatchObject({ status: 'CONCEPT', versie: 2 })
    const bewerking = await findPraktijkverhaalVoorBewerken(auteur, { slug })
    expect(bewerking?.vondsten).toEqual([
      {
        soort: 'NAAM',
        vondst: 'Mevrouw Jansen',
        voorstel: 'Mevrouw A.',
        uitleg: null,
        plekken: [{ veld: 'casus', ervoor: '', erna: ' is 94 jaar.' }],
      },
      {
        soort: 'LEEFTIJD',
        vondst: '94 jaar',
        voorstel: 'boven de 89',
        uitleg: null,
        plekken: [{ veld: 'casus', ervoor: 'Mevrouw Jansen is ', erna: '.' }],
      },
    ])
    await expect(submitPraktijkverhaal(auteur, { id })).rejects.toThrow('Er staan nog 2 gegevens in')
  })

  test('weggehaald of uitgelegd, dan gaat het naar de redactie, die de uitleg leest', async () => {
    const auteur = await eenAuteur()
    const { id, slug } = await createPraktijkverhaal(auteur, kaal)
    const velden = await compleet({ casus: tekst('Op 4 mei was het stil.') })
    const toelichtingen = [
      { soort: 'DATUM' as const, vondst: '4 mei', uitleg: 'Dodenherdenking' },
      { soort: 'NAAM' as const, vondst: 'Mevrouw Jansen', uitleg: 'Staat er niet meer' },
    ]
    const uitkomst = await updatePraktijkverhaal(auteur, {
      ...velden,
      id,
      versie: 1,
      toelichtingen,
      vervolg: 'aanbieden',
    })
    expect(uitkomst).toMatchObject({ vervolg: 'AANGEBODEN' })
    const bewaard = await rij(id)
    expect(bewaard.status).toBe('TER_BEOORDELING')
    expect(bewaard.aangebodenOp).not.toBeNull()
    expect(JSON.stringify(bewaard.praktijkverhaal?.toelichtingen)).not.toContain('Jansen')
    const gezien = await findPraktijkverhaal(await redactie(), { slug })
    expect(gezien?.vondsten).toMatchObject([{ vondst: '4 mei', uitleg: 'Dodenherdenking' }])
    const collega = await coordinator({ netwerkId: auteur.netwerkId })
    expect((await findPraktijkverhaal(collega, { slug }))?.vondsten).toEqual([])
  })

  test('een adres in een link telt ook mee, en het logboek herhaalt geen gegevens', async () => {
    const auteur = await eenAuteur()
    const mailto = { type: 'link' as const, attrs: { href: 'mailto:fatima@voorbeeld.nl' } }
    const metLink = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'hier', marks: [mailto] }] },
      ],
    }
    const { id } = await createPraktijkverhaal(auteur, await compleet({ casus: metLink }))
    await expect(submitPraktijkverhaal(auteur, { id })).rejects.toThrow('Er staat nog één gegeven in')
    const regels = await database().logboekregel.findMany()
    expect(JSON.stringify(regels.map(({ details }) => details))).not.toContain('fatima')
    expect(regels.some(({ resultaat }) => resultaat === 'GEWEIGERD')).toBe(true)
  })

  test('na het aanbieden verandert de auteur niets meer', async () => {
    const auteur = await eenAuteur()
    const velden = await compleet()
    const { id } = await createPraktijkverhaal(auteur, velden)
    await submitPraktijkverhaal(auteur, { id })
    await expect(updatePraktijkverhaal(auteur, { ...velden, id, versie: 1 })).rejects.toThrow(NotFoundError)
  })
})

describe('publiceren', () => {
  test('niemand publiceert het eigen verhaal, ook de redactie niet, en de database houdt dat tegen', async () => {
    const auteur = await redactie()
    const { id: netwerkId } = await aNetwerk()
    const { id } = await createPraktijkverhaal(auteur, await compleet({ netwerkId }))
    await expect(publishPraktijkverhaal(auteur, { id })).rejects.toThrow(ForbiddenError)
    const omzeild = database().publicatie.update({
      where: { id },
      data: { status: 'GEPUBLICEERD', redacteurId: auteur.id },
    })
    await expect(omzeild).rejects.toThrow('publicatie_tweede_lezer')
    await publishPraktijkverhaal(await redactie(), { id })
    expect((await rij(id)).status).toBe('GEPUBLICEERD')
  })

  test('wat de redactie er zelf herkenbaars in zet, komt ook niet bij lezers', async () => {
    const redacteur = await redactie()
    const auteur = await eenAuteur()
    const velden = await compleet()
    const { id } = await createPraktijkverhaal(auteur, velden)
    const metNaam = { ...velden, uitkomst: tekst('Haar zus Fatima belde.') }
    await updatePraktijkverhaal(redacteur, { ...metNaam, id, versie: 1 })
    await expect(publishPraktijkverhaal(redacteur, { id })).rejects.toThrow('Er staat nog één gegeven in')
    await updatePraktijkverhaal(redacteur, { ...velden, id, versie: 2 })
    await publishPraktijkverhaal(redacteur, { id })
    await expect(updatePraktijkverhaal(redacteur, { ...metNaam, id, versie: 3 })).rejects.toThrow(
      RefusedError,
    )
    await expect(updatePraktijkverhaal(redacteur, { ...kaal, id, versie: 3 })).rejects.toThrow(
      InvalidInputError,
    )
    expect((await rij(id)).versie).toBe(3)
  })

  test('een verhaal met een eigen dag staat op die dag in de lijst', async () => {
    const { id: netwerkId } = await aNetwerk()
    const job = { kind: 'job' as const, naam: 'test' }
    const { id } = await createPraktijkverhaal(job, await compleet({ netwerkId, datum: '2026-02-24' }))
    await publishPraktijkverhaal(job, { id })
    expect((await rij(id)).gepubliceerdOp).toEqual(new Date('2026-02-24T00:00:00Z'))
  })
})

test('twee mensen slaan tegelijk op: beide teksten blijven', async () => {
  const auteur = await eenAuteur()
  const redacteur = await redactie()
  const { id, ref } = await createPraktijkverhaal(auteur, kaal)
  const uitkomsten = await Promise.all([
    updatePraktijkverhaal(auteur, { ...kaal, id, versie: 1, casus: tekst('De tekst van de auteur.') }),
    updatePraktijkverhaal(redacteur, { ...kaal, id, versie: 1, casus: tekst('De tekst van de redactie.') }),
  ])
  expect(uitkomsten.map(({ uitkomst }) => uitkomst).sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
  const versies = JSON.stringify(await database().versie.findMany({ where: { item: ref } }))
  expect(versies).toContain('De tekst van de auteur.')
  expect(versies).toContain('De tekst van de redactie.')
  const botsing = uitkomsten.flatMap((een) => (een.uitkomst === 'BOTSING' ? [een.botsing] : []))[0]
  expect(botsing?.versie).toBe(2)
  const nogEens = await updatePraktijkverhaal(auteur, { ...kaal, id, versie: 2, casus: tekst('Samen.') })
  expect(nogEens).toMatchObject({ uitkomst: 'OPGESLAGEN', versie: 3 })
})
