import { afterEach, describe, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { bezetting, dossier, draai, mails, mailtekst, VERVALT } from '@/tests/support/ladder'
import { alsDatum } from './controle'
import { herinnerAanControles } from './jobs'
import { sendControletrede } from './send-controletrede'

const JOB = job('controle.herinner')

afterEach(() => holdClock())

describe('de ladder', () => {
  test('elke trede één keer, aan wie het moet horen, hoe vaak het werk ook loopt', async () => {
    const { mensen } = await bezetting()
    const { publicatie } = await dossier(mensen)
    for (let dag = -32; dag <= 65; dag += 1) {
      const vandaag = new Date(alsDatum(VERVALT).getTime() + dag * 86_400_000).toISOString().slice(0, 10)
      await draai(vandaag, { keren: 2 })
    }
    const gestuurd = await mails()
    expect(gestuurd.sort()).toEqual([
      '2027-05-02 Anna',
      '2027-06-01 Anna',
      '2027-06-15 Anna',
      '2027-06-15 Bram',
      '2027-07-01 Anna',
      '2027-07-01 Bram',
      '2027-07-01 Ria',
      '2027-07-31 Anna',
      '2027-07-31 Bram',
      '2027-07-31 Ria',
    ])
    const regels = await database().logboekregel.findMany({
      where: { handeling: 'publicatie.sendControletrede' },
      orderBy: { id: 'asc' },
    })
    expect(regels.map(({ item, actor, resultaat }) => [item, actor, resultaat])).toEqual(
      regels.map(() => [publicatie.ref, 'achtergrondwerk: controle.herinner', 'GELUKT']),
    )
    expect(regels.map(({ details }) => details)).toMatchObject(
      ['VOORAF', 'OP_DE_DAG', 'NA_14_DAGEN', 'NA_30_DAGEN', 'NA_60_DAGEN'].map((trede) => ({
        trede,
        vervaltOp: VERVALT,
      })),
    )
    const perMail = await database().logboekregel.count({
      where: { handeling: 'gebruiker.sendHerinneringen' },
    })
    expect(perMail).toBe(gestuurd.length)
  })

  test('een portaal dat drie dagen uit stond, stuurt alleen de hoogste trede', async () => {
    const { mensen } = await bezetting()
    await dossier(mensen)
    await draai('2027-05-02')
    await draai('2027-07-03')
    expect(await mails()).toEqual([
      '2027-05-02 Anna',
      ...['Anna', 'Bram', 'Ria'].map((naam) => `2027-07-03 ${naam}`),
    ])
    expect(await mailtekst()).toContain('had op 1 juni 2027 gemoeten, 32 dagen geleden')
  })

  test('met vier achtergrondprocessen tegelijk krijgt ieder één mail en staat elke trede één keer in het logboek', async () => {
    const { mensen } = await bezetting()
    for (const titel of ['Dementie', 'NAH', 'Psychiatrie']) await dossier({ ...mensen, titel })
    holdClock(new Date('2027-07-01T06:00:00Z'))
    await Promise.all([1, 2, 3, 4].map(() => herinnerAanControles.run({})))
    expect((await mails()).sort()).toEqual(['Anna', 'Bram', 'Ria'].map((naam) => `2027-07-01 ${naam}`))
    const perHandeling = await database().logboekregel.groupBy({
      by: ['handeling', 'resultaat'],
      _count: true,
      orderBy: { handeling: 'asc' },
    })
    expect(perHandeling.map(({ handeling, resultaat, _count }) => [handeling, resultaat, _count])).toEqual([
      ['gebruiker.sendHerinneringen', 'GELUKT', 3],
      ['publicatie.sendControletrede', 'GELUKT', 3],
    ])
  })

  test('wat halverwege bleef liggen, gaat het volgende uur alsnog', async () => {
    const { mensen } = await bezetting()
    const { id } = await dossier(mensen)
    holdClock(new Date('2027-06-01T06:00:00Z'))
    expect(await sendControletrede(JOB, { id })).toEqual({ trede: 'OP_DE_DAG', nieuw: 1 })
    expect(await mails()).toEqual([])
    await draai(VERVALT, { uur: 9 })
    expect(await mails()).toEqual(['2027-06-01 Anna'])
  })

  test('voor zeven uur in de ochtend gaat er niets weg, ook niet in de zomer', async () => {
    const { mensen } = await bezetting()
    await dossier(mensen)
    await draai(VERVALT, { uur: 6 })
    expect(await mails()).toEqual([])
    expect(await database().herinnering.count()).toBe(0)
    await draai(VERVALT, { uur: 7 })
    expect(await mails()).toEqual(['2027-06-01 Anna'])
  })
})

describe('één mail per dag', () => {
  test('hoeveel dossiers er ook wachten, met bij elk de link naar de pagina', async () => {
    const { mensen } = await bezetting()
    const stukken = [
      await dossier({ ...mensen, titel: 'Dementie' }),
      await dossier({ ...mensen, titel: 'NAH', vervalt: '2027-06-20' }),
    ]
    await draai(VERVALT)
    expect(await mails()).toEqual(['2027-06-01 Anna'])
    const [mail] = await database().mailbericht.findMany()
    expect(mail?.onderwerp).toBe('Klopt dit nog? 2 keer')
    for (const { publicatie } of stukken) {
      expect(mail?.tekst).toContain(`${publicatie.titel}\nDe controle is `)
      expect(mail?.html).toContain(
        `<a href="http://localhost:3000/themadossiers/${publicatie.slug}/controle">`,
      )
    }
  })

  test('wat er die dag nog bij komt, wacht tot morgen', async () => {
    const { mensen } = await bezetting()
    await dossier({ ...mensen, titel: 'Dementie' })
    await draai(VERVALT)
    await dossier({ ...mensen, titel: 'NAH' })
    await draai(VERVALT, { uur: 10, keren: 3 })
    expect(await mails()).toEqual(['2027-06-01 Anna'])
    await draai('2027-06-02', { keren: 2 })
    expect(await mails()).toEqual(['2027-06-01 Anna', '2027-06-02 Anna'])
    const [, tweede] = await database().mailbericht.findMany({ orderBy: { id: 'asc' } })
    expect(tweede?.onderwerp).toBe('Klopt “NAH” nog?')
    expect(tweede?.tekst).not.toContain('Dementie')
  })

  test('wie intussen antwoordde of wiens dossier weg is, hoort er niets meer van', async () => {
    const { mensen } = await bezetting()
    const bevestigd = await dossier({ ...mensen, titel: 'Dementie' })
    const weg = await dossier({ ...mensen, titel: 'NAH' })
    holdClock(new Date('2027-06-01T06:00:00Z'))
    for (const { id } of [bevestigd, weg]) await sendControletrede(JOB, { id })
    await database().themadossier.update({
      where: { id: bevestigd.id },
      data: { volgendeControleOp: alsDatum('2028-06-01') },
    })
    await database().publicatie.update({ where: { id: weg.id }, data: { status: 'GEARCHIVEERD' } })
    await draai(VERVALT, { uur: 9 })
    expect(await mails()).toEqual([])
    expect(await database().herinnering.count()).toBe(0)
  })
})
