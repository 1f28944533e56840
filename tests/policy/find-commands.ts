import type { z } from 'zod'
import type { Actor } from '@/lib/kernel/actor'

export type Command = {
  kind: 'command'
  spec: { name: string; input: z.ZodType; authorize: (actor: Actor, ...rest: never[]) => boolean }
  fromForm: (actor: Actor, input: unknown) => Promise<unknown>
}

const isCommand = (value: unknown): value is Command =>
  typeof value === 'function' &&
  'kind' in value &&
  value.kind === 'command' &&
  'spec' in value &&
  'fromForm' in value

/** Every command of the portal, found by looking at what the modules export. */
export async function findCommands(): Promise<Command[]> {
  const modules = import.meta.glob<Record<string, unknown>>([
    '/lib/domain/*/*.ts',
    '!/lib/domain/**/*.test.ts',
  ])
  const loaded = await Promise.all(Object.values(modules).map((load) => load()))
  return loaded.flatMap((module) => Object.values(module).filter(isCommand))
}
