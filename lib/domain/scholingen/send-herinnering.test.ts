import { afterEach, describe, expect, test } from 'vitest'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { meldAf } from '@/tests/support/inschrijvingen'
import { enrolScholing } from './enrol-scholing'
import { herinnerAanScholingen } from './jobs'

const herinneringen = () =>
  database().mailbericht.findMany({
    where: { sleutel: { startsWith: 'scholingherinnering/' } },
    orderBy: { createdAt: 'asc' },
  })
const op = (moment: string) => ({ begin: new Date(moment), onlineLink: 'https://online.example/x' })
const scholing = (titel: string, ...momenten: string[]) =>
  aScholing({ publicatie: { titel }, scholing: { capaciteit: 1 }, bijeenkomsten: momenten.map(op) })

/** The job, at every hour of a day and more than once at the same time. */
async function heleDag(dag: string) {
  for (const uur of ['01', '09', '10', '15']) {
    holdClock(new Date(`${dag}T${uur}:17:00Z`))
    await Promise.all([herinnerAanScholingen.run({}), herinnerAanScholingen.run({})])
  }
}

afterEach(() => holdClock())

describe('een herinnering aan een scholing', () => {
  test('komt zeven dagen en één dag ervoor, samen in één mail per dag, elk één keer', async () => {
    holdClock(new Date('2026-10-01T09:00:00Z'))
    // The first one begins on the Sunday on which summer time ended in the night.
    const [morgen, week] = [
      await scholing('Leren van een casus', '2026-10-25T09:00:00Z', '2026-12-01T09:00:00Z'),
      await scholing('Intervisie', '2026-10-31T09:00:00Z'),
    ]
    const [een, wacht] = [await hospicemedewerker(), await hospicemedewerker()]
    for (const actor of [een, wacht]) for (const { id } of [morgen, week]) await enrolScholing(actor, { id })
    await heleDag('2026-10-23')
    expect(await herinneringen()).toEqual([])
    await heleDag('2026-10-24')
    const [mail, ...meer] = await herinneringen()
    expect(meer).toEqual([])
    expect(mail).toMatchObject({
      aan: (await database().gebruiker.findUniqueOrThrow({ where: { id: een.id } })).email,
      onderwerp: 'Je scholingen komen eraan',
    })
    expect(mail?.tekst).toMatch(
      /Morgen ga je naar:\n\nLeren van een casus\nzondag 25 oktober 2026, 10:00–12:00\. Doe online mee via https:\/\/online\.example\/x/,
    )
    expect(mail?.tekst).toMatch(
      /Over een week ga je naar:\n\nIntervisie\nzaterdag 31 oktober 2026, 10:00–12:00\. De link .* vanaf de dag ervoor/,
    )
    await heleDag('2026-10-25')
    expect(await herinneringen()).toHaveLength(1)
    await heleDag('2026-10-30')
    expect((await herinneringen()).map(({ onderwerp }) => onderwerp)).toEqual([
      'Je scholingen komen eraan',
      'Morgen: Intervisie',
    ])
  })

  test('volgt een nieuwe datum, en komt niet bij wie zich afmeldde of als de scholing niet meer in de agenda staat', async () => {
    holdClock(new Date('2026-03-01T09:00:00Z'))
    // Summer time begins in the night before the 29th of March 2026.
    const { id, bijeenkomsten } = await scholing('Troost', '2026-03-20T09:00:00Z')
    const weg = await scholing('Rouw', '2026-03-29T09:00:00Z')
    const wie = await hospicemedewerker()
    for (const een of [id, weg.id]) await enrolScholing(wie, { id: een })
    await database().publicatie.update({ where: { id: weg.id }, data: { status: 'CONCEPT' } })
    await database().bijeenkomst.update({
      where: { id: bijeenkomsten[0]?.id ?? '' },
      data: { begin: new Date('2026-03-29T08:00:00Z'), einde: new Date('2026-03-29T09:00:00Z') },
    })
    await heleDag('2026-03-19')
    expect(await herinneringen()).toEqual([])
    await heleDag('2026-03-22')
    expect((await herinneringen()).map(({ onderwerp }) => onderwerp)).toEqual(['Over een week: Troost'])
    await meldAf(wie, id)
    await heleDag('2026-03-28')
    expect(await herinneringen()).toHaveLength(1)
  })
})
