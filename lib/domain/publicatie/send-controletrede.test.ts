import { afterEach, describe, expect, test } from 'vitest'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { bezetting, dossier, draai, mails, mailtekst, VERVALT } from '@/tests/support/ladder'
import { setAfwezigheid } from '../gebruikers/set-afwezigheid'
import { alsDatum } from './controle'

afterEach(() => holdClock())

describe('wie er niet is', () => {
  test('krijgt niets; de vervanger krijgt het meteen, en wie terug is krijgt wat er nog ligt', async () => {
    const { anna, mensen } = await bezetting()
    await dossier(mensen)
    holdClock(new Date('2027-05-20T10:00:00Z'))
    await setAfwezigheid(anna, { afwezigTot: '2027-06-05' })
    await draai(VERVALT)
    await draai('2027-06-05')
    expect(await mails()).toEqual(['2027-06-01 Bram'])
    await draai('2027-06-06', { keren: 2 })
    expect(await mails()).toEqual(['2027-06-01 Bram', '2027-06-06 Anna'])
  })

  test('gaat iemand weg na een trede, dan gaat diezelfde trede alsnog naar de vervanger', async () => {
    const { anna, bram, mensen } = await bezetting()
    await dossier(mensen)
    await draai(VERVALT)
    await setAfwezigheid(anna, { afwezigTot: '2027-07-01' })
    await draai('2027-06-02')
    expect(await mails()).toEqual(['2027-06-01 Anna', '2027-06-02 Bram'])
    await setAfwezigheid(bram, { afwezigTot: '2027-07-01' })
    await draai('2027-06-03')
    expect(await mails()).toEqual(['2027-06-01 Anna', '2027-06-02 Bram', '2027-06-03 Ria'])
    await setAfwezigheid(anna, { afwezigTot: null })
    await draai('2027-06-04')
    expect(await mails()).toHaveLength(3)
  })

  test('een dossier zonder verantwoordelijke gaat naar de redactie, en de mail zegt waarom', async () => {
    await bezetting()
    await dossier()
    await draai(VERVALT)
    expect(await mails()).toEqual(['2027-06-01 Ria'])
    expect(await mailtekst()).toContain(
      'Er is nog geen verantwoordelijke. Wijs iemand aan, of controleer het zelf.',
    )
  })

  test('demo-accounts en dichte accounts krijgen niets, en wie geen recht heeft ook niet', async () => {
    const demo = await hospicemedewerker({ isDemo: true })
    await redactie({ isDemo: true })
    await redactie({ gedeactiveerdOp: new Date() })
    await hospicemedewerker()
    await dossier({ verantwoordelijkeId: demo.id })
    for (const dag of [VERVALT, '2027-06-15', '2027-07-01', '2027-07-31']) await draai(dag)
    expect(await mails()).toEqual([])
    expect(await database().logboekregel.count()).toBe(0)
  })

  test('van een concept, een archiefstuk en een dossier zonder datum komt geen vraag', async () => {
    const { mensen } = await bezetting()
    for (const status of ['CONCEPT', 'TER_BEOORDELING', 'GEARCHIVEERD'] as const)
      await aThemadossier({
        publicatie: { status },
        dossier: { ...mensen, volgendeControleOp: alsDatum(VERVALT) },
      })
    await aThemadossier({ dossier: mensen })
    await draai('2027-07-31')
    expect(await mails()).toEqual([])
  })
})
