import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hospicemedewerker } from '../support/actors'
import { GEEN_FACETTEN, MOTOREN, metMotor, refs, WAT_IS_BEPROEFD } from '../support/engines'
import { aNetwerk } from '../support/factories/netwerk'
import { stuk } from '../support/factories/zoekbaar'

/*
 * What search/engine.ts promises, held against every engine that can run here. How Dutch is read, and who may find what,
 * stand beside this file.
 */
process.stdout.write(`${WAT_IS_BEPROEFD}\n`)

describe.each(MOTOREN)('$naam', (motor) => {
  const { begin, einde } = motor
  beforeAll(begin)
  afterAll(einde)
  const { zoek, leg } = metMotor(motor)

  test('een antwoord heeft de vorm die is beloofd', async () => {
    await leg(1, stuk({ ref: 'bron/een', doelgroepen: ['dementie'], netwerken: ['zeeland'] }))
    expect(await zoek()).toEqual({
      totaal: 1,
      bedoelde: null,
      resultaten: [
        {
          ref: 'bron/een',
          soort: 'bron',
          titel: 'Zorg bij benauwdheid',
          url: expect.stringMatching(/^\//),
          fragment: expect.any(Array),
          doelgroepen: ['dementie'],
          netwerken: ['zeeland'],
          bijgewerkt: new Date('2026-03-01T10:00:00Z'),
          hersteld: false,
        },
      ],
      facetten: {
        ...GEEN_FACETTEN,
        soort: [{ waarde: 'bron', aantal: 1 }],
        doelgroep: [{ waarde: 'dementie', aantal: 1 }],
        netwerk: [{ waarde: 'zeeland', aantal: 1 }],
      },
    })
  })

  test('niets gevonden is een leeg antwoord, ook voor wat geen woord is', async () => {
    const leeg = { totaal: 0, resultaten: [], facetten: GEEN_FACETTEN }
    for (const tekst of [
      'xyzzy',
      '!!!',
      '"',
      '-',
      '& | ! :* <-> ()',
      '-benauwdheid',
      "'; drop table x; --",
      '👩‍👩‍👧‍👦',
    ])
      expect({ tekst, ...(await zoek({ tekst })) }).toMatchObject({ tekst, ...leeg })
  })

  test('filters maken het antwoord smaller, en elk facet telt zonder zijn eigen filter', async () => {
    await leg(
      1,
      stuk({ ref: 'bron/een', doelgroepen: ['dementie'], netwerken: ['zeeland'] }),
      stuk({ ref: 'verhaal/twee', soort: 'verhaal', doelgroepen: ['dementie', 'psychiatrie'] }),
      stuk({ ref: 'verhaal/drie', soort: 'verhaal', doelgroepen: ['psychiatrie'], netwerken: ['zeeland'] }),
    )
    const antwoord = await zoek({ soort: 'verhaal', doelgroep: 'psychiatrie' })
    expect(refs(antwoord).sort()).toEqual(['verhaal/drie', 'verhaal/twee'])
    expect(antwoord.totaal).toBe(2)
    expect(antwoord.facetten.soort).toEqual([{ waarde: 'verhaal', aantal: 2 }])
    expect(antwoord.facetten.doelgroep).toEqual([
      { waarde: 'psychiatrie', aantal: 2 },
      { waarde: 'dementie', aantal: 1 },
    ])
    expect(antwoord.facetten.netwerk).toEqual([{ waarde: 'zeeland', aantal: 1 }])
    expect(refs(await zoek({ netwerk: 'bestaat-niet' }))).toEqual([])
  })

  test('een scholing is te kiezen op werkvorm en vorm, en een stuk op of het dit jaar is gecontroleerd', async () => {
    const eenScholing = { soort: 'scholing', werkvorm: 'webinar', vorm: 'ONLINE' } as const
    const ditJaar = new Date()
    const lang = new Date('2020-06-01T00:00:00Z')
    await leg(
      1,
      stuk({ ...eenScholing, ref: 'scholing/een', gecontroleerdOp: ditJaar }),
      stuk({ ...eenScholing, ref: 'scholing/twee', vorm: 'FYSIEK', gecontroleerdOp: lang }),
      stuk({ ...eenScholing, ref: 'scholing/drie', werkvorm: 'intervisie' }),
      stuk({ ref: 'bron/vier', gecontroleerdOp: ditJaar }),
    )
    expect((await zoek()).facetten).toMatchObject({
      werkvorm: [
        { waarde: 'webinar', aantal: 2 },
        { waarde: 'intervisie', aantal: 1 },
      ],
      vorm: [
        { waarde: 'ONLINE', aantal: 2 },
        { waarde: 'FYSIEK', aantal: 1 },
      ],
      gecontroleerd: [{ waarde: 'ja', aantal: 2 }],
    })
    const gekozen = await zoek({ werkvorm: 'webinar', gecontroleerd: true })
    expect(refs(gekozen)).toEqual(['scholing/een'])
    expect(gekozen.totaal).toBe(1)
    expect(gekozen.facetten).toMatchObject({
      werkvorm: [{ waarde: 'webinar', aantal: 1 }],
      gecontroleerd: [{ waarde: 'ja', aantal: 1 }],
    })
    expect(refs(await zoek({ vorm: 'FYSIEK' }))).toEqual(['scholing/twee'])
  })

  test('bladeren geeft alles precies één keer, in dezelfde volgorde', async () => {
    await leg(1, ...Array.from({ length: 25 }, () => stuk()))
    const paginas = await Promise.all([1, 2, 3, 4].map((pagina) => zoek({ pagina })))
    expect(paginas.map(({ resultaten }) => resultaten.length)).toEqual([10, 10, 5, 0])
    expect(paginas.map(({ totaal }) => totaal)).toEqual([25, 25, 25, 25])
    const gebladerd = paginas.flatMap(refs)
    expect(new Set(gebladerd).size).toBe(25)
    expect(refs(await zoek({ perPagina: 50 }))).toEqual(gebladerd)
  })

  test('wat in de titel staat gaat voor wat in de tekst staat, en gewicht en nieuwheid doen de rest', async () => {
    await leg(
      1,
      stuk({ ref: 'bron/tekst', titel: 'Iets anders', tekst: 'Over benauwdheid.' }),
      stuk({ ref: 'bron/oud', bijgewerkt: new Date('2020-01-01T00:00:00Z') }),
      stuk({ ref: 'bron/nieuw' }),
      stuk({ ref: 'bron/zwaar', gewicht: 2 }),
    )
    expect(refs(await zoek())).toEqual(['bron/zwaar', 'bron/nieuw', 'bron/oud', 'bron/tekst'])
  })

  test('bij gelijke stand gaat het eigen netwerk voor', async () => {
    const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
    await leg(
      1,
      stuk({ ref: 'bron/a', netwerken: [elders.slug] }),
      stuk({ ref: 'bron/b', netwerken: [thuis.slug] }),
    )
    expect(refs(await zoek({}, await hospicemedewerker({ netwerkId: thuis.id })))).toEqual([
      'bron/b',
      'bron/a',
    ])
    expect(refs(await zoek({}, await hospicemedewerker({ netwerkId: elders.id })))).toEqual([
      'bron/a',
      'bron/b',
    ])
  })

  test('een fragment toont gewone tekst, met wat is gezocht als apart stuk', async () => {
    const tekst = 'Geef <b>rust</b> & ruimte. Bij benauwdheid helpt een waaier <script>alert(1)</script>.'
    await leg(1, stuk({ titel: 'Waaier', kort: '', tekst }))
    const fragment = (await zoek()).resultaten[0]?.fragment ?? []
    expect(fragment.filter(({ raak }) => raak).map((deel) => deel.tekst)).toEqual(['benauwdheid'])
    // An engine may leave tags out, but never puts any in.
    const gelezen = fragment.map((deel) => deel.tekst).join('')
    expect(gelezen).toMatch(/rust.*ruimte\. Bij benauwdheid helpt een waaier/)
    expect(gelezen.match(/<[^>]*>/g) ?? []).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/mark|<em|<strong/)]),
    )
  })
})
