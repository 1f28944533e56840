import { afterEach, describe, expect, test } from 'vitest'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { findZoekgat, listZoekgaten } from './queries'
import { saveKlik } from './save-klik'
import { saveZoekgat } from './save-zoekgat'
import { sendGemis } from './send-gemis'
import { setZoekgatstand } from './set-zoekgatstand'

const op = (dag: string) => holdClock(new Date(`${dag}T12:00:00Z`))
afterEach(() => holdClock())

type Uitkomst = 'GETOOND' | 'ZONDER_RESULTAAT'
const zoek = async (tekst: string, uitkomst: Uitkomst, keer = 1) => {
  const lezer = await hospicemedewerker()
  for (let nummer = 0; nummer < keer; nummer += 1) await saveZoekgat(lezer, { tekst, uitkomst })
}
const klik = async (tekst: string) => saveKlik(await hospicemedewerker(), { tekst })
const lijst = async (input: Parameters<typeof listZoekgaten>[1] = {}) =>
  (await listZoekgaten(await redactie(), input)).items
const vragen = async (input = {}) => (await lijst(input)).map(({ vraag }) => vraag)
const eerste = async () => {
  const [gat] = await lijst()
  if (!gat) throw new Error('er is geen zoekgat')
  return gat
}

describe('een vraag zonder antwoord', () => {
  test('telt per vraag en per week, hoe je hem ook typt', async () => {
    op('2026-11-18')
    await zoek('Jeuk in de nacht?', 'ZONDER_RESULTAAT')
    await zoek('jeuk  in de nacht', 'ZONDER_RESULTAAT', 2)
    op('2026-11-25')
    await zoek('jeuk in de nacht', 'ZONDER_RESULTAAT')
    expect(await lijst()).toMatchObject([
      { vraag: 'jeuk in de nacht', zonderResultaat: 4, laatsteWeek: new Date('2026-11-23') },
    ])
    const gat = await findZoekgat(await redactie(), { id: (await eerste()).id })
    expect(gat?.tellingen.map(({ zonderResultaat }) => zonderResultaat)).toEqual([1, 3])
  })

  test('twintig tegelijk tellen alle twintig', async () => {
    const lezer = await hospicemedewerker()
    const tegelijk = Array.from({ length: 20 }, () =>
      saveZoekgat(lezer, { tekst: 'jeuk', uitkomst: 'ZONDER_RESULTAAT' }),
    )
    await Promise.all(tegelijk)
    expect(await lijst()).toMatchObject([{ zonderResultaat: 20 }])
  })

  test('van wie zocht staat nergens iets, ook niet in het logboek', async () => {
    const lezer = await hospicemedewerker()
    await saveZoekgat(lezer, { tekst: 'jeuk', uitkomst: 'ZONDER_RESULTAAT' })
    await saveKlik(lezer, { tekst: 'jeuk' })
    await sendGemis(lezer, { tekst: 'jeuk', zin: 'Een folder.' })
    expect(await database().logboekregel.count()).toBe(0)
    const alles = JSON.stringify([
      await database().zoekgat.findMany(),
      await database().zoektelling.findMany(),
      await database().zoekgemis.findMany(),
    ])
    expect(alles).not.toContain(lezer.id)
    // An id that is ordered by time would tell the moment.
    expect((await eerste()).id.charAt(14)).toBe('4')
  })

  test('wat naar iemand kan wijzen, wordt niet geteld', async () => {
    for (const tekst of ['mevrouw Jansen', 'jan de vries', '06-12345678', '4331 AB', 'a@b.nl'])
      await zoek(tekst, 'ZONDER_RESULTAAT')
    expect(await database().zoekgat.count()).toBe(0)
  })
})

describe('een vraag met resultaten die niemand opent', () => {
  test('is pas na drie keer een gat, en niet meer na één klik', async () => {
    await zoek('pijn', 'GETOOND', 2)
    expect(await vragen()).toEqual([])
    await zoek('pijn', 'GETOOND')
    expect(await vragen()).toEqual(['pijn'])
    await klik('Pijn?')
    expect(await vragen()).toEqual([])
  })

  test('er zijn nooit meer klikken dan keren dat er iets te klikken was', async () => {
    await zoek('pijn', 'GETOOND')
    for (let keer = 0; keer < 3; keer += 1) await klik('pijn')
    expect(await database().zoektelling.findMany()).toMatchObject([{ getoond: 1, geklikt: 1 }])
    expect(await klik('nooit gezocht')).toEqual({ geteld: false })
    expect(await database().zoekgat.count()).toBe(1)
  })
})

describe('ik mis iets', () => {
  test('maakt van elke vraag een gat, met wat erbij werd geschreven', async () => {
    await zoek('pijn', 'GETOOND')
    await sendGemis(await hospicemedewerker(), { tekst: 'pijn', zin: 'Een schema voor de nacht.' })
    await sendGemis(await hospicemedewerker(), { tekst: 'pijn', zin: null })
    expect(await lijst()).toMatchObject([{ vraag: 'pijn', gemist: 2, getoond: 1 }])
    const gat = await findZoekgat(await redactie(), { id: (await eerste()).id })
    expect(gat?.gemist.map(({ zin }) => zin)).toEqual(['Een schema voor de nacht.'])
  })

  test('wordt niet bewaard met gegevens van een mens, in de vraag of erbij', async () => {
    const lezer = await hospicemedewerker()
    await expect(sendGemis(lezer, { tekst: 'mevrouw jansen', zin: null })).rejects.toThrow(InvalidInputError)
    await expect(sendGemis(lezer, { tekst: 'pijn', zin: 'Bel 06-12345678' })).rejects.toMatchObject({
      fields: { zin: [expect.any(String)] },
    })
    expect(await database().zoekgat.count()).toBe(0)
  })

  test('kan tien keer in een uur', async () => {
    const lezer = await hospicemedewerker()
    for (let keer = 0; keer < 10; keer += 1) await sendGemis(lezer, { tekst: 'pijn', zin: null })
    await expect(sendGemis(lezer, { tekst: 'pijn', zin: null })).rejects.toThrow(RefusedError)
    expect(await lijst()).toMatchObject([{ gemist: 10 }])
  })
})

describe('wat de redactie ermee doet', () => {
  test('genegeerd is weg van de lijst en blijft weg; opgelost komt terug als het weer niets geeft', async () => {
    await zoek('jeuk', 'ZONDER_RESULTAAT')
    const { id } = await eerste()
    const redacteur = await redactie()
    await setZoekgatstand(redacteur, { id, stand: 'GENEGEERD' })
    await zoek('jeuk', 'ZONDER_RESULTAAT')
    expect(await vragen()).toEqual([])
    expect(await vragen({ stand: 'GENEGEERD' })).toEqual(['jeuk'])
    await setZoekgatstand(redacteur, { id, stand: 'OPGELOST' })
    await zoek('jeuk', 'GETOOND')
    expect(await vragen()).toEqual([])
    await zoek('jeuk', 'ZONDER_RESULTAAT')
    expect(await vragen()).toEqual(['jeuk'])
  })

  test('wat het meest is gemist, staat bovenaan', async () => {
    await zoek('vaak niets', 'ZONDER_RESULTAAT', 4)
    await zoek('nooit geopend', 'GETOOND', 4)
    await sendGemis(await hospicemedewerker(), { tekst: 'echt gemist', zin: null })
    await sendGemis(await coordinator(), { tekst: 'echt gemist', zin: null })
    expect(await vragen()).toEqual(['echt gemist', 'vaak niets', 'nooit geopend'])
  })

  test('een bladzijde voorbij het einde is de laatste', async () => {
    op('2026-11-18')
    const lezer = await hospicemedewerker()
    for (let nummer = 10; nummer < 61; nummer += 1)
      await saveZoekgat(lezer, { tekst: `soort pijn ${nummer}`, uitkomst: 'ZONDER_RESULTAAT' })
    const bladzijde = async (pagina: number) => {
      const { items, ...rest } = await listZoekgaten(await redactie(), { pagina })
      return { ...rest, vragen: items.map(({ vraag }) => vraag) }
    }
    const laatste = { totaal: 51, pagina: 2, paginas: 2, vragen: ['soort pijn 60'] }
    expect(await bladzijde(2)).toMatchObject(laatste)
    expect(await bladzijde(7)).toMatchObject(laatste)
    expect((await bladzijde(1)).vragen).toHaveLength(50)
    expect(await listZoekgaten(await redactie(), { stand: 'GENEGEERD', pagina: 3 })).toMatchObject({
      totaal: 0,
      pagina: 1,
      paginas: 1,
    })
  })

  test('alleen de redactie ziet de lijst', async () => {
    for (const actor of [await hospicemedewerker(), await coordinator(), await beheer()])
      await expect(listZoekgaten(actor, {})).rejects.toThrow(NotFoundError)
  })
})

describe('wat wordt vergeten', () => {
  test('na een jaar alles, en na een week elke vraag die haar antwoord vond', async () => {
    op('2025-11-03')
    await sendGemis(await hospicemedewerker(), { tekst: 'heel oud', zin: 'Iets.' })
    op('2026-11-18')
    await zoek('gevonden', 'GETOOND')
    await klik('gevonden')
    await zoek('niet gevonden', 'ZONDER_RESULTAAT')
    expect(await database().zoekgat.count()).toBe(2)
    op('2026-11-25')
    await zoek('pijn', 'GETOOND')
    const over = await database().zoekgat.findMany({ orderBy: { vraag: 'asc' }, select: { vraag: true } })
    expect(over).toEqual([{ vraag: 'niet gevonden' }, { vraag: 'pijn' }])
    expect(await database().zoekgemis.count()).toBe(0)
  })

  test('genegeerd blijft genegeerd, ook in een week waarin iemand klikte', async () => {
    op('2026-11-18')
    await zoek('pijn', 'GETOOND', 3)
    await setZoekgatstand(await redactie(), { id: (await eerste()).id, stand: 'GENEGEERD' })
    await klik('pijn')
    op('2026-11-25')
    await zoek('iets anders', 'GETOOND')
    await zoek('pijn', 'GETOOND', 3)
    expect(await vragen()).toEqual([])
  })
})
