import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { bezoeker, job } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { databaseUrl } from '@/tests/support/database'
import { stuk } from '@/tests/support/factories/zoekbaar'
import { postgresEngine } from './engines/postgres/engine'
import { zoekInKoppen } from './engines/postgres/zoek'
import { searchPortal, searchSuggesties } from './query'

const VRAAG = { tekst: 'benauwdheid' }
const DEEL = { soort: null, doelgroep: null, netwerk: null, pagina: 1, perPagina: 10 }

const leg = (...stukken: ReturnType<typeof stuk>[]) =>
  postgresEngine.replace(database(), { soort: 'BRON', id: '018f0000-0000-7000-8000-000000000001' }, stukken)

/** While the search table cannot be read by anybody else; `ms` at most. */
async function opSlot<T>(ms: number, werk: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('lock table "Zoekdocument" in access exclusive mode')
    const los = sleep(ms).then(() => client.query('rollback'))
    const uitkomst = await werk()
    await los
    return uitkomst
  } finally {
    await client.end()
  }
}

async function duur<T>(werk: Promise<T>): Promise<{ uitkomst: T; ms: number }> {
  const begin = performance.now()
  return { uitkomst: await werk, ms: performance.now() - begin }
}

describe('als de database niet op tijd antwoordt', () => {
  test('komt er een kleiner antwoord, binnen twee seconden, en daarna weer het hele', async () => {
    const actor = await hospicemedewerker()
    await leg(
      stuk({ ref: 'bron/een' }),
      stuk({ ref: 'bron/twee', titel: 'Iets', tekst: 'Over benauwdheid.' }),
    )
    expect(await searchPortal(actor, VRAAG)).toMatchObject({ totaal: 2, beperkt: false })
    // Past the patience of one statement, and well before that of the next one ends.
    const { uitkomst, ms } = await opSlot(750, () => duur(searchPortal(actor, VRAAG)))
    expect(uitkomst).toMatchObject({ totaal: 1, beperkt: true, resultaten: [{ ref: 'bron/een' }] })
    expect(ms).toBeLessThan(2_000)
    expect(await searchPortal(actor, VRAAG)).toMatchObject({ totaal: 2, beperkt: false })
  })

  test('zegt de zoekfunctie dat eerlijk als ook dat niet lukt, binnen twee seconden', async () => {
    await leg(stuk({ ref: 'bron/een' }))
    await searchPortal(job('proef'), VRAAG)
    const { uitkomst, ms } = await opSlot(2_500, () =>
      duur(searchPortal(job('proef'), VRAAG).catch((error: unknown) => error)),
    )
    expect(uitkomst).toBeInstanceOf(RefusedError)
    expect(ms).toBeLessThan(2_000)
  })

  test('zijn er geen suggesties, en geen fout', async () => {
    await leg(stuk({ ref: 'bron/een' }))
    expect(await searchSuggesties(job('proef'), { tekst: 'benauw' })).toHaveLength(1)
    const { uitkomst, ms } = await opSlot(1_600, () =>
      duur(searchSuggesties(job('proef'), { tekst: 'benauw' })),
    )
    expect(uitkomst).toEqual([])
    expect(ms).toBeLessThan(1_500)
  })
})

describe('een kleiner antwoord', () => {
  const zoek = async (tekst: string, actor = job('proef')) => {
    const { totaal, resultaten } = await zoekInKoppen(database(), actor, { ...DEEL, tekst })
    return { totaal, refs: resultaten.map(({ ref }) => ref).sort() }
  }

  test('is van titels en samenvattingen, met dezelfde aanhalingstekens en min', async () => {
    await leg(
      stuk({ ref: 'bron/titel', titel: 'Goede zorg bij pijn', kort: 'Kort.', tekst: 'Lang.' }),
      stuk({ ref: 'bron/kort', titel: 'Iets', kort: 'Zorg is goed bij pijn.', tekst: 'Lang.' }),
      stuk({ ref: 'bron/tekst', titel: 'Iets', kort: 'Kort.', tekst: 'Goede zorg bij pijn.' }),
    )
    expect(await zoek('pijn')).toEqual({ totaal: 2, refs: ['bron/kort', 'bron/titel'] })
    expect(await zoek('"goede zorg"')).toEqual({ totaal: 1, refs: ['bron/titel'] })
    expect(await zoek('pijn -"goede zorg"')).toEqual({ totaal: 1, refs: ['bron/kort'] })
    expect(await zoek('!!!')).toEqual({ totaal: 0, refs: [] })
  })

  test('noemt en telt alleen wat iemand mag lezen', async () => {
    await leg(
      stuk({ ref: 'bron/open', zichtbaarheid: 'OPENBAAR' }),
      stuk({ ref: 'bron/leden', zichtbaarheid: 'LEDEN' }),
      stuk({ ref: 'bron/coordinatoren', zichtbaarheid: 'NETWERKCOORDINATOREN' }),
    )
    const voor = async (actor: Parameters<typeof zoekInKoppen>[1]) => {
      const { totaal, resultaten, facetten } = await zoekInKoppen(database(), actor, { ...DEEL, ...VRAAG })
      return { totaal, getoond: resultaten.length, geteld: facetten.soort[0]?.aantal }
    }
    expect(await voor(bezoeker)).toEqual({ totaal: 1, getoond: 1, geteld: 1 })
    expect(await voor(await hospicemedewerker())).toEqual({ totaal: 2, getoond: 2, geteld: 2 })
    expect(await voor(job('proef'))).toEqual({ totaal: 3, getoond: 3, geteld: 3 })
  })
})
