import { expect, test } from 'vitest'
import { hospicemedewerker } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { listAgenda } from './queries'

const op = (moment: string) => [{ begin: new Date(moment) }]
const slugs = async (binnen: string) =>
  (await listAgenda(await hospicemedewerker(), { binnen })).regels.map(({ slug }) => slug)

test('een jaar en een maand tellen in Nederlandse dagen, ook wat geweest is, van voor naar achter', async () => {
  // Half an hour before and after New Year here; both fall in 2031 in Greenwich.
  await aScholing({ publicatie: { slug: 'oudejaar' }, bijeenkomsten: op('2031-12-31T22:30:00Z') })
  await aScholing({ publicatie: { slug: 'nieuwjaar' }, bijeenkomsten: op('2031-12-31T23:30:00Z') })
  await aScholing({ publicatie: { slug: 'voorjaar' }, bijeenkomsten: op('2031-03-30T00:30:00Z') })
  await aScholing({ publicatie: { slug: 'lang-geleden' }, bijeenkomsten: op('2021-03-30T09:00:00Z') })
  await aScholing({
    publicatie: { slug: 'concept', status: 'CONCEPT' },
    bijeenkomsten: op('2031-05-01T09:00:00Z'),
  })
  expect(await slugs('2031')).toEqual(['voorjaar', 'oudejaar'])
  expect(await slugs('2032-01')).toEqual(['nieuwjaar'])
  expect(await slugs('2031-12')).toEqual(['oudejaar'])
  expect(await slugs('2021')).toEqual(['lang-geleden'])
})

test('wat geen jaar of maand is, wordt geweigerd', async () => {
  await expect(slugs('2031-13')).rejects.toThrow()
  await expect(slugs('%')).rejects.toThrow()
})
