import { describe, expect, test } from 'vitest'
import { createReactiemelding } from '@/lib/domain/meldingen/create-reactiemelding'
import { findMelding, listMeldingen } from '@/lib/domain/meldingen/queries'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { createReactie } from './create-reactie'
import { deleteReactie } from './delete-reactie'
import { deleteReactietekst } from './delete-reactietekst'
import { followGesprek } from './follow-gesprek'
import { findGesprek, listVondsten } from './queries'
import { restoreReactie } from './restore-reactie'
import { updateReactie } from './update-reactie'
import { withdrawReactie } from './withdraw-reactie'

const TEKST = 'Bij ons helpt een lamp op de gang.'

const draden = async (actor: Actor, id: string) => (await findGesprek(actor, { id }))?.draden ?? []
const teksten = async (actor: Actor, id: string) =>
  (await draden(actor, id)).flatMap(({ tekst, antwoorden }) => [tekst, ...antwoorden.map((een) => een.tekst)])

describe('een gesprek onder een verhaal', () => {
  test('loopt in draden van één diep, en wie leest ziet wat van wie is', async () => {
    const { id } = await aPraktijkverhaal()
    const [een, ander] = [await hospicemedewerker(), await hospicemedewerker()]
    const eerste = await createReactie(een, { id, tekst: TEKST })
    const antwoord = await createReactie(ander, { id, onderId: eerste.id, tekst: 'Hoe laat gaat die aan?' })
    expect(await draden(ander, id)).toMatchObject([
      {
        tekst: TEKST,
        door: een.naam,
        magBewerken: false,
        magMelden: true,
        antwoorden: [{ tekst: 'Hoe laat gaat die aan?', magBewerken: true, magMelden: false }],
      },
    ])
    await expect(createReactie(een, { id, onderId: antwoord.id, tekst: 'Om negen uur.' })).rejects.toThrow(
      'is er niet meer',
    )
    // Whatever program writes.
    await expect(
      database().reactie.create({
        data: { verhaalId: id, auteurId: een.id, onderId: antwoord.id, tekst: 'Te diep' },
      }),
    ).rejects.toThrow()
  })

  test('is er alleen bij een gepubliceerd verhaal, voor wie dat mag lezen en is aangemeld', async () => {
    const { id } = await aPraktijkverhaal({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
    const concept = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', gepubliceerdOp: null } })
    const lid = await hospicemedewerker()
    await createReactie(await coordinator(), { id, tekst: TEKST })
    expect(await findGesprek(lid, { id })).toBeNull()
    await expect(createReactie(lid, { id, tekst: TEKST })).rejects.toThrow('bestaat niet')
    await expect(createReactie(await redactie(), { id: concept.id, tekst: TEKST })).rejects.toThrow(
      'bestaat niet',
    )
    await expect(findGesprek(bezoeker, { id })).rejects.toThrow('bestaat niet')
  })

  test('wie het schreef verandert en verwijdert het, een ander niet; wat weg is laat alleen bij een antwoord een plek', async () => {
    const { id } = await aPraktijkverhaal()
    const [een, ander] = [await hospicemedewerker(), await hospicemedewerker()]
    const met = await createReactie(een, { id, tekst: TEKST })
    const zonder = await createReactie(een, { id, tekst: 'Nog iets.' })
    await createReactie(ander, { id, onderId: met.id, tekst: 'Dank je.' })
    await updateReactie(een, { id: met.id, tekst: 'Bij ons helpt een klein lampje.' })
    for (const doe of [updateReactie, deleteReactie])
      await expect(doe(ander, { id: met.id, tekst: 'Van mij.' })).rejects.toThrow('bestaat niet')
    await deleteReactie(een, { id: met.id })
    await deleteReactie(een, { id: zonder.id })
    expect(await draden(ander, id)).toMatchObject([
      { stand: 'WEG', waarom: 'VERWIJDERD', tekst: '', antwoorden: [{ tekst: 'Dank je.' }] },
    ])
    expect(await database().reactie.findMany({ where: { tekst: { contains: 'lamp' } } })).toEqual([])
    expect(await database().wissing.count({ where: { itemId: met.id } })).toBe(1)
  })

  test('wie weg is heet een collega', async () => {
    const { id } = await aPraktijkverhaal()
    const een = await hospicemedewerker()
    await createReactie(een, { id, tekst: TEKST })
    await database().gebruiker.update({ where: { id: een.id }, data: { gedeactiveerdOp: new Date() } })
    expect(await draden(await redactie(), id)).toMatchObject([{ door: 'een collega' }])
  })

  test('twintig reacties in een uur is genoeg', async () => {
    const { id } = await aPraktijkverhaal()
    const een = await hospicemedewerker()
    for (let keer = 0; keer < 20; keer += 1) await createReactie(een, { id, tekst: `Reactie ${keer}` })
    await expect(createReactie(een, { id, tekst: 'Nog een' })).rejects.toThrow('Wacht een uur')
  })
})

describe('de redactie', () => {
  test('verbergt met een reden die alleen de schrijver leest, en zet terug', async () => {
    const { id } = await aPraktijkverhaal()
    const [een, ander, lid] = [await hospicemedewerker(), await redactie(), await coordinator()]
    const { id: reactie } = await createReactie(een, { id, tekst: TEKST })
    await expect(withdrawReactie(lid, { id: reactie, reden: 'Niet aardig.' })).rejects.toThrow('bestaat niet')
    await withdrawReactie(ander, { id: reactie, reden: 'Dit gaat over een collega.' })
    expect(await draden(lid, id)).toEqual([])
    expect(await draden(een, id)).toMatchObject([
      { stand: 'VERBORGEN', tekst: TEKST, reden: 'Dit gaat over een collega.', magBewerken: false },
    ])
    expect(await draden(ander, id)).toMatchObject([
      { stand: 'VERBORGEN', tekst: TEKST, magTerugzetten: true },
    ])
    await expect(updateReactie(een, { id: reactie, tekst: 'Anders.' })).rejects.toThrow('bestaat niet')
    await expect(createReactie(lid, { id, onderId: reactie, tekst: 'Hoezo?' })).rejects.toThrow()
    await restoreReactie(ander, { id: reactie })
    expect(await teksten(lid, id)).toEqual([TEKST])
    const mails = await database().mailbericht.findMany({ where: { sleutel: { contains: reactie } } })
    expect(mails.map(({ onderwerp, tekst }) => [onderwerp, tekst.includes('collega')])).toEqual([
      [expect.stringContaining('verborgen'), false],
    ])
  })

  test('krijgt meldingen in haar lijst, één per melder, en niemand anders ziet ze', async () => {
    const { id, publicatie } = await aPraktijkverhaal()
    const [een, melder, lezer] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
    const { id: reactie } = await createReactie(een, { id, tekst: TEKST })
    await createReactiemelding(melder, { id: reactie, reden: 'Dit gaat over onze gast.' })
    await expect(createReactiemelding(melder, { id: reactie, reden: 'Nog eens.' })).rejects.toThrow('al')
    await expect(createReactiemelding(een, { id: reactie, reden: 'Van mezelf.' })).rejects.toThrow(
      'bestaat niet',
    )
    expect(await draden(melder, id)).toMatchObject([{ isGemeld: true, magMelden: false }])
    const lijst = await listMeldingen(lezer, {})
    expect(lijst.items).toMatchObject([
      { soort: 'REACTIE', tekst: 'Dit gaat over onze gast.', reactie: { id: reactie, tekst: TEKST } },
    ])
    const [melding] = lijst.items
    const zelfNetwerk = await coordinator({ netwerkId: publicatie.netwerkId ?? '' })
    expect((await listMeldingen(zelfNetwerk, {})).items).toEqual([])
    expect(await findMelding(zelfNetwerk, { id: melding?.id ?? '' })).toBeNull()
    expect(await findMelding(melder, { id: melding?.id ?? '' })).toMatchObject({
      reactie: null,
      isEigen: true,
    })
  })

  test('een job wist de tekst van wat verborgen bleef, en van wat een oude reservekopie terugbracht', async () => {
    const { id } = await aPraktijkverhaal()
    const [een, ander] = [await hospicemedewerker(), await redactie()]
    const verborgen = await createReactie(een, { id, tekst: TEKST })
    const terug = await createReactie(een, { id, tekst: 'Was al weg.' })
    await withdrawReactie(ander, { id: verborgen.id, reden: 'Niet gepast.' })
    for (const wie of [verborgen, terug]) await deleteReactietekst(job('test'), { id: wie.id })
    expect(await draden(een, id)).toMatchObject([{ stand: 'VERBORGEN', tekst: '' }])
    await restoreReactie(ander, { id: verborgen.id })
    expect(await teksten(ander, id)).toEqual([''])
    expect(await draden(await hospicemedewerker(), id)).toEqual([])
  })
})

describe('de schoonmaak', () => {
  test('houdt een nummer of adres altijd tegen, en een naam tot de schrijver zegt dat het kan', async () => {
    const { id } = await aPraktijkverhaal()
    const een = await hospicemedewerker()
    const naam = 'Mevrouw Jansen kwam uit het ziekenhuis.'
    await expect(createReactie(een, { id, tekst: naam })).rejects.toMatchObject({
      fields: { tekst: [expect.stringContaining('lijkt een naam')], toch: [expect.any(String)] },
    })
    await createReactie(een, { id, tekst: naam, toch: 'on' })
    const adres = 'Mail naar j.bakker@hospice.nl of bel 06 12 34 56 78.'
    const geweigerd = createReactie(een, { id, tekst: adres, toch: 'on' })
    await expect(geweigerd).rejects.toMatchObject({
      fields: { tekst: [expect.any(String), expect.any(String)] },
    })
    await expect(geweigerd).rejects.not.toHaveProperty('fields.toch')
    expect(await teksten(een, id)).toEqual([naam])
  })

  test('zegt tijdens het typen hetzelfde', async () => {
    const een = await hospicemedewerker()
    expect(await listVondsten(een, { tekst: 'Mevrouw Jansen, BSN 111222333.' })).toEqual([
      { zin: expect.stringContaining('naam'), zeker: false },
      { zin: expect.stringContaining('burgerservicenummer'), zeker: true },
    ])
    expect(await listVondsten(een, { tekst: TEKST })).toEqual([])
  })
})

test('volgen geldt voor wie meedoet of het verhaal schreef, en stopt met één knop', async () => {
  const schrijver = await hospicemedewerker()
  const { id } = await aPraktijkverhaal({ publicatie: { auteurId: schrijver.id } })
  const [een, lezer] = [await hospicemedewerker(), await hospicemedewerker()]
  const volgt = async (wie: Actor) => (await findGesprek(wie, { id }))?.volgt
  await createReactie(een, { id, tekst: TEKST })
  expect([await volgt(schrijver), await volgt(een), await volgt(lezer)]).toEqual([true, true, null])
  await followGesprek(een, { id, volgt: 'nee' })
  expect(await volgt(een)).toBe(false)
  await createReactie(een, { id, tekst: 'Toch nog iets.' })
  expect(await volgt(een)).toBe(true)
})
