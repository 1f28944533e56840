import { expect, test } from 'vitest'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '@/tests/support/actors'
import { createDoelgroep } from './create-doelgroep'
import { listDoelgroepen } from './queries'
import { zoekDocumenten } from './search-document'
import { updateDoelgroep } from './update-doelgroep'

const NIEUW = {
  titel: 'Jongeren & kinderen',
  omschrijving: 'Jonge mensen',
  icoon: 'regenboog',
  synoniemen: 'kind, tiener\npuber',
}

test('de redactie maakt een doelgroep; de naam wordt haar adres en is maar één keer vrij', async () => {
  const actor = await redactie()
  const { id, slug, ref } = await createDoelgroep(actor, NIEUW)
  expect([slug, ref]).toEqual(['jongeren-en-kinderen', 'doelgroep/jongeren-en-kinderen'])
  expect(await listDoelgroepen(actor, {})).toEqual([{ id, slug, titel: NIEUW.titel, icoon: 'regenboog' }])
  expect((await database().doelgroep.findUniqueOrThrow({ where: { id } })).synoniemen).toEqual([
    'kind',
    'tiener',
    'puber',
  ])
  await expect(createDoelgroep(actor, NIEUW)).rejects.toThrow(RefusedError)
  await expect(createDoelgroep(await coordinator(), { ...NIEUW, titel: 'Anders' })).rejects.toThrow(
    ForbiddenError,
  )
})

test('een doelgroep die niet meer in gebruik is, is niet te kiezen en niet te vinden', async () => {
  const actor = await redactie()
  const { id } = await createDoelgroep(actor, NIEUW)
  expect(await zoekDocumenten(database(), id)).toMatchObject([
    { url: '/themadossiers#jongeren-en-kinderen', kort: 'kind, tiener, puber' },
  ])
  await updateDoelgroep(actor, { ...NIEUW, id, versie: 1, actief: false })
  expect(await listDoelgroepen(actor, {})).toEqual([])
  expect(await zoekDocumenten(database(), id)).toEqual([])
})

test('twee redacteuren tegelijk: de tweede krijgt beide teksten te zien', async () => {
  const actor = await redactie()
  const { id } = await createDoelgroep(actor, NIEUW)
  await updateDoelgroep(actor, { ...NIEUW, id, versie: 1, omschrijving: 'Eerst' })
  expect(await updateDoelgroep(actor, { ...NIEUW, id, versie: 1, omschrijving: 'Later' })).toMatchObject({
    uitkomst: 'BOTSING',
    botsing: { versie: 2, hun: { omschrijving: 'Eerst' }, jouw: { omschrijving: 'Later' } },
  })
})
