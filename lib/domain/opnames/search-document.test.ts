import { expect, test } from 'vitest'
import { type Actor, bezoeker } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { Opnamebereik, Zichtbaarheid } from '@/prisma/generated/client'
import { searchPortal, searchSuggesties } from '@/search/query'
import { indexeer } from '@/search/reindex'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBestand, aBijlage } from '@/tests/support/factories/bijlage'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord } from '@/tests/support/factories/spreker'
import { findOpname } from './queries'

const WOORD = 'kwakzalverij'

/** A scholing that is over, with a recording in which the word is said. */
async function eenOpname(zichtbaarheid: Zichtbaarheid, bereik: Opnamebereik, tot = '2099-12-31') {
  const { id, publicatie } = await aScholing({
    publicatie: { zichtbaarheid },
    bijeenkomsten: [{ begin: new Date('2026-01-03T09:00:00Z') }],
  })
  const ondertiteling = [{ begin: 1_000, eind: 2_000, tekst: `Over\n${WOORD}.` }]
  await database().opname.create({ data: { scholingId: id, beschikbaar: true, ondertiteling } })
  const { id: bestandId } = await aBestand({ mediatype: 'video/mp4' })
  await aBijlage(id, { soort: 'VIDEO', isOpname: true, bestandId })
  const spreker = await anAkkoord(id, bereik, tot)
  await indexeer({ soort: 'SCHOLING', id })
  return { id, slug: publicatie.slug, spreker }
}

const vindt = async (actor: Actor, tekst = WOORD) => {
  const { totaal, resultaten } = await searchPortal(actor, { tekst, perPagina: 50 })
  expect(totaal).toBe(resultaten.length)
  return resultaten.map(({ ref }) => ref)
}

test.each(['OPENBAAR', 'LEDEN', 'NETWERKCOORDINATOREN'] as const)(
  'wat in een opname wordt gezegd vindt wie haar mag zien, bij een scholing voor %s',
  async (zichtbaarheid) => {
    for (const bereik of ['LEDEN', 'OPENBAAR'] as const) {
      const { slug } = await eenOpname(zichtbaarheid, bereik)
      for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await redactie()]) {
        const mag = (await findOpname(actor, { slug })) !== null
        expect((await vindt(actor)).includes(`opname/${slug}`)).toBe(mag)
      }
    }
  },
)

test('van een opname alleen voor wie erbij was, vindt niemand de woorden', async () => {
  await eenOpname('LEDEN', 'INGESCHREVENEN')
  expect(await vindt(await redactie())).toEqual([])
})

test('een treffer leidt naar de opname', async () => {
  const { slug } = await eenOpname('LEDEN', 'LEDEN')
  const { resultaten } = await searchPortal(await hospicemedewerker(), { tekst: WOORD })
  expect(resultaten).toMatchObject([{ soort: 'scholing', url: `/scholingsagenda/${slug}/opname` }])
  expect(resultaten[0]?.fragment.find(({ raak }) => raak)?.tekst).toBe(WOORD)
})

test('na een nee, een kleiner bereik of een andere tekst is de index bij de volgende vraag al stil', async () => {
  const lid = await hospicemedewerker()
  const { id, slug, spreker } = await eenOpname('OPENBAAR', 'OPENBAAR')
  const ref = `opname/${slug}`
  const zeg = (data: Parameters<ReturnType<typeof database>['spreker']['update']>[0]['data']) =>
    database().spreker.update({ where: { id: spreker.id }, data })
  expect([await vindt(bezoeker), await vindt(lid)]).toEqual([[ref], [ref]])
  await zeg({ akkoordBereik: 'LEDEN' })
  expect([await vindt(bezoeker), await vindt(lid)]).toEqual([[], [ref]])
  await zeg({ akkoordBereik: 'INGESCHREVENEN' })
  expect(await vindt(lid)).toEqual([])
  await zeg({ akkoordBereik: 'LEDEN', akkoordTot: new Date('2026-01-01') })
  expect(await vindt(lid)).toEqual([])
  expect(await searchSuggesties(lid, { tekst: 'opname' })).toEqual([])
  await zeg({ akkoordTot: new Date('2099-01-01') })
  expect(await vindt(lid)).toEqual([ref])
  await zeg({ akkoord: 'INGETROKKEN', akkoordBereik: null, akkoordTot: null })
  expect(await vindt(lid)).toEqual([])
  await indexeer({ soort: 'SCHOLING', id })
  expect(await database().zoekdocument.count({ where: { ref } })).toBe(0)
})

test('andere woorden, een nieuwe spreker, of geen opname meer: de oude woorden zijn meteen weg', async () => {
  const lid = await hospicemedewerker()
  const een = await eenOpname('LEDEN', 'LEDEN')
  await database().opname.update({ where: { scholingId: een.id }, data: { ondertiteling: [] } })
  expect(await vindt(lid)).toEqual([])
  const twee = await eenOpname('LEDEN', 'LEDEN')
  await database().spreker.create({ data: { scholingId: twee.id, naam: 'Nog niet gevraagd' } })
  expect(await vindt(lid)).toEqual([])
  const drie = await eenOpname('LEDEN', 'LEDEN')
  expect(await vindt(lid)).toEqual([`opname/${drie.slug}`])
  await database().opname.delete({ where: { scholingId: drie.id } })
  expect(await vindt(lid)).toEqual([])
  const vier = await eenOpname('LEDEN', 'LEDEN')
  await database().publicatie.update({
    where: { id: vier.id },
    data: { zichtbaarheid: 'NETWERKCOORDINATOREN' },
  })
  expect([await vindt(lid), await vindt(await coordinator())]).toEqual([[], [`opname/${vier.slug}`]])
})
