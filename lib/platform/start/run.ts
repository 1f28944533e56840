import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, ROOT } from './settings'
import { StartError } from './start-error'
import { onStop } from './stopping'

/** Arguments with which Node runs our TypeScript outside Next. */
export const scriptArguments = (path: string) => [
  '--conditions=react-server',
  '--import',
  'tsx',
  join(ROOT, path),
]

type RunOptions = {
  environment: NodeJS.ProcessEnv
  /** name of a file in .data that takes the output; without it the output goes to the terminal */
  log?: string
  args?: string[]
}

/** Runs one of our scripts to its end and gives its exit code. */
export const runScript = (path: string, { args = [], ...options }: RunOptions) =>
  runToEnd([...scriptArguments(path), ...args], options)

/** Runs Node with `args` to its end and gives its exit code. Stopping the portal stops it too. */
export async function runToEnd(args: string[], { environment, log }: RunOptions): Promise<number> {
  mkdirSync(DATA, { recursive: true })
  const out = log ? openSync(join(DATA, log), 'w', 0o600) : null
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: environment,
    stdio: out === null ? 'inherit' : ['ignore', out, out],
  })
  onStop(() => endChild(child, 5_000))
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (status) => resolve(status ?? 1))
  })
  if (out !== null) closeSync(out)
  return code
}

/** As `runScript`, silently; throws a StartError with the last lines of the output when it fails. */
export async function runStep(
  what: string,
  path: string,
  environment: NodeJS.ProcessEnv,
  log: string,
): Promise<void> {
  const code = await runScript(path, { environment, log })
  if (code !== 0) throw stepError(what, log)
}

export function stepError(what: string, log: string): StartError {
  const file = join(DATA, log)
  const output = readFileSync(file, 'utf8')
  if (/ENOSPC|No space left|53100/.test(output))
    return new StartError('De schijf is vol. Maak ruimte vrij en start opnieuw.')
  return new StartError(`${what} is niet gelukt. Wat er misging staat in ${file}.`)
}

/** Asks `child` to stop, and kills it when it still runs after `patience` milliseconds. */
export async function endChild(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(timer)
}
