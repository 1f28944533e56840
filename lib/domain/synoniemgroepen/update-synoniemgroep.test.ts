import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { redactie } from '@/tests/support/actors'
import { createSynoniemgroep } from './create-synoniemgroep'
import { findSynoniemgroep } from './queries'
import { updateSynoniemgroep } from './update-synoniemgroep'

const groep = { termen: 'medicijn\nmorfine\nketamine', verwijstNaar: '' }

test('een groep geldt beide kanten op, tenzij de redactie één richting kiest; elke versie weet wat gold', async () => {
  const redacteur = await redactie()
  const { id, slug, ref } = await createSynoniemgroep(redacteur, groep)
  const gold = async () => (await findSynoniemgroep(redacteur, { slug }))?.eenrichting
  expect(await gold()).toBe(false)
  await updateSynoniemgroep(redacteur, { ...groep, id, versie: 1, eenrichting: true, actief: true })
  expect(await gold()).toBe(true)
  // A form leaves an unticked box out.
  await updateSynoniemgroep(redacteur, { ...groep, id, versie: 2, actief: true })
  expect(await gold()).toBe(false)
  const versies = await database().versie.findMany({ where: { item: ref }, orderBy: { nummer: 'asc' } })
  expect(versies.map(({ inhoud }) => inhoud)).toMatchObject([
    { eenrichting: false },
    { eenrichting: true },
    { eenrichting: false },
  ])
})
