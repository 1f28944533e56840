import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '../support/actors'
import { MOTOREN, metMotor } from '../support/engines'
import { stuk } from '../support/factories/zoekbaar'

/* What search/engine.ts promises about words, held against every engine that can run here. */
describe.each(MOTOREN)('$naam', (motor) => {
  const { begin, einde, engine } = motor
  beforeAll(begin)
  afterAll(einde)
  const { zoek, leg, vind } = metMotor(motor)

  test('een tikfout vindt het toch, en zegt welk woord bedoeld kan zijn', async () => {
    await leg(1, stuk({ ref: 'bron/een' }))
    for (const tekst of ['benauwdhied', 'benauwheid', 'bennauwdheid'])
      expect(await zoek({ tekst })).toMatchObject({ totaal: 1, bedoelde: 'benauwdheid' })
    expect(await vind('banaan')).toEqual([])
  })

  test('hoofdletters, accenten en verbuigingen maken niet uit', async () => {
    await leg(1, stuk({ ref: 'bron/een', titel: 'Scholingen over één patiënt' }))
    for (const tekst of ['SCHOLING', 'scholingen', 'patient', 'patiënten'])
      expect({ tekst, refs: await vind(tekst) }).toEqual({ tekst, refs: ['bron/een'] })
  })

  test('een ander woord voor hetzelfde vindt het ook, totdat de groep niet meer in gebruik is', async () => {
    const groep = await database().synoniemgroep.create({
      data: { slug: 'dyspneu', ref: 'synoniem/dyspneu', termen: ['dyspneu', 'benauwdheid'] },
    })
    await leg(1, stuk({ ref: 'bron/een' }))
    expect(await vind('dyspneu')).toEqual(['bron/een'])
    await database().synoniemgroep.update({ where: { id: groep.id }, data: { actief: false } })
    await leg(1, stuk({ ref: 'bron/een' }))
    expect(await vind('dyspneu')).toEqual([])
  })

  test('woorden tussen aanhalingstekens horen bij elkaar, en een min sluit uit', async () => {
    await leg(
      1,
      stuk({ ref: 'bron/samen', titel: 'De laatste dagen' }),
      stuk({ ref: 'bron/los', titel: 'Laatste nieuws van goede dagen' }),
    )
    expect(await vind('"laatste dagen"')).toEqual(['bron/samen'])
    expect((await vind('laatste dagen')).sort()).toEqual(['bron/los', 'bron/samen'])
    expect(await vind('dagen -nieuws')).toEqual(['bron/samen'])
  })

  test('een woord uit een groep die maar één kant op werkt, vindt het eerste, en niet andersom', async () => {
    await database().synoniemgroep.create({
      data: {
        slug: 'sedatie',
        ref: 'synoniem/sedatie',
        termen: ['sedatie', 'slaapmiddel'],
        eenrichting: true,
      },
    })
    await leg(1, stuk({ ref: 'bron/sedatie', titel: 'Over sedatie', tekst: 'Rust.' }))
    await leg(2, stuk({ ref: 'bron/slaap', titel: 'Over een slaapmiddel', tekst: 'Rust.' }))
    expect((await vind('slaapmiddel')).sort()).toEqual(['bron/sedatie', 'bron/slaap'])
    expect(await vind('sedatie')).toEqual(['bron/sedatie'])
    expect(await vind('"slaapmiddel"')).toEqual(['bron/slaap'])
  })

  test('een woord uit dezelfde familie vindt het ook, in de tekst en in een groep', async () => {
    await database().synoniemgroep.create({
      data: { slug: 'dakloos', ref: 'synoniem/dakloos', termen: ['dakloos', 'zwerver'] },
    })
    await leg(1, stuk({ ref: 'bron/dementie', titel: 'Zorg bij dementie', tekst: 'Rust.' }))
    await leg(2, stuk({ ref: 'bron/zwerver', titel: 'Zorg voor een zwerver', tekst: 'Rust.' }))
    for (const tekst of ['dementerend', 'dementerenden', 'demente'])
      expect({ tekst, refs: await vind(tekst) }).toEqual({ tekst, refs: ['bron/dementie'] })
    for (const tekst of ['daklozen', 'dakloosheid'])
      expect({ tekst, refs: await vind(tekst) }).toEqual({ tekst, refs: ['bron/zwerver'] })
    expect(await zoek({ tekst: 'dementerend' })).toMatchObject({ totaal: 1, bedoelde: null })
    expect(await vind('"dementerend"')).toEqual([])
  })

  test('een ander woord voor een doelgroep vindt haar, zolang zij in gebruik is', async () => {
    const { id } = await database().doelgroep.create({
      data: {
        ref: 'doelgroep/vb',
        slug: 'vb',
        titel: 'Verstandelijke beperking',
        omschrijving: 'Mensen met een verstandelijke beperking.',
        synoniemen: ['downsyndroom'],
        icoon: 'users',
      },
    })
    const doelgroep = stuk({ ref: 'doelgroep/vb', titel: 'Verstandelijke beperking', kort: '', tekst: '' })
    await leg(1, doelgroep)
    expect(await vind('downsyndroom')).toEqual(['doelgroep/vb'])
    await database().doelgroep.update({ where: { id }, data: { actief: false } })
    await leg(1, doelgroep)
    expect(await vind('downsyndroom')).toEqual([])
  })

  describe('suggesties', () => {
    const stelVoor = async (tekst: string, actor: Actor = job('proef')) =>
      (await engine.suggest(actor, tekst, 5)).map(({ titel }) => titel)

    test('hebben de vorm die is beloofd', async () => {
      await leg(1, stuk({ ref: 'bron/een', url: '/bronnen/een' }))
      expect(await engine.suggest(job('proef'), 'zorg bij ben', 5)).toEqual([
        { ref: 'bron/een', soort: 'bron', titel: 'Zorg bij benauwdheid', url: '/bronnen/een' },
      ])
    })

    test('komen al bij een half woord, ook met een tikfout, en niet meer dan gevraagd', async () => {
      await leg(1, stuk({ titel: 'Omgaan met onrust' }), stuk({ titel: 'Omgaan met angst' }))
      expect(await stelVoor('onr')).toEqual(['Omgaan met onrust'])
      expect(await stelVoor('onrsut')).toEqual(['Omgaan met onrust'])
      expect(await engine.suggest(job('proef'), 'omgaan', 1)).toHaveLength(1)
      for (const tekst of ['', '!!!', 'xyzzy', "'; drop table x"]) expect(await stelVoor(tekst)).toEqual([])
    })

    test('noemen alleen wat iemand mag lezen', async () => {
      await leg(1, stuk({ titel: 'Benauwdheid', zichtbaarheid: 'NETWERKCOORDINATOREN' }))
      expect(await stelVoor('benauw', await hospicemedewerker())).toEqual([])
      expect(await stelVoor('benauw', bezoeker)).toEqual([])
      expect(await stelVoor('benauw', await coordinator())).toEqual(['Benauwdheid'])
    })
  })
})
