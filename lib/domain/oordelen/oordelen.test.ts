import { afterEach, describe, expect, test } from 'vitest'
import { mergeLijstrij } from '@/lib/domain/samenvoegingen/merge-lijstrij'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { setJaarafspraak } from '../jaarafspraken/set-jaarafspraak'
import { findConsortiumoverzicht, listOordelen } from './queries'
import { setOordeel } from './set-oordeel'

afterEach(() => holdClock())

const tweeNetwerken = async () =>
  [await aNetwerk({ korteNaam: 'A-Zee' }), await aNetwerk({ korteNaam: 'B-Stad' })] as const

describe('een oordeel over een verhaal', () => {
  test('geeft elk netwerk één keer, en elke coördinator van dat netwerk kan het veranderen', async () => {
    const [zee, stad] = await tweeNetwerken()
    const { id } = await aPraktijkverhaal({ publicatie: { netwerkId: stad.id } })
    const velden = { id, keuze: 'WILLEN_WE' as const, reden: 'Bij ons slapen gasten ook slecht.' }
    const coordinatoren = [await coordinator({ netwerkId: zee.id }), await coordinator({ netwerkId: zee.id })]
    await Promise.all(coordinatoren.map((wie) => setOordeel(wie, velden)))
    const [eerste] = coordinatoren
    if (eerste) await setOordeel(eerste, { ...velden, keuze: 'DOEN_WE_AL' })

    expect(await listOordelen(await hospicemedewerker(), { id })).toEqual([
      {
        slug: zee.slug,
        korteNaam: 'A-Zee',
        oordeel: { keuze: 'DOEN_WE_AL', reden: velden.reden },
        magOordelen: false,
      },
      { slug: stad.slug, korteNaam: 'B-Stad', oordeel: null, magOordelen: false },
    ])
    expect(await listOordelen(await coordinator({ netwerkId: stad.id }), { id })).toMatchObject([
      { magOordelen: false },
      { magOordelen: true },
    ])
  })

  test('vraagt een reden, en gaat over een verhaal dat gepubliceerd is', async () => {
    const netwerk = await aNetwerk()
    const wie = await coordinator({ netwerkId: netwerk.id })
    const { id } = await aPraktijkverhaal()
    await expect(setOordeel(wie, { id, keuze: 'PAST_NIET', reden: ' ' })).rejects.toMatchObject({
      fields: { reden: ['Vul de reden in.'] },
    })
    const concept = await aPraktijkverhaal({
      publicatie: { netwerkId: netwerk.id, status: 'CONCEPT', gepubliceerdOp: null },
    })
    await expect(setOordeel(wie, { id: concept.id, keuze: 'PAST_NIET', reden: 'Nee.' })).rejects.toThrow(
      'bestaat niet',
    )
  })

  test('leest wie is aangemeld, en verdwijnt met het verhaal uit het zicht', async () => {
    const netwerk = await aNetwerk()
    const { id } = await aPraktijkverhaal()
    await setOordeel(await coordinator({ netwerkId: netwerk.id }), { id, keuze: 'PAST_NIET', reden: 'Nee.' })
    await expect(listOordelen(bezoeker, { id })).rejects.toThrow('bestaat niet')
    await database().publicatie.update({ where: { id }, data: { status: 'GEARCHIVEERD' } })
    const namen = await listOordelen(await redactie(), { id })
    expect(namen.map(({ oordeel }) => oordeel)).toEqual(namen.map(() => null))
  })

  test('gaat mee als een netwerk in een ander opgaat; wat het andere al zei blijft staan', async () => {
    const [zee, stad] = await tweeNetwerken()
    const [een, twee] = [await aPraktijkverhaal(), await aPraktijkverhaal()]
    const [vanZee, vanStad] = [
      await coordinator({ netwerkId: zee.id }),
      await coordinator({ netwerkId: stad.id }),
    ]
    await setOordeel(vanZee, { id: een.id, keuze: 'PAST_NIET', reden: 'Zee zegt nee.' })
    await setOordeel(vanZee, { id: twee.id, keuze: 'PAST_NIET', reden: 'Zee zegt nee.' })
    await setOordeel(vanStad, { id: een.id, keuze: 'WILLEN_WE', reden: 'Stad zegt ja.' })
    await mergeLijstrij(await beheer(), { soort: 'NETWERK', id: zee.id, naarId: stad.id, versie: zee.versie })
    const oordelen = await database().oordeel.findMany({ orderBy: { createdAt: 'asc' } })
    expect(oordelen.map(({ verhaalId, netwerkId, reden }) => [verhaalId, netwerkId, reden])).toEqual([
      [twee.id, stad.id, 'Zee zegt nee.'],
      [een.id, stad.id, 'Stad zegt ja.'],
    ])
  })
})

test('het overzicht voor de consortiumdag toont elk verhaal van het jaar met elk netwerk', async () => {
  holdClock(new Date('2026-11-22T12:00:00Z'))
  const [zee, stad] = await tweeNetwerken()
  const van = (titel: string, gepubliceerdOp: string, datum?: string) =>
    aPraktijkverhaal({
      publicatie: { titel, netwerkId: zee.id, gepubliceerdOp: new Date(gepubliceerdOp) },
      verhaal: { datum: datum ? new Date(`${datum}T00:00:00Z`) : null },
    })
  await van('Vorig jaar', '2025-12-31T22:30:00Z')
  await van('Van zijn eigen dag', '2026-05-01T12:00:00Z', '2025-06-01')
  const nieuw = await van('Na twaalven', '2025-12-31T23:30:00Z')
  await setOordeel(await coordinator({ netwerkId: stad.id }), {
    id: nieuw.id,
    keuze: 'DOEN_WE_AL',
    reden: 'Al jaren.',
  })
  await setJaarafspraak(await redactie(), { jaar: 2027, webinars: 2, eersteDag: '2027-02-08', tweedeDag: '' })
  const lezer = await hospicemedewerker()
  expect(await findConsortiumoverzicht(lezer, {})).toMatchObject({
    jaar: 2026,
    volgendeDag: '2027-02-08',
    verhalen: [
      {
        titel: 'Na twaalven',
        netwerk: 'A-Zee',
        netwerken: [
          { korteNaam: 'A-Zee', oordeel: null },
          { korteNaam: 'B-Stad', oordeel: { keuze: 'DOEN_WE_AL', reden: 'Al jaren.' } },
        ],
      },
    ],
  })
  const { verhalen } = await findConsortiumoverzicht(lezer, { jaar: 2025 })
  expect(verhalen.map(({ titel }) => titel)).toEqual(['Van zijn eigen dag', 'Vorig jaar'])
})
