import { expect, test } from 'vitest'
import type { Zoekbaar } from '@/lib/domain/publicatie/zoekbaar'
import { job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { stuk } from '@/tests/support/factories/zoekbaar'
import { verrijk } from '../../verrijking'
import { postgresEngine } from './engine'

/** Each line of the comment in sql.ts: the question, and what must come in this order. */
const REGELS: [regel: string, vraag: string, stukken: Partial<Zoekbaar>[]][] = [
  [
    'titel voor in het kort, in het kort voor tekst',
    'benauwdheid',
    [
      { titel: 'Benauwdheid en rust', kort: 'Kort.', tekst: 'Lang.' },
      { titel: 'Wat te doen', kort: 'Over benauwdheid.', tekst: 'Lang.' },
      { titel: 'Wat te doen', kort: 'Kort.', tekst: 'Over benauwdheid.' },
    ],
  ],
  [
    'precies zoals getypt voor een samenstelling ermee',
    'pijn',
    [{ titel: 'Zorg bij pijn' }, { titel: 'Zorg bij pijnbestrijding' }],
  ],
  [
    'een woord dat weinig stukken hebben, weegt zwaarder',
    'palliatieve methadon',
    [
      { titel: 'Over methadon', tekst: 'Niets.' },
      { titel: 'Palliatieve een', tekst: 'Niets.' },
      { titel: 'Palliatieve twee', tekst: 'Niets.' },
      { titel: 'Palliatieve drie', tekst: 'Niets.' },
    ],
  ],
  [
    'een titel die alleen het woord is, gaat voor een lange titel ermee',
    'dementie',
    [{ titel: 'Dementie' }, { titel: 'Muziek en licht voor mensen met dementie in de nacht' }],
  ],
  [
    'alles gevraagd voor een deel gevraagd',
    'pijn bij dementie',
    [
      { titel: 'Herkennen', tekst: 'Pijn bij dementie herken je anders.' },
      { titel: 'Herkennen', tekst: 'Pijn, pijn en nog eens pijn.' },
    ],
  ],
  [
    'kenniskaart voor een vermelding, komend voor voorbij',
    'onrust',
    [
      { titel: 'Over onrust', gewicht: 1.4 },
      { titel: 'Over onrust', gewicht: 1 },
      { titel: 'Over onrust', gewicht: 0.6 },
    ],
  ],
  [
    'een woord dat een soort noemt, haalt die soort naar voren',
    'cursus verslaving',
    [
      { titel: 'Verslaving', soort: 'scholing' },
      { titel: 'Verslaving', soort: 'bron' },
    ],
  ],
  [
    'wat in de vraag bij elkaar staat, staat dat in het eerste stuk ook',
    'tolken kinderen',
    [
      { titel: 'Omgaan met taal', tekst: `Kinderen tolken niet. ${'Rust en regelmaat. '.repeat(20)}` },
      { titel: 'Omgaan met rust', tekst: `Kinderen spelen. ${'Rust en regelmaat. '.repeat(20)} Wij tolken.` },
    ],
  ],
  [
    'wie één ding vraagt, krijgt eerst het dossier, wie drie dingen vraagt het stuk zelf',
    'verslaving en methadon bij pijn',
    [
      { titel: 'Verslaving', tekst: 'Methadon en pijn.', gewicht: 1.2 },
      { titel: 'Verslaving', tekst: 'Methadon en pijn.', soort: 'dossier', gewicht: 1.5 },
    ],
  ],
  [
    'een verbuiging vindt ook de samenstelling met een andere vorm van het woord',
    'stervende',
    [{ titel: 'Zorg in de stervensfase' }, { titel: 'Zorg thuis', tekst: 'In de stervensfase.' }],
  ],
  [
    'wie vraagt wat iets is, krijgt eerst het begrip',
    'wat is sedatie',
    [
      { titel: 'Sedatie', soort: 'begrip' },
      { titel: 'Sedatie', soort: 'bron', bijgewerkt: new Date('2026-06-01T00:00:00Z') },
    ],
  ],
  [
    'het nieuwste eerst als al het andere gelijk is',
    'rouw',
    [
      { titel: 'Rouw', bijgewerkt: new Date('2026-05-01T00:00:00Z') },
      { titel: 'Rouw', bijgewerkt: new Date('2026-04-01T00:00:00Z') },
    ],
  ],
]

const leg = async (stukken: Partial<Zoekbaar>[]) => {
  const documenten = stukken.map((anders, plek) =>
    stuk({ kort: '', tekst: '', ...anders, ref: `bron/plek-${plek}` }),
  )
  const herkomst = { soort: 'BRON', id: '018f0000-0000-7000-8000-000000000001' }
  await postgresEngine.replace(database(), herkomst, await verrijk(documenten, () => false))
  return documenten.map(({ ref }) => ref)
}
const VRAAG = { soort: null, doelgroep: null, netwerk: null, pagina: 1, perPagina: 10 }

test.each(REGELS)('%s', async (_regel, tekst, stukken) => {
  const verwacht = await leg(stukken)
  const { resultaten } = await postgresEngine.search(job('proef'), { ...VRAAG, tekst })
  const gevonden = resultaten.map(({ ref }) => ref)
  // Documents that differ in nothing but their number come last, in any order.
  expect(gevonden.slice(0, 1)).toEqual(verwacht.slice(0, 1))
  if (new Set(stukken.map(({ titel }) => titel)).size < stukken.length || stukken.length === 2)
    expect(gevonden).toEqual(verwacht)
})

test('wat de redactie als antwoord noemt, gaat voor, en bij een doelgroep ook haar dossier', async () => {
  await database().synoniemgroep.create({
    data: {
      slug: 'beroerte',
      ref: 'synoniem/beroerte',
      termen: ['beroerte', 'cva'],
      verwijstNaar: 'doelgroep/nah',
    },
  })
  const documenten = [
    stuk({ ref: 'doelgroep/nah', soort: 'doelgroep', titel: 'Hersenletsel', doelgroepen: ['nah'] }),
    stuk({ ref: 'dossier/nah', soort: 'dossier', titel: 'Hersenletsel', doelgroepen: ['nah'] }),
    stuk({ ref: 'bron/cva', titel: 'Wat te doen', kort: '', tekst: 'Na een beroerte.' }),
  ]
  const herkomst = { soort: 'BRON', id: '018f0000-0000-7000-8000-000000000002' }
  await postgresEngine.replace(database(), herkomst, documenten)
  const { resultaten } = await postgresEngine.search(job('proef'), { ...VRAAG, tekst: 'beroerte' })
  expect(resultaten.map(({ ref }) => ref)).toEqual(['doelgroep/nah', 'dossier/nah', 'bron/cva'])
})

test('een woord dat alleen een soort noemt, hoeft er niet te staan', async () => {
  const over = Array.from({ length: 6 }, (_, nummer) => ({ titel: `Palliatief ${nummer}` }))
  const refs = await leg([...over, { titel: 'Betekenis' }])
  const { resultaten } = await postgresEngine.search(job('proef'), {
    ...VRAAG,
    tekst: 'betekenis van palliatief',
  })
  expect(resultaten.map(({ ref }) => ref)).toEqual(expect.arrayContaining(refs.slice(0, 6)))
})

test('bijna gelijk: het eigen netwerk eerst', async () => {
  const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
  await leg([
    { titel: 'Rouw', netwerken: [elders.slug], bijgewerkt: new Date('2026-05-02T00:00:00Z') },
    { titel: 'Rouw', netwerken: [thuis.slug], bijgewerkt: new Date('2026-05-01T00:00:00Z') },
  ])
  const actor = await hospicemedewerker({ netwerkId: thuis.id })
  const { resultaten } = await postgresEngine.search(actor, { ...VRAAG, tekst: 'rouw' })
  expect(resultaten.map(({ ref }) => ref)).toEqual(['bron/plek-1', 'bron/plek-0'])
})

test('na elke bladzijde gaat de volgende verder, ook ver voorbij wat precies is gewogen', async () => {
  await leg(Array.from({ length: 700 }, () => ({ titel: 'Rouw', tekst: 'Rouw en verlies.' })))
  const refs: string[] = []
  for (let pagina = 1; pagina <= 15; pagina += 1) {
    const { resultaten, totaal } = await postgresEngine.search(job('proef'), {
      ...VRAAG,
      tekst: 'rouw',
      pagina,
      perPagina: 50,
    })
    expect(totaal).toBe(700)
    refs.push(...resultaten.map(({ ref }) => ref))
  }
  expect(refs.length).toBe(700)
  expect(new Set(refs).size).toBe(700)
})

test('wat nergens stond toen iemand ernaar zocht, wordt gevonden zodra het er is', async () => {
  const vind = async () => {
    const { resultaten } = await postgresEngine.search(job('proef'), { ...VRAAG, tekst: 'kwallenbeet' })
    return resultaten.map(({ ref }) => ref)
  }
  expect(await vind()).toEqual([])
  await leg([{ titel: 'Kwallenbeet' }])
  expect(await vind()).toEqual(['bron/plek-0'])
})
