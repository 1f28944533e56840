import { afterEach, describe, expect, test } from 'vitest'
import { bezoeker, job } from '@/lib/kernel/actor'
import { InvalidInputError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aThemadossier, type ThemadossierWens } from '@/tests/support/factories/themadossier'
import { createOrganisatie } from '../organisaties/create-organisatie'
import { updateOrganisatie } from '../organisaties/update-organisatie'
import { createNetwerk } from './create-netwerk'
import { findNetwerk, findNetwerkStand, listNetwerken } from './queries'
import { zoekDocumenten } from './search-document'
import { updateNetwerk } from './update-netwerk'

afterEach(() => holdClock())

const velden = {
  naam: 'Netwerk Palliatieve Zorg Walcheren',
  korteNaam: 'Walcheren',
  gemeenten: 'Middelburg\nVeere\n',
  website: '',
  contactrol: 'Netwerkcoördinator',
  opmerking: 'Nog navragen.',
}
const organisatie = {
  soort: 'HOSPICE' as const,
  gemeente: null,
  website: null,
  telefoon: null,
  opmerking: 'Adres controleren.',
}

describe('een netwerk toevoegen', () => {
  test('is een formulier: daarna staat het in elke keuze en is het te vinden', async () => {
    const { id, slug } = await createNetwerk(await beheer(), velden)
    expect(await listNetwerken(bezoeker, {})).toEqual([
      { id, slug: 'walcheren', naam: velden.naam, korteNaam: 'Walcheren' },
    ])
    expect(await findNetwerk(await hospicemedewerker(), { slug })).toMatchObject({
      gemeenten: ['Middelburg', 'Veere'],
      website: null,
    })
    expect(await zoekDocumenten(database(), id)).toEqual([
      expect.objectContaining({ ref: 'netwerk/walcheren', kort: expect.stringContaining('Veere') }),
    ])
  })

  test('twee keer dezelfde korte naam kan niet', async () => {
    const actor = await beheer()
    await createNetwerk(actor, velden)
    await expect(createNetwerk(actor, velden)).rejects.toThrow('al een netwerk')
  })

  test('twee mensen die tegelijk opslaan houden allebei hun tekst', async () => {
    const actor = await beheer()
    const { id } = await createNetwerk(actor, velden)
    const save = (naam: string) => updateNetwerk(actor, { ...velden, id, versie: 1, naam })
    const results = await Promise.all([save('Een'), save('Twee')])
    expect(results.map(({ uitkomst }) => uitkomst).sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
  })

  test('een netwerk dat niet meedoet is nergens meer te zien', async () => {
    const actor = await beheer()
    const { id, slug } = await createNetwerk(actor, velden)
    await updateNetwerk(actor, { ...velden, id, versie: 1, actief: false })
    expect(await listNetwerken(bezoeker, {})).toEqual([])
    expect(await findNetwerk(await hospicemedewerker(), { slug })).toBeNull()
    expect(await zoekDocumenten(database(), id)).toEqual([])
  })

  test.each(['bestaat-niet', '', '../beheer', 'x'.repeat(10_000), '%27--'])(
    'een adres dat niet bestaat geeft niets (%#)',
    async (slug) => {
      expect(await findNetwerk(await hospicemedewerker(), { slug })).toBeNull()
    },
  )

  test('een adres met een teken dat nergens kan staan wordt geweigerd, en leidt dus nergens heen', async () => {
    await expect(findNetwerk(await hospicemedewerker(), { slug: '\u0000' })).rejects.toThrow(
      InvalidInputError,
    )
  })
})

test('wat nog uitgezocht moet worden staat er niet voor lezers', async () => {
  const { id, slug } = await createNetwerk(job('test'), velden)
  await createOrganisatie(await redactie(), { ...organisatie, naam: 'Hospice De Duinen', netwerkId: id })
  const lezer = await findNetwerk(await hospicemedewerker({ netwerkId: id }), { slug })
  expect(JSON.stringify(lezer)).not.toMatch(/Nog navragen|Adres controleren/)
  const eigen = await findNetwerk(await coordinator({ netwerkId: id }), { slug })
  expect(JSON.stringify(eigen)).toMatch(/Nog navragen.*Adres controleren/)
})

test('een organisatie die verhuist staat bij het andere netwerk', async () => {
  const [van, naar] = [await aNetwerk(), await aNetwerk()]
  const actor = await redactie()
  const { id } = await createOrganisatie(actor, {
    ...organisatie,
    naam: 'Hospice De Duinen',
    netwerkId: van.id,
  })
  await updateOrganisatie(actor, {
    ...organisatie,
    id,
    versie: 1,
    naam: 'Hospice De Duinen',
    netwerkId: naar.id,
    actief: true,
  })
  expect(await zoekDocumenten(database(), van.id)).toEqual([
    expect.objectContaining({ tekst: expect.not.stringContaining('Duinen') }),
  ])
  expect(await zoekDocumenten(database(), naar.id)).toEqual([
    expect.objectContaining({ tekst: expect.stringContaining('Duinen') }),
  ])
})

test('wie het vinkje weghaalt, haalt een netwerk of organisatie uit gebruik', async () => {
  const netwerk = await createNetwerk(job('test'), velden)
  const duinen = { ...organisatie, naam: 'Hospice De Duinen', netwerkId: null }
  const hospice = await createOrganisatie(job('test'), duinen)
  // A form does not send an unticked box.
  await updateNetwerk(await beheer(), { ...velden, id: netwerk.id, versie: 1 })
  await updateOrganisatie(await redactie(), { ...duinen, id: hospice.id, versie: 1 })
  const stand = { select: { actief: true } } as const
  const [na, erna] = await Promise.all([
    database().netwerk.findUniqueOrThrow({ where: { id: netwerk.id }, ...stand }),
    database().organisatie.findUniqueOrThrow({ where: { id: hospice.id }, ...stand }),
  ])
  expect([na.actief, erna.actief]).toEqual([false, false])
})

describe('de stand van een netwerk', () => {
  async function verhaal(
    netwerkId: string,
    slug: string,
    gepubliceerdOp: string,
    status: 'CONCEPT' | 'GEPUBLICEERD' = 'GEPUBLICEERD',
  ) {
    const leeg = { type: 'doc' }
    await database().publicatie.create({
      data: {
        soort: 'PRAKTIJKVERHAAL',
        ref: `verhaal/${slug}`,
        slug,
        titel: slug,
        status,
        netwerkId,
        gepubliceerdOp: new Date(gepubliceerdOp),
        praktijkverhaal: {
          create: {
            soort: 'SUCCES',
            setting: 'HOSPICE',
            samenvatting: '',
            casus: leeg,
            aanpak: leeg,
            uitkomst: leeg,
            aandachtspunten: leeg,
            gespreksvragen: leeg,
          },
        },
      },
    })
  }

  test('telt gepubliceerde verhalen van dit Nederlandse kalenderjaar', async () => {
    const { id } = await aNetwerk({ verhalenPerJaar: 3 })
    // 31 December 23:30 UTC is already the new year in the Netherlands.
    await verhaal(id, 'oud', '2025-12-31T22:30:00Z')
    await verhaal(id, 'nieuwjaar', '2025-12-31T23:30:00Z')
    await verhaal(id, 'concept', '2026-03-01T12:00:00Z', 'CONCEPT')
    await verhaal((await aNetwerk()).id, 'van-een-ander', '2026-03-01T12:00:00Z')
    holdClock(new Date('2026-06-01T12:00:00Z'))
    const stand = await findNetwerkStand(await coordinator({ netwerkId: id }), { netwerkId: id })
    expect(stand).toMatchObject({
      verhalen: 1,
      verhalenPerJaar: 3,
      webinars: 0,
      scholingen: 0,
      dossiers: 0,
      dossiersTeLaat: 0,
    })
  })

  test('noemt gepubliceerde dossiers die zestig dagen te laat zijn, die van het eigen netwerk eerst', async () => {
    const { id } = await aNetwerk()
    const collega = await hospicemedewerker({ netwerkId: id })
    const dossier = (titel: string, op: string, wens: ThemadossierWens = {}) =>
      aThemadossier({
        publicatie: { titel, ...wens.publicatie },
        dossier: { volgendeControleOp: new Date(`${op}T00:00:00Z`), ...wens.dossier },
      })
    await dossier('Van niemand', '2027-01-01')
    await dossier('Van ons', '2027-06-01', { dossier: { vervangerId: collega.id } })
    await dossier('Een dag te vroeg', '2027-06-02')
    await dossier('Concept', '2027-01-01', { publicatie: { status: 'CONCEPT' } })
    await aThemadossier()
    holdClock(new Date('2027-07-30T22:01:00Z'))
    const stand = await findNetwerkStand(await coordinator({ netwerkId: id }), { netwerkId: id })
    expect(stand?.verlopen.map(({ titel, op, vanEigenNetwerk }) => [titel, op, vanEigenNetwerk])).toEqual([
      ['Van ons', '2027-06-01', true],
      ['Van niemand', '2027-01-01', false],
    ])
    holdClock(new Date('2027-07-30T21:59:00Z'))
    const eerder = await findNetwerkStand(await coordinator({ netwerkId: id }), { netwerkId: id })
    expect(eerder?.verlopen.map(({ titel }) => titel)).toEqual(['Van niemand'])
  })

  test('is niet voor een ander netwerk', async () => {
    const { id } = await aNetwerk()
    const ander = await coordinator({ netwerkId: (await aNetwerk()).id })
    await expect(findNetwerkStand(ander, { netwerkId: id })).rejects.toThrow('Dit bestaat niet')
  })
})
