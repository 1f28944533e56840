import { expect, test } from 'vitest'
import { leesWerk } from '@/lib/domain/werkvoorraad/leeswerk'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { mergeLijstrij } from '../samenvoegingen/merge-lijstrij'
import { createMelding } from './create-melding'
import { findMelding, findOnderwerp } from './queries'
import { sendAntwoord } from './send-antwoord'

const meld = async (netwerk: { id: string; slug: string }) => {
  const lezer = await hospicemedewerker()
  const onderwerp = await findOnderwerp(lezer, { soort: 'NETWERK', slug: netwerk.slug })
  expect(onderwerp).toMatchObject({ over: 'NETWERK', id: netwerk.id, nummers: [] })
  const { id } = await createMelding(lezer, {
    over: 'NETWERK',
    id: netwerk.id,
    deel: null,
    nummer: null,
    soort: 'INHOUD_KLOPT_NIET',
    tekst: 'Deze gemeente hoort er niet bij.',
  })
  return { id, lezer }
}

test('een melding over een netwerk staat op de lijst, en de eigen coördinator beantwoordt haar', async () => {
  const netwerk = await aNetwerk()
  const { id, lezer } = await meld(netwerk)
  const redacteur = await redactie()
  const { meldingen } = await leesWerk(database(), redacteur, new Date())
  expect(meldingen).toMatchObject([
    { id, over: 'NETWERK', titel: netwerk.naam, netwerk: { slug: netwerk.slug } },
  ])
  const eigen = await coordinator({ netwerkId: netwerk.id })
  expect(await findMelding(eigen, { id })).toMatchObject({ magAntwoorden: true, magBewerken: false })
  await sendAntwoord(eigen, { id, status: 'AANGEPAST', antwoord: 'Dank je, de gemeente is eruit.' })
  expect(await findMelding(lezer, { id })).toMatchObject({ status: 'AANGEPAST', isEigen: true })
})

test('wordt het netwerk met een ander samengevoegd, dan gaat de melding mee', async () => {
  const [van, naar] = [await aNetwerk(), await aNetwerk()]
  const { id } = await meld(van)
  await mergeLijstrij(await beheer(), { soort: 'NETWERK', id: van.id, versie: 1, naarId: naar.id })
  expect(await database().melding.findUniqueOrThrow({ where: { id } })).toMatchObject({ netwerkId: naar.id })
})
