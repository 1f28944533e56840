import { expect, test } from 'vitest'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { exportConsultatielijnen } from './export-consultatielijnen'
import { listConsultatielijnenVoorRedactie } from './queries'

const namen = async (vraag: Parameters<typeof listConsultatielijnenVoorRedactie>[1]) =>
  (await listConsultatielijnenVoorRedactie(await redactie(), vraag)).items.map(({ titel }) => titel)

async function drieLijnen() {
  const { id } = await hospicemedewerker({ naam: 'Hanna' })
  await aConsultatielijn({
    publicatie: { titel: 'Aanloop' },
    telefoon: '0113 12 34 56',
    geverifieerd: true,
    verantwoordelijkeId: id,
  })
  await aConsultatielijn({
    publicatie: { titel: 'Bereik', status: 'CONCEPT' },
    telefoon: null,
    geverifieerd: false,
  })
  await aConsultatielijn({
    publicatie: { titel: 'Crisis' },
    telefoon: '088 605 14 44',
    geverifieerd: false,
  })
}

test('de lijnen zijn te zoeken op naam en nummer, en te filteren', async () => {
  await drieLijnen()
  expect(await namen({})).toEqual(['Aanloop', 'Bereik', 'Crisis'])
  expect(await namen({ q: 'BEREIK' })).toEqual(['Bereik'])
  expect(await namen({ q: '605 14' })).toEqual(['Crisis'])
  expect(await namen({ q: '%' })).toEqual([])
  expect(await namen({ nagekeken: 'nee' })).toEqual(['Bereik', 'Crisis'])
  expect(await namen({ nagekeken: 'nee', status: 'GEPUBLICEERD' })).toEqual(['Crisis'])
  expect(await namen({ verantwoordelijke: 'geen' })).toEqual(['Bereik', 'Crisis'])
  expect(await namen({ verantwoordelijke: 'iemand' })).toEqual(['Aanloop'])
  expect(await namen({ nagekeken: 'wat', verantwoordelijke: ['x'], status: 'WEG' })).toHaveLength(3)
})

test('elke kolom geeft een volgorde, en zonder nummer komt achteraan', async () => {
  await drieLijnen()
  expect(await namen({ sorteer: '-naam' })).toEqual(['Crisis', 'Bereik', 'Aanloop'])
  expect(await namen({ sorteer: 'telefoon' })).toEqual(['Aanloop', 'Crisis', 'Bereik'])
  expect(await namen({ sorteer: '-telefoon' })).toEqual(['Crisis', 'Aanloop', 'Bereik'])
  expect(await namen({ sorteer: 'verantwoordelijke' })).toEqual(['Aanloop', 'Bereik', 'Crisis'])
  expect(await namen({ sorteer: '-controle' })).toEqual(['Aanloop', 'Bereik', 'Crisis'])
  expect((await namen({ sorteer: 'status' }))[0]).toBe('Bereik')
  expect(await namen({ sorteer: 'gebied' })).toHaveLength(3)
})

test('het bestand houdt zich aan het filter van het scherm', async () => {
  await drieLijnen()
  const actor = { ...(await redactie()), bevestigdOp: new Date() }
  const { csv } = await exportConsultatielijnen(actor, { nagekeken: 'ja' })
  expect(csv.split('\r\n').slice(1)).toEqual([expect.stringContaining('"Aanloop";"0113 12 34 56"'), ''])
  expect(csv).toContain('"Hanna"')
})
