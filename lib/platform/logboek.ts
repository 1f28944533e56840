import 'server-only'
import { database } from './db'
import { log } from './log'

export type LogboekDetails = Record<string, string | number | boolean | null>

/** One line of the audit log (NEN 7513; ASVS 16.2.1). */
export type Line = {
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

/** Writes a refusal, after its transaction was rolled back. The refusal itself must not fail on it. */
export async function writeRefusal(line: Omit<Line, 'resultaat'>): Promise<void> {
  try {
    await database().logboekregel.create({ data: { ...line, resultaat: 'GEWEIGERD' } })
  } catch (failure) {
    log().error({ err: failure, handeling: line.handeling }, 'weigering niet in logboek')
  }
}
