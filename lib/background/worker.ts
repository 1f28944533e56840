import 'server-only'
import type { TaskList } from 'graphile-worker'
import { mailUitnodiging } from '@/lib/domain/gebruikers/jobs'
import { startWorker } from '@/lib/platform/job-queue'
import { sendMail } from './send-mail'
import { updateIndex } from './update-index'

const JOBS = [sendMail, updateIndex, mailUitnodiging]

const taskList: TaskList = Object.fromEntries(
  JOBS.map(({ name, run }) => [name, (payload: unknown) => run(payload)]),
)

/** Starts the background work of this process; several processes may do so at once. */
export const startBackgroundWork = () => startWorker(taskList)
