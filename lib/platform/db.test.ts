import { expect, test } from 'vitest'
import { listGebruikers } from '@/lib/domain/gebruikers/queries'
import { beheer } from '@/tests/support/actors'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { containing, database } from './db'

const NAMEN = ['Ada 50% Bos', 'Bea 50x Bos', 'Cor a_b Das', 'Dik axb Das', 'Ella c\\d Eik', 'Fem cd Eik']

async function gevonden(tekst: string): Promise<string[]> {
  const rijen = await database().gebruiker.findMany({
    where: { naam: containing(tekst) },
    orderBy: { naam: 'asc' },
    select: { naam: true },
  })
  return rijen.map(({ naam }) => naam)
}

test('zoeken op een deel van een tekst neemt elk teken zoals het getypt is', async () => {
  for (const naam of NAMEN) await aGebruiker({ naam })
  expect(await gevonden('50%')).toEqual(['Ada 50% Bos'])
  expect(await gevonden('a_b')).toEqual(['Cor a_b Das'])
  expect(await gevonden('c\\d')).toEqual(['Ella c\\d Eik'])
  expect(await gevonden('%')).toEqual(['Ada 50% Bos'])
  expect(await gevonden('\\')).toEqual(['Ella c\\d Eik'])
  expect(await gevonden('bos')).toEqual(['Ada 50% Bos', 'Bea 50x Bos'])
  expect(await gevonden('b\u0000os')).toHaveLength(2)
  expect((await listGebruikers(await beheer(), { zoek: '_b' })).totaal).toBe(1)
})
