import { expect, test } from 'vitest'
import { NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { exportBronnen } from './export-bronnen'
import { listBronnenVoorBeheer } from './queries'

test('de bronnen gaan mee zoals ze op het scherm staan: gefilterd en op volgorde', async () => {
  const actor = await redactie()
  for (const titel of ['=Aap', 'Beer', 'Cavia']) await aBron({ publicatie: { titel } })
  await aBron({ publicatie: { titel: 'Nog niet', status: 'CONCEPT' } })
  const filter = { status: 'GEPUBLICEERD', sorteer: '-titel' }
  const { items } = await listBronnenVoorBeheer(actor, filter)
  expect(items.map(({ titel }) => titel)).toEqual(['Cavia', 'Beer', '=Aap'])
  const { csv } = await exportBronnen(actor, filter)
  const titels = csv.split('\r\n').map((regel) => regel.split(';')[0])
  // A title is never a formula.
  expect(titels.slice(1)).toEqual(['"Cavia"', '"Beer"', `"'=Aap"`, ''])
  expect(
    await database().logboekregel.findMany({ where: { handeling: 'bron.export', resultaat: 'GELUKT' } }),
  ).toMatchObject([{ actorId: actor.id, details: { aantal: 3, totaal: 3 } }])
})

test('alleen de redactie neemt ze mee', async () => {
  for (const actor of [await hospicemedewerker(), await coordinator(), await beheer()])
    await expect(exportBronnen(actor, {})).rejects.toThrow(NotFoundError)
})

test('op controle staat vooraan wat nog niemand las, en andersom achteraan', async () => {
  const actor = await redactie()
  await aBron({ publicatie: { titel: 'A' }, bron: { geverifieerd: true } })
  await aBron({ publicatie: { titel: 'B' }, bron: { geverifieerd: false } })
  const titels = async (sorteer: string) =>
    (await listBronnenVoorBeheer(actor, { sorteer })).items.map(({ titel }) => titel)
  expect(await titels('controle')).toEqual(['B', 'A'])
  expect(await titels('-controle')).toEqual(['A', 'B'])
})
