import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { findOnderwerp } from './queries'

test('de versies noemen de titel van het stuk, en niet van wat iemand niet mag zien', async () => {
  const { id, titel } = await aPublicatie({ status: 'CONCEPT' })
  const { ref } = await database().publicatie.findUniqueOrThrow({ where: { id } })
  expect(await findOnderwerp(await redactie(), { item: ref })).toMatchObject({ titel })
  expect(await findOnderwerp(await hospicemedewerker(), { item: ref })).toBeNull()
  expect(await findOnderwerp(await redactie(), { item: 'dossier/ging-weg' })).toBeNull()
})
