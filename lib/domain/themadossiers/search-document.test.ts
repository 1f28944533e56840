import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { zoekDocumenten } from './search-document'

test('een dossier is te vinden met zijn vijf onderdelen en zijn kenniskaart', async () => {
  const { id, publicatie, doelgroep } = await aThemadossier({ publicatie: { slug: 'psychiatrie' } })
  const documenten = await zoekDocumenten(database(), id)
  expect(documenten.map(({ ref, url }) => [ref, url])).toEqual([
    ['dossier/psychiatrie', '/themadossiers/psychiatrie'],
    ['dossierdeel/psychiatrie-informatie', '/themadossiers/psychiatrie#informatie'],
    ['dossierdeel/psychiatrie-richtlijnen', '/themadossiers/psychiatrie#protocollen-en-richtlijnen'],
    ['dossierdeel/psychiatrie-webinars', '/themadossiers/psychiatrie#webinars'],
    ['dossierdeel/psychiatrie-praktijkverhalen', '/themadossiers/psychiatrie#praktijkverhalen'],
    ['dossierdeel/psychiatrie-onderzoek', '/themadossiers/psychiatrie#onderzoek'],
    ['kenniskaart/psychiatrie', '/themadossiers/psychiatrie/kenniskaart'],
  ])
  for (const document of documenten) {
    expect(document).toMatchObject({ zichtbaarheid: publicatie.zichtbaarheid, doelgroepen: [doelgroep.slug] })
  }
})

test.each(['CONCEPT', 'TER_BEOORDELING', 'GEARCHIVEERD'] as const)(
  'een dossier met status %s is niet te vinden',
  async (status) => {
    const { id } = await aThemadossier({ publicatie: { status } })
    expect(await zoekDocumenten(database(), id)).toEqual([])
  },
)
