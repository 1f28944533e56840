import { describe, expect, test } from 'vitest'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { stuk } from '@/tests/support/factories/zoekbaar'
import { postgresEngine } from './engine'
import { filtervormen, maakFilter, type Vormen } from './filter'
import type { Wegterm } from './weging'

const term = (precies: string, gewicht = 1, meer: Partial<Wegterm> = {}): Wegterm => ({
  precies,
  ruim: '',
  ver: '',
  gewicht,
  verwijst: [],
  isPrecies: false,
  soorten: [],
  ...meer,
})

/** Texts in which the words stand together, apart, or not at all. */
const TEKSTEN = [
  'goede zorg',
  'zorg is goede wil',
  'goede zorg in de nacht',
  'zorg in de nacht, goede raad',
  'nacht',
  'rust en nacht',
  'rust',
  'rust bij goede zorg',
]
const FRASE = `('goed' <-> 'zorg')`
const refs = z.array(z.object({ ref: z.string() }))

async function vindt(vraag: string): Promise<string[]> {
  const rijen = await database().$queryRaw`
    select ref from "Zoekdocument" where vector @@ ${vraag}::tsquery order by ref`
  return refs.parse(rijen).map(({ ref }) => ref)
}

const legTeksten = () =>
  postgresEngine.replace(
    database(),
    { soort: 'BRON', id: '018f0000-0000-7000-8000-000000000001' },
    TEKSTEN.map((tekst, nummer) => stuk({ ref: `bron/${nummer}`, titel: 'Titel', kort: 'Kort', tekst })),
  )

describe('de vormen van een vraag', () => {
  const VRAGEN: [string, Wegterm[], string[]][] = [
    ['een zin', [term(FRASE)], []],
    ['een zin of een woord', [term(FRASE, 1, { ruim: "('nacht')" })], []],
    ['een zin en een woord samen', [term(FRASE), term("('nacht')")], []],
    ['een woord zonder een zin', [term("('nacht')")], [FRASE]],
    ['een zin zonder een woord', [term(FRASE, 1, { isPrecies: true })], ["('rust')"]],
    ['zonder zin', [term("('rust')"), term("('nacht')")], []],
  ]

  test.each(VRAGEN)(
    '%s: wat zeker is klopt, en wat misschien is vult dat precies aan',
    async (_naam, termen, zonder) => {
      await legTeksten()
      const vormen = filtervormen(termen, zonder)
      if (vormen === null) throw new Error('er is een vraag')
      const [zeker, misschien, precies] = await Promise.all(
        [vormen.zeker, vormen.misschien, vormen.precies].map(vindt),
      )
      expect(vormen.zeker + vormen.misschien).not.toContain('<->')
      expect(zeker?.filter((ref) => misschien?.includes(ref))).toEqual([])
      const gelezen = misschien?.filter((ref) => precies?.includes(ref)) ?? []
      expect([...(zeker ?? []), ...gelezen].sort()).toEqual(precies)
      expect(precies).not.toEqual([])
    },
  )

  test('zonder zin blijft er niets over om na te lezen', () => {
    const vormen: Vormen | null = filtervormen([term("('rust')")], [])
    expect(vormen?.zeker).toBe(vormen?.precies)
    expect(vormen?.misschien).not.toContain('rust')
  })
})

describe('genoeg van de vraag', () => {
  // Every choice of what a document may have, against the rule itself: three tenths of the weight.
  test.each([[[1, 1, 1, 1]], [[5, 3, 2, 1, 1, 0.5]], [[9, 1, 1]], [[2]]])(
    'met gewichten %j',
    async (gewichten) => {
      const woorden = ['appel', 'boom', 'citroen', 'dadel', 'ei', 'fluit']
      const vraag = maakFilter(
        gewichten.map((gewicht, plek) => term(`('${woorden[plek] ?? ''}')`, gewicht)),
        [],
      )
      const totaal = gewichten.reduce((som, gewicht) => som + gewicht, 0)
      const keuzes = Array.from({ length: 2 ** gewichten.length }, (_, masker) =>
        gewichten.map((_gewicht, plek) => ((masker >> plek) & 1) === 1),
      )
      const antwoorden = z.array(z.object({ raak: z.boolean() })).parse(
        await database().$queryRaw`
        select array_to_tsvector(string_to_array(tekst, ' ')) @@ ${vraag}::tsquery as raak
        from unnest(${keuzes.map((keuze) => ['x', ...woorden.filter((_, plek) => keuze[plek])].join(' '))}::text[])
          with ordinality as t (tekst, plek) order by plek`,
      )
      expect(antwoorden.map(({ raak }) => raak)).toEqual(
        keuzes.map((keuze) => {
          const heeft = gewichten.reduce((som, gewicht, plek) => som + (keuze[plek] ? gewicht : 0), 0)
          return heeft >= 0.3 * totaal
        }),
      )
    },
  )
})
