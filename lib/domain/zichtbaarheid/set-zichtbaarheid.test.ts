import { describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { Zichtbaarheid } from '@/prisma/generated/client'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBijlage } from '@/tests/support/factories/bijlage'
import { aBron } from '@/tests/support/factories/bron'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { isBreder } from '../publicatie/labels'
import { canSeePublicatie, readableZichtbaarheden } from '../publicatie/policy'
import { findVerbreding } from './queries'
import { setZichtbaarheid } from './set-zichtbaarheid'

const staat = async (id: string) =>
  (await database().publicatie.findUniqueOrThrow({ where: { id } })).zichtbaarheid

/** A published dossier for coordinators, with one item of each kind of readers beside it. */
async function makeDossier() {
  const publicatie = (zichtbaarheid: Zichtbaarheid, titel: string) => ({
    publicatie: { status: 'GEPUBLICEERD' as const, zichtbaarheid, titel },
  })
  const scholing = await aScholing(publicatie('LEDEN', 'Scholing voor leden'))
  const verhaal = await aPraktijkverhaal(publicatie('NETWERKCOORDINATOREN', 'Verhaal van coordinatoren'))
  const concept = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', titel: 'Verhaal in wording' } })
  const bron = await aBron(publicatie('OPENBAAR', 'Bron voor iedereen'))
  const dossier = await aThemadossier(publicatie('NETWERKCOORDINATOREN', 'Dossier'))
  const { id } = dossier.publicatie
  await database().themadossier.update({
    where: { id },
    data: {
      scholingen: { connect: { id: scholing.publicatie.id } },
      praktijkverhalen: { connect: [{ id: verhaal.publicatie.id }, { id: concept.publicatie.id }] },
      bronnen: { connect: { id: bron.publicatie.id } },
    },
  })
  return { id, scholing: scholing.publicatie, onderdeel: dossier.onderdelen[0] }
}

describe('wie meer mensen laat lezen, ziet eerst wat zij te zien krijgen', () => {
  test('de lijst noemt de onderdelen, de kaart, wat te openen is en wat dicht blijft', async () => {
    const { id } = await makeDossier()
    const namen = async (naar: Zichtbaarheid) => {
      const bereik = await findVerbreding(await redactie(), { id, naar })
      const titels = (items?: { titel: string }[]) => items?.map(({ titel }) => titel)
      return { ...bereik, bereikbaar: titels(bereik?.bereikbaar), blijftDicht: titels(bereik?.blijftDicht) }
    }
    const leden = await namen('LEDEN')
    expect(leden.onderdelen).toHaveLength(5)
    expect(leden.kenniskaart).not.toBeNull()
    expect(leden.bereikbaar).toEqual(['Bron voor iedereen', 'Scholing voor leden'])
    expect(leden.blijftDicht).toEqual(['Verhaal in wording', 'Verhaal van coordinatoren'])
    const openbaar = await namen('OPENBAAR')
    expect(openbaar.bereikbaar).toEqual(['Bron voor iedereen'])
    expect(openbaar.blijftDicht).toContain('Scholing voor leden')
  })

  test('de lijst noemt de bestanden erbij, en die van een ander stuk die dicht blijven', async () => {
    const { id, onderdeel } = await makeDossier()
    const ander = await aBron({
      publicatie: { status: 'GEPUBLICEERD', zichtbaarheid: 'NETWERKCOORDINATOREN' },
    })
    const geleend = await aBijlage(ander.publicatie.id, { titel: 'Van een ander' })
    await aBijlage(id, { titel: 'Folder' })
    await aBijlage(id, { titel: 'Foto', soort: 'AFBEELDING', alt: 'Een kamer', inTekst: true })
    await aBijlage(id, { titel: 'Weg', verwijderdOp: new Date() })
    const link = { type: 'link', attrs: { href: `/bijlagen/${geleend.id}` } }
    await database().onderdeel.update({
      where: { id: onderdeel?.id ?? '' },
      data: { inhoud: { type: 'doc', content: [{ type: 'text', text: 'zie', marks: [link] }] } },
    })
    const bereik = await findVerbreding(await redactie(), { id, naar: 'LEDEN' })
    expect(bereik?.bijlagen.map(({ titel, inTekst }) => [titel, inTekst])).toEqual([
      ['Folder', false],
      ['Foto', true],
    ])
    expect(bereik?.dichteBijlagen.map(({ titel }) => titel)).toEqual(['Van een ander'])
  })

  test('zonder te kijken gaat het niet open; erna wel, en smaller maken gaat meteen', async () => {
    const { id } = await makeDossier()
    const actor = await redactie()
    await expect(setZichtbaarheid(actor, { id, zichtbaarheid: 'LEDEN' })).rejects.toThrow(/Kijk eerst/)
    expect(await staat(id)).toBe('NETWERKCOORDINATOREN')
    const gezien = (await findVerbreding(actor, { id, naar: 'LEDEN' }))?.vingerafdruk
    // Seen for members is not seen for everybody.
    await expect(setZichtbaarheid(actor, { id, zichtbaarheid: 'OPENBAAR', gezien })).rejects.toThrow(
      RefusedError,
    )
    await setZichtbaarheid(actor, { id, zichtbaarheid: 'LEDEN', gezien })
    expect(await staat(id)).toBe('LEDEN')
    await setZichtbaarheid(actor, { id, zichtbaarheid: 'NETWERKCOORDINATOREN' })
    expect(await staat(id)).toBe('NETWERKCOORDINATOREN')
    await expect(
      setZichtbaarheid(actor, { id, zichtbaarheid: 'LEDEN', gezien: 'zomaar iets' }),
    ).rejects.toThrow(RefusedError)
  })

  test.each<[string, (wereld: Awaited<ReturnType<typeof makeDossier>>) => Promise<unknown>]>([
    [
      'de tekst',
      ({ id }) => database().publicatie.update({ where: { id }, data: { versie: { increment: 1 } } }),
    ],
    ['een bijlage', ({ id }) => aBijlage(id)],
    [
      'een onderdeel',
      ({ onderdeel }) =>
        database().onderdeel.update({
          where: { id: onderdeel?.id ?? '' },
          data: { versie: { increment: 1 } },
        }),
    ],
    [
      'een gekoppelde scholing',
      ({ scholing: { id } }) =>
        database().publicatie.update({ where: { id }, data: { zichtbaarheid: 'OPENBAAR' } }),
    ],
    [
      'wat gekoppeld is',
      async ({ id }) => {
        const { publicatie } = await aBron({ publicatie: { status: 'GEPUBLICEERD' } })
        return database().themadossier.update({
          where: { id },
          data: { bronnen: { connect: { id: publicatie.id } } },
        })
      },
    ],
  ])('als %s intussen anders is, wordt de bevestiging geweigerd', async (_, verander) => {
    const wereld = await makeDossier()
    const actor = await redactie()
    const gezien = (await findVerbreding(actor, { id: wereld.id, naar: 'LEDEN' }))?.vingerafdruk
    await verander(wereld)
    await expect(setZichtbaarheid(actor, { id: wereld.id, zichtbaarheid: 'LEDEN', gezien })).rejects.toThrow(
      /iets veranderd/,
    )
    expect(await staat(wereld.id)).toBe('NETWERKCOORDINATOREN')
  })

  test('drie mensen die tegelijk bevestigen: het gaat één keer open', async () => {
    const { id } = await makeDossier()
    const mensen = [await redactie(), await redactie(), await redactie()]
    const gezien = (await findVerbreding(await redactie(), { id, naar: 'LEDEN' }))?.vingerafdruk
    await Promise.allSettled(
      mensen.map((actor) => setZichtbaarheid(actor, { id, zichtbaarheid: 'LEDEN', gezien })),
    )
    expect(await staat(id)).toBe('LEDEN')
    const van = { path: ['van'], equals: 'NETWERKCOORDINATOREN' }
    expect(await database().logboekregel.count({ where: { resultaat: 'GELUKT', details: van } })).toBe(1)
  })

  test('niet breder is geen verbreding, en lezers krijgen de lijst niet', async () => {
    const { publicatie } = await aBron({ publicatie: { status: 'GEPUBLICEERD', zichtbaarheid: 'OPENBAAR' } })
    const vraag = { id: publicatie.id, naar: 'LEDEN' as const }
    expect(await findVerbreding(await redactie(), vraag)).toBeNull()
    await expect(findVerbreding(await hospicemedewerker(), vraag)).rejects.toThrow()
    await expect(findVerbreding(bezoeker, vraag)).rejects.toThrow()
  })
})

test('breder is precies: er is iemand die het eerst niet mocht lezen en nu wel', async () => {
  const lezers = [bezoeker, await hospicemedewerker(), await redactie()]
  for (const van of Object.values(Zichtbaarheid))
    for (const naar of Object.values(Zichtbaarheid)) {
      const erbij = lezers.some((lezer) => {
        const leest = readableZichtbaarheden(lezer)
        return leest.includes(naar) && !leest.includes(van)
      })
      expect({ van, naar, breder: isBreder(van, naar) }).toEqual({ van, naar, breder: erbij })
    }
  expect(
    canSeePublicatie(bezoeker, {
      soort: 'BRON',
      status: 'GEPUBLICEERD',
      zichtbaarheid: 'LEDEN',
      auteurId: null,
      netwerkId: null,
    }),
  ).toBe(false)
})
