import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { redactie } from '@/tests/support/actors'
import { aBijlage } from '@/tests/support/factories/bijlage'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { updateOnderdeel } from '../themadossiers/update-onderdeel'

const beeld = (bijlageId: string, alt: string) => ({ type: 'image' as const, attrs: { bijlageId, alt } })
const altVan = async (id: string) =>
  (await database().bijlage.findUniqueOrThrow({ where: { id }, select: { alt: true } })).alt

test('wat de tekst van een afbeelding zegt, krijgt ook de bijlage die nog niets zei; een andere blijft zoals ze is', async () => {
  const [dossier, ander] = [await aThemadossier(), await aThemadossier()]
  const van = (publicatieId: string, alt: string | null) =>
    aBijlage(publicatieId, { soort: 'AFBEELDING', inTekst: true, alt })
  const zonder = await van(dossier.id, null)
  const met = await van(dossier.id, 'Al beschreven')
  const elders = await van(ander.id, null)
  await updateOnderdeel(await redactie(), {
    id: dossier.onderdelen[0]?.id ?? '',
    versie: 1,
    titel: 'Signalen',
    inhoud: {
      type: 'doc',
      content: [
        beeld(zonder.id, 'Kussens onder de knieën'),
        { type: 'paragraph', content: [{ type: 'text', text: 'Zo lig je goed.' }] },
        beeld(met.id, 'Anders in de tekst'),
        beeld(elders.id, 'Van een ander stuk'),
      ],
    },
  })
  expect(await altVan(zonder.id)).toBe('Kussens onder de knieën')
  expect(await altVan(met.id)).toBe('Al beschreven')
  expect(await altVan(elders.id)).toBeNull()
})
