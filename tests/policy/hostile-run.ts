import { canCreateGebruikers } from '@/lib/domain/gebruikers/policy'
import { type Actor, isJob, job } from '@/lib/kernel/actor'
import { isExpected } from '@/lib/kernel/errors'
import { actorMet } from '../support/actors'
import { type CommandWorld, makeCommandWorld } from '../support/command-world'
import { dryRun } from '../support/dry-run'
import type { Command } from './find-commands'

// What these allow only the background process may do: somebody who may do everything else would only be sent away.
const VAN_ACHTERGROND: Command['spec']['authorize'][] = [isJob, canCreateGebruikers]

type Begin = {
  world: CommandWorld
  /** may do everything that a person can */
  alleskunner: Actor
  /** who has a chance with this command */
  doet: (spec: Command['spec']) => Actor
}

/** A world of records, and who tries a command there. Nothing that is done stays. */
export async function begin(): Promise<Begin> {
  dryRun.on = false
  const world = await makeCommandWorld()
  const alleskunner = await actorMet(['REDACTIE', 'BEHEER'], { netwerkId: world.thuis.id })
  dryRun.on = true
  const doet: Begin['doet'] = ({ authorize }) =>
    VAN_ACHTERGROND.includes(authorize) ? job('proef') : alleskunner
  return { world, alleskunner, doet }
}

/** The tries that ended as nobody expected, in words. */
export async function omgevallen(
  naam: string,
  pogingen: Iterable<{ wat: string; input: unknown }>,
  doe: (input: unknown) => Promise<unknown>,
): Promise<string[]> {
  const fouten: string[] = []
  for (const { wat, input } of pogingen) {
    const fout = await probeer(() => doe(input))
    if (fout) fouten.push(`${naam} ${wat}: ${fout}`)
  }
  return fouten
}

/** What went wrong that nobody expected; null when it ended as it should. */
export async function probeer(doe: () => Promise<unknown>): Promise<string | null> {
  try {
    await doe()
    return null
  } catch (error) {
    if (isExpected(error)) return null
    return error instanceof Error ? `${error.name} ${error.message.slice(-300)}` : String(error)
  }
}
