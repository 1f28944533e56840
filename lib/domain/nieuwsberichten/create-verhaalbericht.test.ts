import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '@/tests/support/actors'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { createVerhaalbericht } from './create-verhaalbericht'

test('de redactie maakt van een verhaal een nieuwsbericht dat al is ingevuld en ernaar verwijst', async () => {
  const verhaal = await aPraktijkverhaal({ publicatie: { titel: 'De lamp' } })
  const wie = await redactie()
  // The draft of another nieuwsbericht stays.
  const klad = { gebruikerId: wie.id, sleutel: 'nieuwsbericht:nieuw', inhoud: { titel: 'Iets anders' } }
  await database().klad.create({ data: klad })
  const { id } = await createVerhaalbericht(wie, { id: verhaal.id })

  expect(
    await database().publicatie.findUniqueOrThrow({
      where: { id },
      include: { nieuwsbericht: { include: { doelgroepen: true } }, verwijstNaar: true },
    }),
  ).toMatchObject({
    titel: 'Nieuw praktijkverhaal: De lamp',
    status: 'CONCEPT',
    netwerkId: verhaal.publicatie.netwerkId,
    nieuwsbericht: {
      samenvatting: verhaal.samenvatting,
      doelgroepen: verhaal.doelgroepen.map((doelgroep) => ({ id: doelgroep.id })),
    },
    verwijstNaar: [{ naarId: verhaal.id }],
  })
  expect(await database().klad.count()).toBe(1)
})

test('een lange titel past, en een coördinator schrijft geen nieuws', async () => {
  const titel = 'x'.repeat(119)
  const verhaal = await aPraktijkverhaal({ publicatie: { titel } })
  const { id } = await createVerhaalbericht(await redactie(), { id: verhaal.id })
  expect(await database().publicatie.findUniqueOrThrow({ where: { id } })).toMatchObject({ titel })
  const wie = await coordinator({ netwerkId: verhaal.publicatie.netwerkId })
  await expect(createVerhaalbericht(wie, { id: verhaal.id })).rejects.toThrow('bestaat niet')
})
