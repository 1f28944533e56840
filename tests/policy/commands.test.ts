import { beforeAll, describe, expect, test, vi } from 'vitest'
import { narrowed } from '@/lib/domain/gebruikers/blik'
import { KIJKROLLEN } from '@/lib/domain/gebruikers/labels'
import type { Actor } from '@/lib/kernel/actor'
import { isExpected, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { actorMet } from '../support/actors'
import { type CommandWorld, makeCommandWorld, type Wie } from '../support/command-world'
import { dryRun } from '../support/dry-run'
import { VOORBEELDEN } from './command-examples'
import { type Command, findCommands } from './find-commands'
import { IEDEREEN, type Recht } from './right-groups'
import { RECHTEN } from './rights'

vi.mock('@/lib/platform/db', async (original) => {
  const real = await original<typeof import('@/lib/platform/db')>()
  const { dryRunnable } = await import('../support/dry-run')
  return { ...real, inTransaction: dryRunnable(real.database) }
})

/*
 * Every command is found by itself and tried by everybody, on the database: those who may not, must get the same answer
 * as when it did not exist. Another refusal (a rule of the noun) means that the right was there.
 */
const commands = await findCommands()
const uitkomsten = new Map<Recht, PromiseSettledResult<Wie[]>[]>()

const ongedaan: { handeling: string; zin: string }[] = []

// Once for all lines: each try is rolled back, so that nobody finds what another changed.
beforeAll(async () => {
  dryRun.on = false
  const world = await makeCommandWorld()
  dryRun.on = true
  // Settled, so that one line that breaks does not hide the others.
  ongedaan.push(...(await alsIemandAnders(world)))
  for (const regel of RECHTEN) uitkomsten.set(regel, await Promise.allSettled([wieMag(regel, world)]))
}, 240_000)

describe('wie wat mag doen', () => {
  test('elke opdracht van het portaal staat in de tabel, met een voorbeeld', () => {
    const namen = commands.map(({ spec }) => spec.name).sort()
    expect([...new Set(RECHTEN.map(({ handeling }) => handeling))].sort()).toEqual(namen)
    expect(Object.keys(VOORBEELDEN).sort()).toEqual(namen)
    expect(new Set(namen).size).toBe(namen.length)
  })

  test('wie het portaal als iemand anders bekijkt, verandert met geen enkele opdracht iets', async () => {
    expect(ongedaan.length).toBe(commands.length * KIJKROLLEN.length)
    expect(ongedaan.filter(({ zin }) => !zin.includes('Stop met bekijken'))).toEqual([])
  })

  test.each(RECHTEN)('$handeling $bij', (regel) => {
    const mogen = IEDEREEN.filter((wie) => regel.mag.includes(wie))
    expect(uitkomsten.get(regel)).toEqual([{ status: 'fulfilled', value: mogen }])
  })
})

/** What every command says to a redacteur, also beheerder, who looks as somebody else. */
async function alsIemandAnders(world: CommandWorld) {
  const wie = await actorMet(['REDACTIE', 'BEHEER'], { netwerkId: world.thuis.id })
  const antwoorden: { handeling: string; zin: string }[] = []
  for (const kijktAls of KIJKROLLEN)
    for (const { spec, fromForm } of commands) {
      const kijker = narrowed(wie, { kijktAls, kijktNetwerk: world.thuis, voorbeeld: null })
      const antwoord = await fromForm(kijker, VOORBEELDEN[spec.name]?.(world)).catch((fout: unknown) => fout)
      antwoorden.push({
        handeling: spec.name,
        zin: antwoord instanceof RefusedError ? antwoord.message : 'gedaan',
      })
    }
  return antwoorden
}

async function wieMag({ handeling, kies }: Recht, world: CommandWorld): Promise<Wie[]> {
  const command = commands.find(({ spec }) => spec.name === handeling)
  const voorbeeld = VOORBEELDEN[handeling]
  if (!command || !voorbeeld) return []
  const input = voorbeeld(world, kies?.(world).id)
  // An input that no schema takes would refuse everybody, and prove nothing.
  expect({ handeling, fouten: command.spec.input.safeParse(input).error?.issues ?? [] }).toEqual({
    handeling,
    fouten: [],
  })
  const mogen: Wie[] = []
  for (const wie of IEDEREEN) if (await mag(command, world.mensen[wie], input)) mogen.push(wie)
  return mogen
}

async function mag(command: Command, actor: Actor, input: unknown): Promise<boolean> {
  try {
    await command.fromForm(actor, input)
    return true
  } catch (error) {
    if (!isExpected(error)) throw error
    return !(error instanceof NotFoundError)
  }
}
