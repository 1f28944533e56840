import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, redactie } from '@/tests/support/actors'
import { makeCommandWorld } from '@/tests/support/command-world'
import { KEUZE_SOORTEN } from './labels'
import { leesLijst } from './lijstrij'
import { findLijstrij } from './queries'

test('van elke lijst is bij de versies te zien welk woord het is, voor wie de lijsten bijhoudt', async () => {
  await makeCommandWorld()
  const [redacteur, beheerder, ander] = [await redactie(), await beheer(), await coordinator()]
  for (const soort of KEUZE_SOORTEN) {
    const [rij] = await leesLijst(database(), soort)
    const item = rij?.ref ?? ''
    const gevonden = { soort, id: rij?.id, slug: rij?.slug, naam: rij?.naam }
    const vanBeheer = soort === 'NETWERK'
    expect(await findLijstrij(redacteur, { item })).toEqual({ ...gevonden, magBewerken: !vanBeheer })
    expect(await findLijstrij(beheerder, { item })).toMatchObject(gevonden)
    expect(await findLijstrij(ander, { item })).toBeNull()
  }
  expect(await findLijstrij(redacteur, { item: 'werkvorm/ging-weg' })).toBeNull()
})
