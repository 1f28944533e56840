import { type Actor, job } from '@/lib/kernel/actor'
import { isExpected } from '@/lib/kernel/errors'
import { actorMet } from '../support/actors'
import { type CommandWorld, makeCommandWorld } from '../support/command-world'
import { dryRun } from '../support/dry-run'

/** A world of records, and who tries a command there: somebody who may do everything. Nothing that is done stays. */
export async function begin(): Promise<{ world: CommandWorld; doet: (command: string) => Actor }> {
  dryRun.on = false
  const world = await makeCommandWorld()
  const alleskunner = await actorMet(['REDACTIE', 'BEHEER'], { netwerkId: world.thuis.id })
  dryRun.on = true
  const vanAchtergrond = new Set([
    'gebruiker.create',
    'uitnodiging.send',
    'publicatie.sendControletrede',
    'gebruiker.sendHerinneringen',
    'scholing.sendAanbod',
    'scholing.sendWijziging',
    'inschrijving.sendHerinnering',
  ])
  return { world, doet: (command) => (vanAchtergrond.has(command) ? job('proef') : alleskunner) }
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
