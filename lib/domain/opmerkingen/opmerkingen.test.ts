import { describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { ForbiddenError, InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aOpmerking, aTekst } from '@/tests/support/factories/opmerking'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { listOpmerkingen } from '../publicatie/queries'
import { createAntwoord } from './create-antwoord'
import { createOpmerking } from './create-opmerking'
import { endOpmerking } from './end-opmerking'
import { findOpmerkingen, findWerkblad } from './queries'
import { restoreOpmerking } from './restore-opmerking'

async function aConcept(auteur: GebruikerActor) {
  const { publicatie } = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', auteurId: auteur.id } })
  return { ...publicatie, blok: (await aTekst(publicatie, { titel: 'Een nacht' })).blok }
}

async function metOpmerking() {
  const auteur = await hospicemedewerker({ naam: 'Anna de Wit' })
  const redacteur = await redactie({ naam: 'Ria' })
  const stuk = await aConcept(auteur)
  const { id } = await createOpmerking(redacteur, { id: stuk.id, blok: stuk.blok, tekst: 'Kan dit korter?' })
  return { auteur, redacteur, stuk, id }
}

describe('een opmerking bij een blok', () => {
  test('staat met de woorden erbij bij schrijver en redactie', async () => {
    const { auteur, stuk } = await metOpmerking()
    const blad = await findOpmerkingen(auteur, { id: stuk.id })
    expect(blad).toMatchObject({ mag: true, open: 1, verdwenen: [] })
    expect(blad?.draden).toMatchObject([
      { tekst: 'Kan dit korter?', fragment: 'Een nacht', door: 'Ria', isGewijzigd: false, opgelost: null },
    ])
    expect(blad?.teksten[0]?.velden[0]?.blokken[0]?.blok).toBe(blad?.draden[0]?.blok)
  })

  test('wordt beantwoord, opgelost en weer geopend; wie het eerst oplost staat erbij', async () => {
    const { auteur, redacteur, stuk, id } = await metOpmerking()
    await createAntwoord(auteur, { id, tekst: 'Ja, dat doe ik.' })
    expect(await endOpmerking(auteur, { id })).toMatchObject({ veranderd: true })
    expect(await endOpmerking(redacteur, { id })).toMatchObject({ veranderd: false })
    expect((await findOpmerkingen(redacteur, { id: stuk.id }))?.draden).toMatchObject([
      { antwoorden: [{ tekst: 'Ja, dat doe ik.', door: 'Anna de Wit' }], opgelost: { door: 'Anna de Wit' } },
    ])
    await restoreOpmerking(redacteur, { id })
    expect(await findOpmerkingen(auteur, { id: stuk.id })).toMatchObject({
      open: 1,
      draden: [{ opgelost: null }],
    })
  })

  test('blijft met haar woorden staan als het blok is herschreven of weggehaald', async () => {
    const { auteur, stuk } = await metOpmerking()
    await aTekst(stuk, { titel: 'Een korte nacht' }, 51)
    const blad = await findOpmerkingen(auteur, { id: stuk.id })
    expect(blad?.verdwenen).toMatchObject([{ fragment: 'Een nacht', isGewijzigd: true }])
    expect(await findWerkblad(auteur, { id: stuk.id })).toMatchObject({ draden: [{ isGewijzigd: true }] })
  })

  test('hoort weer bij het blok als de oude tekst wordt teruggezet', async () => {
    const { auteur, stuk } = await metOpmerking()
    await aTekst(stuk, { titel: 'Een korte nacht' }, 51)
    await aTekst(stuk, { titel: 'Een nacht' }, 52)
    expect((await findOpmerkingen(auteur, { id: stuk.id }))?.verdwenen).toEqual([])
  })

  test('komt er niet bij een tekst die net gewijzigd is, of bij een blok van een ander stuk', async () => {
    const { redacteur, stuk } = await metOpmerking()
    const ander = await aConcept(redacteur)
    for (const blok of ['0'.repeat(24), ander.blok]) {
      const poging = createOpmerking(redacteur, { id: stuk.id, blok, tekst: 'Hè?' })
      await expect(poging).rejects.toThrow(RefusedError)
    }
    expect(await database().opmerking.count()).toBe(1)
  })

  test('kan ook bij een onderdeel en bij de kenniskaart van een dossier', async () => {
    const redacteur = await redactie()
    const { id, onderdelen, kenniskaart } = await aThemadossier()
    for (const deel of [onderdelen[0], kenniskaart]) {
      const { blok } = await aTekst({ ref: deel?.ref ?? '' }, { titel: 'Deel', inhoud: 'Woorden' })
      await createOpmerking(redacteur, { id, blok, tekst: 'Klopt dit?' })
    }
    expect((await findOpmerkingen(redacteur, { id }))?.draden.map(({ item }) => item).sort()).toEqual(
      [onderdelen[0]?.ref, kenniskaart?.ref].sort(),
    )
  })

  test('is nooit leeg en nooit langer dan 2.000 tekens', async () => {
    const { redacteur, stuk, id } = await metOpmerking()
    for (const tekst of ['', '   ', 'x'.repeat(2_001), '\u0000']) {
      await expect(createOpmerking(redacteur, { id: stuk.id, blok: stuk.blok, tekst })).rejects.toThrow(
        InvalidInputError,
      )
      await expect(createAntwoord(redacteur, { id, tekst })).rejects.toThrow(InvalidInputError)
    }
  })

  test('bij een verhaal noemt niemand die te vinden is', async () => {
    const { redacteur, stuk, id } = await metOpmerking()
    const tekst = 'Bel haar dochter op 06-12345678.'
    await expect(createOpmerking(redacteur, { id: stuk.id, blok: stuk.blok, tekst })).rejects.toThrow(
      InvalidInputError,
    )
    await expect(createAntwoord(redacteur, { id, tekst })).rejects.toThrow(InvalidInputError)
  })

  test('staat niet tussen de algemene opmerkingen, en een algemene niet bij de blokken', async () => {
    const { auteur, redacteur, stuk, id } = await metOpmerking()
    await createAntwoord(auteur, { id, tekst: 'Ja.' })
    const algemeen = { publicatieId: stuk.id, auteurId: redacteur.id, tekst: 'Mooi verhaal.' }
    await database().opmerking.create({ data: algemeen })
    expect((await listOpmerkingen(auteur, { id: stuk.id })).map(({ tekst }) => tekst)).toEqual([
      'Mooi verhaal.',
    ])
    expect((await findOpmerkingen(auteur, { id: stuk.id }))?.draden).toHaveLength(1)
  })

  test('staat in het logboek zonder woorden', async () => {
    const { stuk } = await metOpmerking()
    const regels = await database().logboekregel.findMany({ where: { handeling: 'opmerking.create' } })
    expect(regels).toMatchObject([{ item: stuk.ref, resultaat: 'GELUKT' }])
    expect(JSON.stringify(regels.map(({ details }) => details))).not.toContain('korter')
  })
})

describe('wie er niet aan werkt', () => {
  test('merkt niet dat er opmerkingen zijn', async () => {
    const { stuk, id } = await metOpmerking()
    const lezer = await hospicemedewerker()
    const { netwerkId } = stuk
    for (const actor of [lezer, await coordinator(netwerkId ? { netwerkId } : {})]) {
      expect(await findOpmerkingen(actor, { id: stuk.id })).toBeNull()
      expect(await findWerkblad(actor, { id: stuk.id })).toBeNull()
      await expect(createAntwoord(actor, { id, tekst: 'Ik ook.' })).rejects.toThrow(NotFoundError)
    }
  })

  test('kan een antwoord niet als opmerking behandelen', async () => {
    const { auteur, id } = await metOpmerking()
    await createAntwoord(auteur, { id, tekst: 'Ja.' })
    const antwoord = await database().opmerking.findFirstOrThrow({ where: { onderId: id } })
    await expect(endOpmerking(auteur, { id: antwoord.id })).rejects.toThrow(NotFoundError)
  })

  test('de schrijver van een gepubliceerd verhaal leest ze nog, maar schrijft er niets meer bij', async () => {
    const auteur = await hospicemedewerker()
    const { publicatie } = await aPraktijkverhaal({
      publicatie: { status: 'GEPUBLICEERD', auteurId: auteur.id },
    })
    const { id } = await aOpmerking(publicatie, (await redactie()).id)
    expect(await findOpmerkingen(auteur, { id: publicatie.id })).toMatchObject({ mag: false, open: 1 })
    await expect(endOpmerking(auteur, { id })).rejects.toThrow(ForbiddenError)
  })
})

test('twee die tegelijk oplossen en heropenen laten nooit een halve stand achter', async () => {
  const { auteur, redacteur, id } = await metOpmerking()
  await Promise.all(
    Array.from({ length: 20 }, (_, keer) =>
      (keer % 2 === 0 ? endOpmerking : restoreOpmerking)(keer % 3 === 0 ? auteur : redacteur, { id }),
    ),
  )
  const { opgelostOp, opgelostDoorId, houderId } = await database().opmerking.findUniqueOrThrow({
    where: { id },
  })
  expect(opgelostOp === null).toBe(opgelostDoorId === null)
  expect(houderId).not.toBeNull()
})
