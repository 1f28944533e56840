import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { codeOf } from '../error-code'
import { commandOf, endProcess, endsWithin, isRunning, markOf, type ProcessMark, parentOf } from './processes'
import { StartError } from './start-error'

const markSchema = z.object({ pid: z.number().int(), startedAt: z.string() })

const holderSchema = z.object({
  task: z.string(),
  /** where the portal answers; null for a task without a website */
  address: z.string().nullable(),
  owner: markSchema,
  /** the npm that started the owner: when it is killed, the owner stops too */
  launcher: markSchema.nullable(),
  children: z.array(markSchema),
})

export type Holder = z.output<typeof holderSchema>

export type Lock = {
  /** Writes down a process that a next start must end when this one is killed. */
  addChild: (pid: number) => void
  release: () => void
}

const fileOf = (data: string) => join(data, 'portaal.lock')

/** Who holds the lock of the folder `data` now; null when nobody does, or when its holder no longer runs. */
export function holderOf(data: string): Holder | null {
  const holder = readHolder(data)
  return holder && isRunning(holder.owner) ? holder : null
}

/**
 * Takes the lock of the folder `data`, so that one process at a time runs the portal and its database there.
 * Ends what a killed holder left running. Throws a StartError that says where the portal already runs.
 */
export async function takeLock(data: string, task: string, address: string | null): Promise<Lock> {
  const mine: Holder = { task, address, owner: markOf(process.pid), launcher: npmAbove(), children: [] }
  while (!claim(data, mine)) {
    const other = readHolder(data)
    if (!other) continue
    await waitForOrphan(other)
    if (isRunning(other.owner)) throw new StartError(refusal(other))
    await Promise.all(other.children.map((child) => endProcess(child, 'SIGTERM', 8_000)))
    rmSync(fileOf(data), { force: true })
  }
  return {
    addChild: (pid) => {
      mine.children = [...mine.children.filter(isRunning), markOf(pid)]
      writeFileSync(fileOf(data), JSON.stringify(mine))
    },
    release: () => rmSync(fileOf(data), { force: true }),
  }
}

/** Calls `stop` when the npm that started us is gone: a portal nobody can stop with Ctrl-C should not live on. */
export function followLauncher(stop: () => void): void {
  const launcher = npmAbove()
  if (!launcher) return
  const watch = setInterval(() => {
    if (isRunning(launcher)) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

function claim(data: string, mine: Holder): boolean {
  const aside = `${fileOf(data)}.${process.pid}`
  writeFileSync(aside, JSON.stringify(mine), { mode: 0o600 })
  try {
    // A hard link appears whole or not at all, and to one of two only.
    linkSync(aside, fileOf(data))
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

function readHolder(data: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(fileOf(data), 'utf8')))
  } catch (error) {
    // Not readable as a lock: a machine that lost power can leave an empty file.
    if (codeOf(error) !== 'ENOENT') rmSync(fileOf(data), { force: true })
    return null
  }
}

/** Its npm was killed, so it is stopping by itself; that takes a moment. */
async function waitForOrphan({ owner, launcher }: Holder): Promise<void> {
  if (!launcher || isRunning(launcher)) return
  if (!(await endsWithin(owner, 12_000))) await endProcess(owner, 'SIGKILL', 1_000)
  await sleep(100)
}

const refusal = ({ task, address, owner }: Holder) =>
  address
    ? `Kennisplein draait al op ${address} (proces ${owner.pid}).`
    : `Er loopt in deze map al een andere taak (${task}, proces ${owner.pid}): wacht tot die klaar is en probeer het opnieuw.`

function npmAbove(): ProcessMark | null {
  if (!process.env['npm_lifecycle_event']) return null
  for (let pid = process.ppid, steps = 0; pid > 1 && steps < 4; pid = parentOf(pid), steps += 1) {
    if (/^npm\b|[/\\]npm(-cli\.js)?(\s|$)/.test(commandOf(pid))) return markOf(pid)
  }
  return null
}
