import { readFileSync } from 'node:fs'
import { wisOriginelen } from '@/lib/domain/praktijkverhalen/jobs'
import { herinnerAanControles, vergeetAanwezigheid } from '@/lib/domain/publicatie/jobs'
import { naarLokaal } from '@/lib/domain/publicatie/lokaletijd'
import {
  herinnerAanScholingen,
  vergeetInschrijfopmerkingen,
  vergeetRegistratienummers,
  volgWachtlijsten,
} from '@/lib/domain/scholingen/jobs'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'

/*
 * Every scholing to come is tomorrow, so that everybody is to be reminded; then the jobs of a whole day run once.
 */
const morgen = naarLokaal(new Date(Date.now() + 24 * 3_600_000)).slice(0, 10)
await database()
  .$executeRaw`update "Bijeenkomst" set begin = (${morgen} || ' 14:00')::timestamp at time zone 'Europe/Amsterdam',
  einde = (${morgen} || ' 16:00')::timestamp at time zone 'Europe/Amsterdam', "lokaalBegin" = ${`${morgen}T14:00`}, "lokaalEinde" = ${`${morgen}T16:00`}
  where "scholingId" in (select id from "Publicatie" where slug like 'agenda-%')`
// In the morning, when mails go out, whatever the hour of the measurement.
const vandaag = naarLokaal(new Date()).slice(0, 10)
holdClock(new Date(`${vandaag}T09:30:00Z`))

const peak = () =>
  Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_000)
const before = peak()
const begin = performance.now()
for (const job of [
  herinnerAanScholingen,
  volgWachtlijsten,
  vergeetInschrijfopmerkingen,
  vergeetRegistratienummers,
  herinnerAanControles,
  vergeetAanwezigheid,
  wisOriginelen,
])
  await job.run({})
console.log(
  JSON.stringify({
    mails: await database().mailbericht.count({ where: { sleutel: { startsWith: 'scholingherinnering/' } } }),
    seconden: Math.round((performance.now() - begin) / 100) / 10,
    'geheugen vooraf': before,
    geheugenMB: peak(),
  }),
)
process.exit(0)
