import 'server-only'
import { log } from '@/lib/platform/log'
import { startBackgroundWork } from './worker'

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
