import { expect, test } from 'vitest'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { deleteKlad } from '../publicatie/delete-klad'
import { saveKlad } from '../publicatie/save-klad'
import { findDeelVoorBewerken } from './queries'
import { restoreKlad } from './restore-klad'
import { saveImport } from './save-import'
import { updateOnderdeel } from './update-onderdeel'

const verslag = {
  bestand: 'richtlijn.docx',
  koppen: 0,
  alineas: 1,
  punten: 0,
  tabellen: 0,
  links: 0,
  afbeeldingen: 0,
  hersteld: ['palliatieve'],
  twijfel: [],
  weggelaten: [{ wat: 'afbeelding', onder: null }],
  vanaf: null,
}
const deel = 'INFORMATIE' as const
const importeer = (themadossierId: string, woorden: string, vervang = false) => ({
  themadossierId,
  deel,
  doc: tekst(woorden),
  verslag,
  vervang,
})

test('de tekst van een bestand wordt een klad van jezelf; wat er staat verandert niet', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  const { slug } = publicatie
  const voor = await findDeelVoorBewerken(actor, { slug, deel })
  await saveImport(actor, importeer(id, 'Uit het bestand.'))
  const na = await findDeelVoorBewerken(actor, { slug, deel })
  expect(na?.deel).toEqual(voor?.deel)
  expect(na?.klad?.inhoud).toEqual({
    id: [voor?.deel?.id],
    versie: ['1'],
    titel: [voor?.deel?.titel],
    inhoud: [JSON.stringify(tekst('Uit het bestand.'))],
    reden: [''],
  })
  expect(na?.verslag).toEqual(verslag)
  const ander = await findDeelVoorBewerken(await redactie(), { slug, deel })
  expect(ander).toMatchObject({ klad: null, verslag: null, vorige: [] })
})

test('een klad dat er al is wordt niet overschreven zonder te vragen, en is daarna terug te zetten', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  const { slug } = publicatie
  const leeg = await findDeelVoorBewerken(actor, { slug, deel })
  await saveKlad(actor, { sleutel: leeg?.kladSleutel ?? '', inhoud: { titel: ['Getypt'], inhoud: ['{}'] } })
  await expect(saveImport(actor, importeer(id, 'Uit het bestand.'))).rejects.toThrow(RefusedError)
  await saveImport(actor, importeer(id, 'Uit het bestand.', true))
  const na = await findDeelVoorBewerken(actor, { slug, deel })
  expect(na?.vorige.map(({ inhoud }) => inhoud)).toEqual([{ titel: ['Getypt'], inhoud: ['{}'] }])
  await restoreKlad(actor, { themadossierId: id, deel, bewaardOp: na?.vorige[0]?.bewaardOp ?? '' })
  const terug = await findDeelVoorBewerken(actor, { slug, deel })
  expect(terug).toMatchObject({ klad: { inhoud: { titel: ['Getypt'] } }, verslag: null })
  expect(terug?.vorige[0]?.inhoud['inhoud']).toEqual([JSON.stringify(tekst('Uit het bestand.'))])
  await expect(
    restoreKlad(actor, { themadossierId: id, deel, bewaardOp: '2020-01-01T00:00:00.000Z' }),
  ).rejects.toThrow(RefusedError)
  // Without a klad in the form nothing takes its place in the list.
  await deleteKlad(actor, { sleutel: terug?.kladSleutel ?? '' })
  await restoreKlad(actor, { themadossierId: id, deel, bewaardOp: terug?.vorige[0]?.bewaardOp ?? '' })
  expect((await findDeelVoorBewerken(actor, { slug, deel }))?.vorige).toEqual([])
})

test('van twaalf keer inlezen blijven de tien laatste kladden bewaard', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  for (let keer = 0; keer < 12; keer += 1) await saveImport(actor, importeer(id, `Poging ${keer}.`, true))
  const { vorige } = (await findDeelVoorBewerken(actor, { slug: publicatie.slug, deel })) ?? { vorige: [] }
  expect(vorige.map(({ inhoud }) => inhoud['inhoud'])).toEqual(
    [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((keer) => [JSON.stringify(tekst(`Poging ${keer}.`))]),
  )
})

test('met opslaan en met weggooien gaat het verslag weg, het oude klad blijft', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  const { slug } = publicatie
  await saveImport(actor, importeer(id, 'Een.'))
  await saveImport(actor, importeer(id, 'Twee.', true))
  const bewerken = await findDeelVoorBewerken(actor, { slug, deel })
  await updateOnderdeel(actor, {
    id: bewerken?.deel?.id ?? '',
    versie: 1,
    titel: 'Informatie',
    inhoud: tekst('Twee.'),
  })
  const na = await findDeelVoorBewerken(actor, { slug, deel })
  expect(na).toMatchObject({ klad: null, verslag: null })
  expect(na?.vorige).toHaveLength(1)
  await saveImport(actor, importeer(id, 'Drie.', true))
  await deleteKlad(actor, { sleutel: na?.kladSleutel ?? '' })
  expect(await findDeelVoorBewerken(actor, { slug, deel })).toMatchObject({ klad: null, verslag: null })
})

test('een onderdeel dat er nog niet is begint alleen bij wie het ook mag schrijven', async () => {
  const verantwoordelijke = await hospicemedewerker()
  const { id } = await aThemadossier({
    onderdelen: [],
    kenniskaart: false,
    dossier: { verantwoordelijkeId: verantwoordelijke.id },
  })
  await expect(saveImport(verantwoordelijke, importeer(id, 'x'))).rejects.toThrow(NotFoundError)
  await saveImport(await redactie(), { ...importeer(id, 'x'), deel: 'KENNISKAART' })
  const [klad] = await database().klad.findMany({ where: { sleutel: { startsWith: 'kenniskaart:' } } })
  expect(Object.keys(Object(klad?.inhoud)).sort()).toEqual(['inhoud', 'themadossierId', 'titel'])
})

test('een tekst met een gemarkeerd woord kan in een klad staan, en niet worden opgeslagen', async () => {
  const actor = await redactie()
  const { id, onderdelen } = await aThemadossier()
  const doc = {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text: 'palliatieve', marks: [{ type: 'controleer' as const }] }],
      },
    ],
  }
  await saveImport(actor, { ...importeer(id, ''), doc })
  await expect(
    updateOnderdeel(actor, { id: onderdelen[0]?.id ?? '', versie: 1, titel: 'Informatie', inhoud: doc }),
  ).rejects.toMatchObject({ fields: { inhoud: [expect.stringContaining('“palliatieve”')] } })
})
