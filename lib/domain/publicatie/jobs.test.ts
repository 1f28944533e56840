import { afterEach, describe, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { setAfwezigheid } from '../gebruikers/set-afwezigheid'
import { alsDatum } from './controle'
import { herinnerAanControles } from './jobs'
import { sendControletrede } from './send-controletrede'

const VERVALT = '2027-06-01'
const JOB = job('controle.herinner')

afterEach(() => holdClock())

/** The portal at eight in the morning of this day (summer time), `keren` times an hour after another. */
async function draai(dag: string, { uur = 8, keren = 1 } = {}) {
  for (let keer = 0; keer < keren; keer += 1) {
    holdClock(new Date(`${dag}T${String(uur - 2 + keer).padStart(2, '0')}:07:00Z`))
    await herinnerAanControles.run({})
  }
}

type Wens = { verantwoordelijkeId?: string; vervangerId?: string; vervalt?: string; titel?: string }

const dossier = ({ vervalt = VERVALT, titel = 'Psychiatrie', ...mensen }: Wens = {}) =>
  aThemadossier({
    publicatie: { titel },
    dossier: {
      ...mensen,
      laatstGecontroleerdOp: alsDatum('2026-06-01'),
      volgendeControleOp: alsDatum(vervalt),
    },
  })

/** All mails so far, oldest first: the day and the name of who got it. */
async function mails() {
  const [rijen, mensen] = await Promise.all([
    database().mailbericht.findMany({ orderBy: { id: 'asc' } }),
    database().gebruiker.findMany({ select: { email: true, naam: true } }),
  ])
  const naamVan = new Map(mensen.map(({ email, naam }) => [email, naam]))
  return rijen.map(({ sleutel, aan }) => `${sleutel.slice(-10)} ${naamVan.get(aan)}`)
}
const tekst = async () => (await database().mailbericht.findMany()).map((mail) => mail.tekst).join('\n')

async function bezetting() {
  const [anna, bram, ria] = [
    await hospicemedewerker({ naam: 'Anna' }),
    await hospicemedewerker({ naam: 'Bram' }),
    await redactie({ naam: 'Ria' }),
  ]
  return { anna, bram, ria, mensen: { verantwoordelijkeId: anna.id, vervangerId: bram.id } }
}

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
    expect(await tekst()).toContain('had op 1 juni 2027 gemoeten, 32 dagen geleden')
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
    expect(await tekst()).toContain(
      'Er is nog geen verantwoordelijke. Wijs iemand aan, of controleer het zelf.',
    )
  })

  test('demo-accounts en dichte accounts krijgen niets, en wie geen recht heeft ook niet', async () => {
    const demo = await hospicemedewerker({ isDemo: true })
    const dicht = await hospicemedewerker({ gedeactiveerdOp: new Date() })
    await redactie({ isDemo: true })
    await redactie({ gedeactiveerdOp: new Date() })
    await hospicemedewerker()
    await dossier({ verantwoordelijkeId: demo.id, vervangerId: dicht.id })
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
