import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { createVerhaalscholing } from './create-verhaalscholing'
import { findScholingVoorBewerken } from './queries'

test('een coördinator maakt van een verhaal een mini-webinar van het eigen netwerk', async () => {
  const [netwerk, elders] = [await aNetwerk(), await aNetwerk()]
  await aWerkvorm({ slug: 'a-werkvorm', naam: 'Aap' })
  const webinar = await aWerkvorm({ slug: 'webinar' })
  const verhaal = await aPraktijkverhaal({ publicatie: { titel: 'De lamp', netwerkId: elders.id } })
  const wie = await coordinator({ netwerkId: netwerk.id })
  const { id, slug } = await createVerhaalscholing(wie, { id: verhaal.id })

  const gemaakt = await database().publicatie.findUniqueOrThrow({
    where: { id },
    include: { scholing: { include: { doelgroepen: true } }, verwijstNaar: true },
  })
  expect(gemaakt).toMatchObject({
    titel: 'Mini-webinar: De lamp',
    status: 'CONCEPT',
    netwerkId: netwerk.id,
    auteurId: wie.id,
    scholing: {
      vorm: 'ONLINE',
      werkvormId: webinar.id,
      doelgroepen: verhaal.doelgroepen.map((doelgroep) => ({ id: doelgroep.id })),
    },
    verwijstNaar: [{ naarId: verhaal.id }],
  })
  expect(await findScholingVoorBewerken(wie, { slug })).not.toBeNull()
})

test('de redactie maakt het voor het netwerk van het verhaal, met de werkvorm die er is', async () => {
  const werkvorm = await aWerkvorm()
  const verhaal = await aPraktijkverhaal()
  const { id } = await createVerhaalscholing(await redactie(), { id: verhaal.id })
  expect(await database().scholing.findUniqueOrThrow({ where: { id } })).toMatchObject({
    werkvormId: werkvorm.id,
  })
  expect(await database().publicatie.findUniqueOrThrow({ where: { id } })).toMatchObject({
    netwerkId: verhaal.publicatie.netwerkId,
  })
})

test('van een concept maakt niemand iets, en een hospicemedewerker maakt geen scholing', async () => {
  await aWerkvorm()
  const concept = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', gepubliceerdOp: null } })
  await expect(createVerhaalscholing(await redactie(), { id: concept.id })).rejects.toThrow('bestaat niet')
  const verhaal = await aPraktijkverhaal()
  await expect(createVerhaalscholing(await hospicemedewerker(), { id: verhaal.id })).rejects.toThrow(
    'bestaat niet',
  )
})
