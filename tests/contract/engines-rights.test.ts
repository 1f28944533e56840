import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, bezoeker } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '../support/actors'
import { GEEN_FACETTEN, herkomst, MOTOREN, metMotor, refs } from '../support/engines'
import { aPublicatie } from '../support/factories/publicatie'
import { stuk } from '../support/factories/zoekbaar'

/* What search/engine.ts promises about who finds what, and since when, held against every engine that can run here. */
describe.each(MOTOREN)('$naam', (motor) => {
  const { begin, einde, engine, schrijf, bewaar, werkBij } = motor
  beforeAll(begin)
  afterAll(einde)
  const { zoek, leg, vind } = metMotor(motor)

  test('iedere rol vindt en telt alleen wat die mag lezen', async () => {
    await leg(
      1,
      stuk({ ref: 'bron/openbaar', zichtbaarheid: 'OPENBAAR', gewicht: 3 }),
      stuk({ ref: 'bron/leden', gewicht: 2 }),
      stuk({ ref: 'bron/coordinatoren', zichtbaarheid: 'NETWERKCOORDINATOREN' }),
    )
    const openbaar = ['bron/openbaar']
    const leden = [...openbaar, 'bron/leden']
    const alles = [...leden, 'bron/coordinatoren']
    const wie: [Actor, string[]][] = [
      [bezoeker, openbaar],
      [await hospicemedewerker(), leden],
      [await coordinator(), alles],
      [await redactie(), alles],
      [await beheer(), alles],
    ]
    for (const [actor, verwacht] of wie) {
      const antwoord = await zoek({}, actor)
      expect(refs(antwoord)).toEqual(verwacht)
      expect(antwoord.totaal).toBe(verwacht.length)
      expect(antwoord.facetten.soort).toEqual([{ waarde: 'bron', aantal: verwacht.length }])
    }
  })

  test('een andere spelling wordt niet voorgesteld aan wie er niets mee vindt', async () => {
    await leg(1, stuk({ titel: 'Levenseindezorg', zichtbaarheid: 'NETWERKCOORDINATOREN' }))
    expect((await zoek({ tekst: 'levenseindezorh' }, await hospicemedewerker())).bedoelde).toBeNull()
  })

  test('opnieuw neerleggen vervangt, zonder resten en hoe vaak ook', async () => {
    await leg(1, stuk({ ref: 'bron/een' }), stuk({ ref: 'bron/twee' }))
    for (let keer = 0; keer < 2; keer += 1)
      await leg(1, stuk({ ref: 'bron/een', titel: 'Over angst', tekst: 'Rust.' }))
    expect(await vind('benauwdheid')).toEqual([])
    expect(await vind('angst')).toEqual(['bron/een'])
  })

  test('wat geen documenten meer heeft, is niet meer te vinden; de rest blijft', async () => {
    await leg(1, stuk({ ref: 'bron/weg' }))
    await leg(2, stuk({ ref: 'bron/blijft' }))
    await leg(1)
    expect(refs(await zoek())).toEqual(['bron/blijft'])
  })

  test('alleen bewaren wat nog bestaat, ruimt de rest op', async () => {
    for (const nummer of [1, 2, 3]) await leg(nummer, stuk({ ref: `bron/${nummer}` }))
    await bewaar([herkomst(2)])
    expect(refs(await zoek())).toEqual(['bron/2'])
  })

  test('wat met de transactie wordt teruggedraaid, is nooit gevonden', async () => {
    const poging = database().$transaction(async (db) => {
      await schrijf(db, herkomst(1), [stuk()])
      throw new Error('toch niet')
    })
    await expect(poging).rejects.toThrow('toch niet')
    await werkBij()
    expect(refs(await zoek())).toEqual([])
  })

  describe('van een publicatie die niet meer te lezen is', () => {
    const publicatie = async (waarden: Parameters<typeof aPublicatie>[0] = {}) => {
      const { id } = await aPublicatie({ status: 'GEPUBLICEERD', ...waarden })
      await motor.leg({ soort: 'BRON', id }, [stuk({ ref: 'bron/weg', titel: 'Benauwdheid van vroeger' })])
      return id
    }
    const geenSpoor = async (actor: Actor) => {
      expect(await zoek({}, actor)).toMatchObject({
        totaal: 1,
        facetten: { soort: [{ waarde: 'bron', aantal: 1 }] },
      })
      expect(JSON.stringify(await zoek({}, actor))).not.toContain('vroeger')
      expect(await zoek({ tekst: 'vroeger' }, actor)).toMatchObject({ totaal: 0, facetten: GEEN_FACETTEN })
      expect(await engine.suggest(actor, 'vroeger', 5)).toEqual([])
    }

    test('blijft na intrekken geen spoor, nog voordat de index het weet', async () => {
      await leg(1, stuk({ ref: 'bron/blijft' }))
      const id = await publicatie()
      const actor = await hospicemedewerker()
      expect((await zoek({}, actor)).totaal).toBe(2)
      await database().publicatie.update({ where: { id }, data: { status: 'GEARCHIVEERD' } })
      await geenSpoor(actor)
    })

    test('blijft na een kleinere zichtbaarheid geen spoor voor wie er nu buiten valt', async () => {
      await leg(1, stuk({ ref: 'bron/blijft' }))
      const id = await publicatie()
      await database().publicatie.update({ where: { id }, data: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
      await geenSpoor(await hospicemedewerker())
      expect((await zoek({}, await coordinator())).totaal).toBe(2)
    })
  })
})
