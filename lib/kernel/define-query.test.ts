import { expect, test } from 'vitest'
import { beheer, hospicemedewerker } from '@/tests/support/actors'
import { bezoeker, hasRol } from './actor'
import { defineQuery } from './define-query'
import { ForbiddenError, InvalidInputError, NotFoundError } from './errors'
import { z } from './zod'

let gelopen = 0
const tel = defineQuery({
  name: 'proef.tel',
  input: z.object({ vanaf: z.number().int().default(0) }),
  authorize: (actor) => hasRol(actor, 'BEHEER'),
  run: async ({ db, input }) => {
    gelopen += 1
    return (await db.gebruiker.count()) + input.vanaf
  },
})

test('wie mag vragen krijgt het antwoord, met de gewone waarden voor wat niet is ingevuld', async () => {
  expect(await tel(await beheer(), {})).toBe(1)
})

test('wie niet mag vragen krijgt hetzelfde als bij wat niet bestaat, en er wordt niets gelezen', async () => {
  gelopen = 0
  for (const actor of [bezoeker, await hospicemedewerker()]) {
    const error = await tel(actor, {}).catch((fout: unknown) => fout)
    expect(error).toBeInstanceOf(ForbiddenError)
    expect(error).toMatchObject({ message: new NotFoundError().message })
  }
  expect(gelopen).toBe(0)
})

test('invoer die niet past komt nooit bij de database', async () => {
  gelopen = 0
  await expect(tel.fromUntrusted(bezoeker, { vanaf: 'veel' })).rejects.toThrow(InvalidInputError)
  await expect(tel.fromUntrusted(await beheer(), null)).rejects.toThrow(InvalidInputError)
  expect(gelopen).toBe(0)
})
