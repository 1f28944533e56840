import { expect, test } from 'vitest'
import { NotFoundError } from '@/lib/kernel/errors'
import { beheer, coordinator, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { anOrganisatie } from '@/tests/support/factories/organisatie'
import { exportOrganisaties } from './export-organisaties'
import { listOrganisatiesVoorBeheer } from './queries'

const namen = async (vraag: Parameters<typeof listOrganisatiesVoorBeheer>[1]) =>
  (await listOrganisatiesVoorBeheer(await redactie(), vraag)).items.map(({ naam }) => naam)

async function drieOrganisaties() {
  const { id: netwerkId } = await aNetwerk({ slug: 'zeeland', korteNaam: 'Zeeland' })
  await anOrganisatie({
    naam: 'Het Anker',
    soort: 'HOSPICE',
    gemeente: 'Goes',
    netwerkId,
    geverifieerd: true,
  })
  await anOrganisatie({ naam: 'De Brug', soort: 'GGZ', gemeente: null, netwerkId: null, geverifieerd: false })
  await anOrganisatie({ naam: 'Oud Huis', soort: 'HOSPICE', gemeente: 'Breda', netwerkId, actief: false })
}

test('organisaties zijn te zoeken op naam en plaats, en te filteren', async () => {
  await drieOrganisaties()
  expect(await namen({})).toEqual(['De Brug', 'Het Anker', 'Oud Huis'])
  expect(await namen({ q: 'goes' })).toEqual(['Het Anker'])
  expect(await namen({ q: 'brug' })).toEqual(['De Brug'])
  expect(await namen({ soort: 'HOSPICE', stand: 'NAGEKEKEN' })).toEqual(['Het Anker'])
  expect(await namen({ stand: 'TE_CONTROLEREN' })).toEqual(['De Brug'])
  expect(await namen({ stand: 'UIT_GEBRUIK' })).toEqual(['Oud Huis'])
  expect(await namen({ netwerk: 'zeeland' })).toEqual(['Het Anker', 'Oud Huis'])
  expect(await namen({ soort: 'KASTEEL', netwerk: "'; --", stand: {} })).toHaveLength(3)
})

test('elke kolom geeft een volgorde: eerst wat nog bekeken moet worden, zonder plaats achteraan', async () => {
  await drieOrganisaties()
  expect(await namen({ sorteer: 'stand' })).toEqual(['De Brug', 'Het Anker', 'Oud Huis'])
  expect(await namen({ sorteer: '-stand' })).toEqual(['Oud Huis', 'Het Anker', 'De Brug'])
  expect(await namen({ sorteer: 'gemeente' })).toEqual(['Oud Huis', 'Het Anker', 'De Brug'])
  expect(await namen({ sorteer: '-gemeente' })).toEqual(['Het Anker', 'Oud Huis', 'De Brug'])
  expect((await namen({ sorteer: 'netwerk' })).at(-1)).toBe('De Brug')
  expect(await namen({ sorteer: '-naam' })).toEqual(['Oud Huis', 'Het Anker', 'De Brug'])
  expect(await namen({ sorteer: 'soort' })).toHaveLength(3)
})

test('een coördinator beheert ze niet, beheer neemt mee wat op het scherm staat', async () => {
  await drieOrganisaties()
  await expect(listOrganisatiesVoorBeheer(await coordinator(), {})).rejects.toThrow(NotFoundError)
  const { csv } = await exportOrganisaties(await beheer(), { netwerk: 'zeeland', sorteer: '-naam' })
  expect(csv.split('\r\n').slice(1)).toEqual([
    '"Oud Huis";"Hospice";"Breda";"Zeeland";"0113 22 11 00";"";"Niet meer in gebruik"',
    '"Het Anker";"Hospice";"Goes";"Zeeland";"0113 22 11 00";"";"Nagekeken"',
    '',
  ])
})
