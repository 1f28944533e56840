import 'server-only'
import { type Db, database } from './db'
import { log } from './log'

export type LogboekDetails = Record<string, string | number | boolean | null>

type Line = {
  /** '<noun>.<verb>' */
  handeling: string
  actorId: string | null
  /** name at that moment */
  actor: string
  /** ref or id */
  item: string | null
  resultaat: 'GELUKT' | 'GEWEIGERD'
  details: LogboekDetails
}

/** Writes one line of the audit log (NEN 7513; ASVS 16.2.1) in the transaction `db`. */
export async function writeLogboek(db: Db, line: Line): Promise<void> {
  await db.logboekregel.create({ data: line })
}

/** Writes a refusal, after its transaction was rolled back. The refusal itself must not fail on it. */
export async function writeRefusal(line: Omit<Line, 'resultaat'>): Promise<void> {
  try {
    await writeLogboek(database(), { ...line, resultaat: 'GEWEIGERD' })
  } catch (failure) {
    log().error({ err: failure, handeling: line.handeling }, 'weigering niet in logboek')
  }
}
