import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lock } from './lock'
import { endChild } from './run'
import { ROOT } from './settings'
import { isStopping, onStop } from './stopping'

type Service = {
  name: string
  args: string[]
  environment: NodeJS.ProcessEnv
  lock: Lock
  giveUp: (name: string) => void
  /** false for a program that passes its own flags on to children of its own, and ends when those let go */
  followsParent?: boolean
}

const MAX_ENDS = 5
const WINDOW = 60_000
const FOLLOW_PARENT = join(ROOT, 'lib/platform/start/follow-parent.mjs')

/** Runs Node with `args` beside us and starts it again when it falls over; calls `giveUp` when that happens too often. */
export function keepRunning({
  name,
  args: own,
  environment,
  lock,
  giveUp,
  followsParent = true,
}: Service): void {
  const args = followsParent ? ['--import', FOLLOW_PARENT, ...own] : own
  let ends: number[] = []
  let child = launch(args, environment, lock)
  const watch = () =>
    child.once('exit', async () => {
      if (isStopping()) return
      // Only the last minute counts: what fell over long ago must not make people wait now.
      ends = [...ends.filter((moment) => moment > Date.now() - WINDOW), Date.now()]
      if (ends.length >= MAX_ENDS) return giveUp(name)
      await sleep(250 * ends.length)
      if (isStopping()) return
      child = launch(args, environment, lock)
      watch()
    })
  watch()
  onStop(() => endChild(child, 7_000))
}

function launch(args: string[], environment: NodeJS.ProcessEnv, lock: Lock): ChildProcess {
  // Its own session: Ctrl-C reaches us alone, and we stop the parts in the right order.
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: environment,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  if (child.pid !== undefined) lock.addChild(child.pid)
  return child
}
