import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from '../error-code'

/** A process that can be recognised later: numbers are used again, number and start moment together are not. */
export type ProcessMark = { pid: number; startedAt: string }

export const markOf = (pid: number): ProcessMark => ({ pid, startedAt: startMoment(pid) })

export const isRunning = ({ pid, startedAt }: ProcessMark) => isAlive(pid) && startMoment(pid) === startedAt

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Asks with `signal`, and kills when the process still runs after `patience` milliseconds. */
export async function endProcess(mark: ProcessMark, signal: NodeJS.Signals, patience: number): Promise<void> {
  if (!isRunning(mark)) return
  signalQuietly(mark.pid, signal)
  if (await endsWithin(mark, patience)) return
  signalQuietly(mark.pid, 'SIGKILL')
  await endsWithin(mark, 3_000)
}

export async function endsWithin(mark: ProcessMark, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isRunning(mark)) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/** The parent of `pid`, or 0 when that is not to be known. */
export function parentOf(pid: number): number {
  if (process.platform === 'linux') return Number(statFields(pid)[1] ?? 0)
  return Number(ps(pid, 'ppid='))
}

/** The command line of `pid`, words separated by spaces; empty when it is gone. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return readQuietly(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
  return ps(pid, 'command=')
}

function startMoment(pid: number): string {
  if (process.platform === 'linux') return statFields(pid)[19] ?? ''
  return ps(pid, 'lstart=')
}

const isZombie = (pid: number) => process.platform === 'linux' && statFields(pid)[0] === 'Z'

/** /proc/<pid>/stat from the state onwards: the name before it is in brackets and may hold anything. */
function statFields(pid: number): string[] {
  const stat = readQuietly(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
