import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { redactie } from '@/tests/support/actors'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { updateOnderdeel } from './update-onderdeel'

const REDACTEUREN = 10
const RONDES = 50

/*
 * Ten people save the same part of a dossier at once, fifty times, each on top of the text they see. Whoever is first
 * wins the round; of the others the text is kept too, and each is told so.
 */
test('tien redacteuren, vijftig rondes op één dossier: van elke bewaarde tekst is er een versie', {
  timeout: 240_000,
}, async () => {
  const { onderdelen } = await aThemadossier()
  const [deel] = onderdelen
  if (!deel) throw new Error('a dossier without a part')
  const mensen = await Promise.all(Array.from({ length: REDACTEUREN }, () => redactie()))
  const db = database()
  const getypt: string[] = []
  let versie = deel.versie
  for (let ronde = 1; ronde <= RONDES; ronde += 1) {
    const uitkomsten = await Promise.all(
      mensen.map(async (wie, nummer) => {
        const woorden = `Ronde ${ronde}, tekst van ${nummer}.`
        const { uitkomst } = await metGeduld(() =>
          updateOnderdeel(wie, { id: deel.id, versie, titel: 'Samen', inhoud: tekst(woorden) }),
        )
        getypt.push(woorden)
        return uitkomst
      }),
    )
    expect(uitkomsten.filter((uitkomst) => uitkomst === 'OPGESLAGEN')).toHaveLength(1)
    expect(uitkomsten.filter((uitkomst) => uitkomst === 'BOTSING')).toHaveLength(REDACTEUREN - 1)
    versie += 1
  }
  const versies = await db.versie.findMany({
    where: { item: deel.ref },
    select: { aard: true, inhoud: true },
  })
  const bewaard = versies.map(({ inhoud }) => JSON.stringify(inhoud))
  expect(getypt).toHaveLength(REDACTEUREN * RONDES)
  expect(getypt.filter((woorden) => !bewaard.some((inhoud) => inhoud.includes(woorden)))).toEqual([])
  const nu = await db.onderdeel.findUniqueOrThrow({ where: { id: deel.id } })
  expect(nu.versie).toBe(deel.versie + RONDES)
  expect(bewaard).toContain(JSON.stringify({ titel: nu.titel, inhoud: nu.inhoud }))
})

/** A refusal is not a confirmed save: who is told that it is busy presses again, as a person does. */
async function metGeduld<T>(doe: () => Promise<T>): Promise<T> {
  for (let keer = 1; ; keer += 1) {
    try {
      return await doe()
    } catch (error) {
      if (keer === 5 || !(error instanceof Error) || !error.message.includes('erg druk')) throw error
    }
  }
}
