import 'server-only'
import type { Db } from './db'
import type { Line } from './logboek'
import { afzenderadres, type Bijlage, type Mail } from './mail'

/** `sleutel` names the occasion ('inschrijving/<id>/bevestigd/<volgnummer>'): one mail per occasion. */
export type OutgoingMail = Omit<Mail, 'bijlagen'> & {
  sleutel: string
  /** Files that go along; an invitation names who sends it. */
  bijlagen?: (afzender: string) => Bijlage[]
}

export type JobOptions = {
  /** Two jobs with the same key become one; the newest payload counts. */
  key?: string
  /** Jobs of one queue run one after another. */
  queue?: string
  runAt?: Date
}

/** `payload` is what the job gets as its input. */
type Job = JobOptions & { name: string; payload: unknown }

/** Total tries before a job is parked (it stays in the table, visible at /beheer/achtergrondwerk). */
const MAX_ATTEMPTS = 12

/** What a change leaves behind beside itself: mails to deliver, background work and its lines in the logboek. */
export type Traces = { mails: OutgoingMail[]; jobs: Job[]; lines: Line[] }

/** The job that looks again at what the search index says of one item; one for each item, however often it changes. */
export const indexing = (stale: { soort: string; id: string }): Job => ({
  name: 'zoekindex.update',
  payload: stale,
  key: `zoekindex:${stale.soort}:${stale.id}`,
})

const LONE_SURROGATE = /\p{Surrogate}/gu

/** A text that was cut short may end in half a character, which PostgreSQL refuses in JSON. */
const json = (rows: unknown[]): string =>
  JSON.stringify(rows, (_key, value) =>
    typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value,
  )

/** Lays mails ready with their delivery, adds jobs and writes lines, all in the transaction `db` and in one statement: some hold a lock. */
export async function leaveTraces(db: Db, { mails, jobs, lines }: Traces): Promise<void> {
  if (mails.length + jobs.length + lines.length === 0) return
  const letters = mails.map((mail) => ({ ...mail, bijlagen: mail.bijlagen?.(afzenderadres()) ?? [] }))
  await db.$executeRaw`
    WITH regel AS (
      INSERT INTO "Logboekregel" (op, handeling, "actorId", actor, item, resultaat, details)
      SELECT clock_timestamp(), handeling, "actorId", actor, item, resultaat, details
      FROM jsonb_to_recordset(${json(lines)}::jsonb)
        AS r (handeling text, "actorId" uuid, actor text, item text, resultaat "LogboekResultaat", details jsonb)
    ), bericht AS (
      INSERT INTO "Mailbericht" (id, sleutel, aan, onderwerp, tekst, html, bijlagen, "createdAt")
      SELECT uuidv7(), sleutel, aan, onderwerp, tekst, html, bijlagen, clock_timestamp()
      FROM jsonb_to_recordset(${json(letters)}::jsonb)
        AS m (sleutel text, aan text, onderwerp text, tekst text, html text, bijlagen jsonb)
      ON CONFLICT (sleutel) DO NOTHING RETURNING sleutel
    ), taak AS (
      SELECT 'mail.send' AS name, jsonb_build_object('sleutel', sleutel) AS payload, 'mail:' || sleutel AS key,
        NULL AS queue, NULL::timestamptz AS "runAt" FROM bericht
      UNION ALL SELECT name, payload, key, queue, "runAt" FROM jsonb_to_recordset(${json(jobs)}::jsonb)
        AS t (name text, payload jsonb, key text, queue text, "runAt" timestamptz)
    )
    SELECT graphile_worker.add_job(identifier := name, payload := payload::json, queue_name := queue,
      run_at := "runAt", max_attempts := ${MAX_ATTEMPTS}::int, job_key := key) FROM taak`
}

/** Adds a job inside the transaction `db`: rolled back together with it. */
export const addJob = (db: Db, name: string, payload: unknown, options: JobOptions = {}): Promise<void> =>
  leaveTraces(db, { mails: [], jobs: [{ name, payload, ...options }], lines: [] })
