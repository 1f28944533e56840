import { expect, test } from 'vitest'
import { ForbiddenError, InvalidInputError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { tekst } from '@/tests/support/factories/themadossier'
import { createNieuwsbericht } from './create-nieuwsbericht'
import { publishNieuwsbericht } from './publish-nieuwsbericht'
import { findNieuwsbericht, findNieuwsberichtVoorBewerken, listNieuwsberichten } from './queries'
import { zoekDocumenten } from './search-document'
import { updateNieuwsbericht } from './update-nieuwsbericht'

const velden = {
  titel: 'De werktafel begint',
  datum: '2026-03-01',
  samenvatting: 'Wie doet er mee?',
  inhoud: tekst('Iedereen doet mee.'),
  auteurrol: null,
  doelgroepIds: [],
}

test('een bericht begint als concept en is na publiceren te lezen en te vinden', async () => {
  const redacteur = await redactie()
  const lezer = await hospicemedewerker()
  const { id, slug } = await createNieuwsbericht(redacteur, velden)
  expect(await findNieuwsbericht(lezer, { slug })).toBeNull()
  expect(await zoekDocumenten(database(), id)).toEqual([])
  await publishNieuwsbericht(redacteur, { id })
  expect(await findNieuwsbericht(lezer, { slug })).toMatchObject({ titel: velden.titel, magBewerken: false })
  expect(await zoekDocumenten(database(), id)).toMatchObject([
    { url: `/nieuws/${slug}`, tekst: 'Iedereen doet mee.' },
  ])
})

test('het nieuwste bericht staat vooraan, naar zijn eigen dag', async () => {
  await aNieuwsbericht({ bericht: { datum: new Date('2026-01-05T00:00:00Z') } })
  const nieuw = await aNieuwsbericht({ bericht: { datum: new Date('2026-04-05T00:00:00Z') } })
  const { berichten, totaal } = await listNieuwsberichten(await hospicemedewerker(), {})
  expect([berichten[0]?.slug, totaal]).toEqual([nieuw.publicatie.slug, 2])
})

test('alleen de redactie schrijft en bewerkt', async () => {
  const { id, publicatie } = await aNieuwsbericht()
  const ander = await coordinator()
  await expect(createNieuwsbericht(ander, velden)).rejects.toThrow(ForbiddenError)
  await expect(updateNieuwsbericht(ander, { ...velden, id, versie: 1 })).rejects.toThrow(ForbiddenError)
  await expect(findNieuwsberichtVoorBewerken(ander, { slug: publicatie.slug })).rejects.toThrow(
    ForbiddenError,
  )
})

test('een dag die niet bestaat of niemand bedoelt wordt niet bewaard', async () => {
  const redacteur = await redactie()
  for (const datum of ['2026-02-30', '0000-01-01', '9999-12-31', 'morgen', '']) {
    await expect(createNieuwsbericht(redacteur, { ...velden, datum }), datum).rejects.toThrow(
      InvalidInputError,
    )
  }
  const { slug } = await createNieuwsbericht(redacteur, velden)
  expect((await findNieuwsberichtVoorBewerken(redacteur, { slug }))?.velden.datum).toBe('2026-03-01')
})

test('een voetnoot leidt naar zijn bron, ook als die van adres veranderde', async () => {
  const redacteur = await redactie()
  const bron = await aBron({ publicatie: { slug: 'nieuw-adres', titel: 'De richtlijn' } })
  await database().oudeSlug.create({ data: { soort: 'BRON', slug: 'oud-adres', publicatieId: bron.id } })
  const { id, slug } = await createNieuwsbericht(redacteur, { ...velden, inhoud: tekst('Zie', 'oud-adres') })
  expect((await findNieuwsbericht(redacteur, { slug }))?.bronnen).toMatchObject([
    { slug: 'oud-adres', titel: 'De richtlijn' },
  ])
  await updateNieuwsbericht(redacteur, { ...velden, id, versie: 1 })
  expect((await findNieuwsbericht(redacteur, { slug }))?.bronnen).toEqual([])
})

test('twee redacteuren slaan tegelijk op: beide teksten blijven', async () => {
  const [een, twee] = await Promise.all([redactie(), redactie()])
  const { id, ref } = await createNieuwsbericht(een, velden)
  const uitkomsten = await Promise.all([
    updateNieuwsbericht(een, { ...velden, id, versie: 1, inhoud: tekst('De tekst van een.') }),
    updateNieuwsbericht(twee, { ...velden, id, versie: 1, inhoud: tekst('De tekst van twee.') }),
  ])
  expect(uitkomsten.map(({ uitkomst }) => uitkomst).sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
  const versies = JSON.stringify(await database().versie.findMany({ where: { item: ref } }))
  expect(versies).toContain('De tekst van een.')
  expect(versies).toContain('De tekst van twee.')
})
