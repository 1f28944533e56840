import 'server-only'
import type { Runner, TaskList } from 'graphile-worker'
import { mailUitnodiging } from '@/lib/domain/gebruikers/jobs'
import { wisOriginelen } from '@/lib/domain/praktijkverhalen/jobs'
import { herinnerAanControles, vergeetAanwezigheid } from '@/lib/domain/publicatie/jobs'
import { mailReacties, vergeetVerborgen } from '@/lib/domain/reacties/jobs'
import { telOpbrengsten } from '@/lib/domain/reflecties/jobs'
import { vertelWijzigingen } from '@/lib/domain/scholingbeheer/jobs'
import {
  herinnerAanScholingen,
  vergeetInschrijfopmerkingen,
  vergeetRegistratienummers,
  volgWachtlijsten,
} from '@/lib/domain/scholingen/jobs'
import { mailAkkoordstand } from '@/lib/domain/sprekers/jobs'
import { type Recurring, startWorker } from '@/lib/platform/job-queue'
import { cleanBestanden, wipeBestand } from './clean-bestanden'
import { followPlanning } from './follow-planning'
import { bewaakWissingen } from './keep-erasures'
import { mirrorIndex } from './mirror-index'
import { forgetPdfs, makePdf } from './print-pdf'
import { readAgendas } from './read-agendas'
import { readBijlage } from './read-bijlage'
import { refreshIndex } from './refresh-index'
import { sendMail } from './send-mail'
import { updateIndex } from './update-index'
import { watchLinks } from './watch-links'
import { watchOpnames } from './watch-opnames'
import { watchSearchEngine } from './watch-search-engine'

const JOBS = [
  sendMail,
  updateIndex,
  mirrorIndex,
  mailUitnodiging,
  herinnerAanControles,
  followPlanning,
  readBijlage,
  cleanBestanden,
  wipeBestand,
  vergeetAanwezigheid,
  bewaakWissingen,
  volgWachtlijsten,
  vertelWijzigingen,
  wisOriginelen,
  mailReacties,
  vergeetVerborgen,
  vergeetInschrijfopmerkingen,
  vergeetRegistratienummers,
  herinnerAanScholingen,
  makePdf,
  forgetPdfs,
  telOpbrengsten,
  readAgendas(),
  mailAkkoordstand,
  watchOpnames,
]

// What comes back by itself; several background processes start it once. Times are in UTC.
const RECURRING: readonly Recurring[] = [
  { task: herinnerAanControles.name, match: '7 * * * *' },
  { task: followPlanning.name, match: '* * * * *' },
  { task: cleanBestanden.name, match: '40 1 * * *' },
  { task: vergeetAanwezigheid.name, match: '25 * * * *' },
  { task: bewaakWissingen.name, match: '52 * * * *' },
  { task: herinnerAanScholingen.name, match: '17 * * * *' },
  { task: vergeetInschrijfopmerkingen.name, match: '10 2 * * *' },
  { task: vergeetRegistratienummers.name, match: '12 2 * * *' },
  { task: volgWachtlijsten.name, match: '*/5 * * * *' },
  { task: vertelWijzigingen.name, match: '*/2 * * * *' },
  { task: wisOriginelen.name, match: '15 2 * * *' },
  { task: forgetPdfs.name, match: '33 * * * *' },
  { task: mailReacties.name, match: '36 * * * *' },
  { task: vergeetVerborgen.name, match: '20 2 * * *' },
  { task: watchOpnames.name, match: '25 2 * * *' },
  { task: telOpbrengsten.name, match: '35 1 * * *' },
  { task: 'agendabron.ronde', match: '27 * * * *' },
  { task: 'weblink.ronde', match: '*/15 * * * *' },
]

const taskList = (stopping: AbortSignal): TaskList =>
  Object.fromEntries(
    [...JOBS, watchLinks(stopping)].map(({ name, run }) => [name, (payload: unknown) => run(payload)]),
  )

/** Starts the background work of this process; several processes may do so at once. Stop it with `runner.stop()`. */
export async function startBackgroundWork(): Promise<Runner> {
  const stopping = new AbortController()
  const runner = await startWorker(taskList(stopping.signal), RECURRING)
  runner.events.on('stop', () => stopping.abort())
  void refreshIndex()
  void watchSearchEngine(stopping.signal)
  return runner
}
