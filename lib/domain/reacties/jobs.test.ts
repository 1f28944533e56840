import { afterEach, expect, test } from 'vitest'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { createReactie } from './create-reactie'
import { followGesprek } from './follow-gesprek'
import { mailReacties, vergeetVerborgen } from './jobs'
import { setReactiemail } from './set-reactiemail'
import { withdrawReactie } from './withdraw-reactie'

afterEach(() => holdClock())

const op = (moment: string) => holdClock(new Date(moment))
const mails = async () =>
  (
    await database().mailbericht.findMany({
      where: { sleutel: { startsWith: 'reacties/' } },
      orderBy: { createdAt: 'asc' },
    })
  ).map(({ sleutel, aan, tekst }) => ({ sleutel, aan, tekst }))
const adresVan = async ({ id }: { id: string }) =>
  (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email

test('schrijver en wie meedoet krijgen één mail per dag, zonder de woorden, hoe vaak het ook draait', async () => {
  op('2027-03-09T12:00:00Z')
  const [schrijver, een, ander] = [
    await hospicemedewerker(),
    await hospicemedewerker(),
    await hospicemedewerker(),
  ]
  const { id } = await aPraktijkverhaal({ publicatie: { auteurId: schrijver.id, titel: 'De deur' } })
  const tweede = await aPraktijkverhaal({ publicatie: { auteurId: schrijver.id, titel: 'Het licht' } })
  await createReactie(een, { id, tekst: 'Bij ons ook.' })
  await createReactie(ander, { id, tekst: 'Hier niet.' })
  await createReactie(ander, { id: tweede.id, tekst: 'Herkenbaar.' })
  op('2027-03-10T04:00:00Z')
  await mailReacties.run({})
  expect(await mails()).toEqual([])
  op('2027-03-10T08:00:00Z')
  for (let keer = 0; keer < 2; keer += 1) await mailReacties.run({})
  const alle = await mails()
  expect(alle.map(({ aan }) => aan).sort()).toEqual(
    (await Promise.all([schrijver, een, ander].map(adresVan))).sort(),
  )
  const vanSchrijver = alle.find(({ sleutel }) => sleutel.includes(schrijver.id))
  expect(vanSchrijver?.tekst).toMatch(/“De deur”: 2 nieuwe reacties[\s\S]*“Het licht”: één nieuwe reactie/)
  expect(vanSchrijver?.tekst).not.toContain('Hier niet')
  // The next day there is nothing new.
  op('2027-03-11T08:00:00Z')
  await mailReacties.run({})
  expect(await mails()).toHaveLength(alle.length)
})

test('wie het uitzet, niet meer volgt of het verhaal niet meer mag lezen, krijgt niets', async () => {
  op('2027-03-09T12:00:00Z')
  const [uit, stil, lid] = [await hospicemedewerker(), await hospicemedewerker(), await hospicemedewerker()]
  const { id } = await aPraktijkverhaal()
  for (const wie of [uit, stil, lid]) await createReactie(wie, { id, tekst: 'Ik doe mee.' })
  await createReactie(await coordinator(), { id, tekst: 'Ik ook.' })
  await setReactiemail(uit, { reactiemail: 'uit' })
  await followGesprek(stil, { id, volgt: 'nee' })
  await database().publicatie.update({ where: { id }, data: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
  op('2027-03-10T08:00:00Z')
  await mailReacties.run({})
  expect(await mails()).toHaveLength(1)
})

test('een dag dat er niets werd verstuurd, komt de dag erna mee', async () => {
  op('2027-03-27T12:00:00Z')
  const [een, ander] = [await hospicemedewerker(), await hospicemedewerker()]
  const { id } = await aPraktijkverhaal({ publicatie: { auteurId: een.id } })
  await createReactie(ander, { id, tekst: 'Herkenbaar.' })
  // The clocks change in between.
  op('2027-03-29T08:00:00Z')
  await mailReacties.run({})
  expect(await mails()).toHaveLength(1)
  op('2027-03-30T08:00:00Z')
  await mailReacties.run({})
  expect(await mails()).toHaveLength(1)
})

test('wat negentig dagen verborgen is, verliest zijn woorden', async () => {
  op('2027-03-09T12:00:00Z')
  const een = await hospicemedewerker()
  const { id } = await aPraktijkverhaal()
  const reactie = await createReactie(een, { id, tekst: 'Dit gaat weg.' })
  await withdrawReactie(await redactie(), { id: reactie.id, reden: 'Niet gepast.' })
  const tekst = async () => (await database().reactie.findUnique({ where: { id: reactie.id } }))?.tekst
  op('2027-06-06T12:00:00Z')
  await vergeetVerborgen.run({})
  expect(await tekst()).toBe('Dit gaat weg.')
  op('2027-06-08T12:00:00Z')
  await vergeetVerborgen.run({})
  expect(await tekst()).toBe('')
})
