import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Zoekbaar } from '@/lib/domain/publicatie/zoekbaar'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { Herkomst, Zoekantwoord, Zoekopdracht } from '@/search/engine'
import { beheer, coordinator, hospicemedewerker, redactie } from '../support/actors'
import { proefMeilisearch, proefPostgres } from '../support/engines'
import { aNetwerk } from '../support/factories/netwerk'
import { aPublicatie } from '../support/factories/publicatie'
import { stuk } from '../support/factories/zoekbaar'

/*
 * What search/engine.ts promises, held against every engine that can run here.
 */
const meilisearch = proefMeilisearch()
const ENGINES = [proefPostgres, ...(meilisearch ? [meilisearch] : [])]
process.stdout.write(
  meilisearch
    ? 'Zoekmachines: PostgreSQL en Meilisearch worden beproefd.\n'
    : 'Zoekmachines: PostgreSQL wordt beproefd; Meilisearch niet, want MEILISEARCH_URL noemt er geen.\n',
)

const ID = (nummer: number) => `018f0000-0000-7000-8000-${String(nummer).padStart(12, '0')}`
const VRAAG: Zoekopdracht = {
  tekst: 'benauwdheid',
  soort: null,
  doelgroep: null,
  netwerk: null,
  pagina: 1,
  perPagina: 10,
}

const GEEN_FACETTEN = { soort: [], doelgroep: [], netwerk: [], werkvorm: [], vorm: [], gecontroleerd: [] }

describe.each(ENGINES)('$naam', ({ engine, begin, einde, schrijf, bewaar, werkBij, leg: legNeer }) => {
  beforeAll(begin)
  afterAll(einde)
  const leg = (nummer: number, ...documenten: Zoekbaar[]) => legNeer(herkomst(nummer), documenten)
  const herkomst = (nummer: number): Herkomst => ({ soort: 'BRON', id: ID(nummer) })
  const zoek = (vraag: Partial<Zoekopdracht> = {}, actor: Actor = job('proef')) =>
    engine.search(actor, { ...VRAAG, ...vraag })
  const refs = ({ resultaten }: Zoekantwoord) => resultaten.map(({ ref }) => ref)
  const vind = async (tekst: string) => refs(await zoek({ tekst }))

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
      await legNeer({ soort: 'BRON', id }, [stuk({ ref: 'bron/weg', titel: 'Benauwdheid van vroeger' })])
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
})
