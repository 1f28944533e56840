import 'server-only'
import { setPriority } from 'node:os'
import { log } from '@/lib/platform/log'
import { startBackgroundWork } from './worker'

// On a machine that both share, somebody who waits for a page goes before a mail (0 is ordinary, 19 the least).
const AFTER_THE_WEBSITE = 5

setPriority(AFTER_THE_WEBSITE)
const runner = await startBackgroundWork()
log().info('achtergrondwerk gestart')

let stopping = false
const stop = () => {
  if (stopping) return
  stopping = true
  runner.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
await runner.promise
