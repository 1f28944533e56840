import { describe, expect, test } from 'vitest'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { listKennisvragen, listKennisvragenVoorBeheer } from './queries'
import { requestKennisvraag } from './request-kennisvraag'

const VRAAG = { vraag: 'Wat helpt bij jeuk in de laatste fase?', toelichting: null }

describe('een lezer die iets niet vond, stelt zijn vraag', () => {
  test('de redactie vindt hem als concept, lezers zien hem nog niet', async () => {
    const lezer = await hospicemedewerker()
    await requestKennisvraag(lezer, { ...VRAAG, toelichting: 'Een gast slaapt er niet van.' })
    const { items } = await listKennisvragenVoorBeheer(await redactie(), { status: 'CONCEPT' })
    expect(items).toMatchObject([{ titel: VRAAG.vraag, status: 'CONCEPT', stand: 'OPEN' }])
    const [rij] = await database().kennisvraag.findMany({ include: { publicatie: true } })
    expect(rij).toMatchObject({
      waarom: 'Een gast slaapt er niet van.',
      herkomst: 'Vraag van een lezer',
      publicatie: { auteurId: lezer.id },
    })
    expect(await listKennisvragen(lezer, {})).toEqual([])
  })

  test('gegevens van een mens komen er niet in, ook niet in de toelichting', async () => {
    const poging = requestKennisvraag(await hospicemedewerker(), {
      vraag: 'Mag mevrouw Jansen naar huis?',
      toelichting: 'Bel haar dochter op 06-12345678.',
    })
    await expect(poging).rejects.toBeInstanceOf(InvalidInputError)
    await expect(poging).rejects.toMatchObject({
      fields: {
        vraag: [expect.stringContaining('mevrouw Jansen')],
        toelichting: [expect.stringContaining('06-12345678')],
      },
    })
    expect(await database().publicatie.count()).toBe(0)
  })

  test('na vijf vragen in een uur moet je wachten, een ander niet', async () => {
    const lezer = await hospicemedewerker()
    for (let keer = 0; keer < 5; keer += 1) await requestKennisvraag(lezer, VRAAG)
    await expect(requestKennisvraag(lezer, VRAAG)).rejects.toThrow(RefusedError)
    await requestKennisvraag(await hospicemedewerker(), VRAAG)
    expect(await database().publicatie.count()).toBe(6)
  })
})
