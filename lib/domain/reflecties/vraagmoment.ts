import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import type { Vraagmoment } from '@/prisma/generated/client'
import { dagVan } from '../publicatie/controle'
import { dagenTussen } from '../publicatie/ladder'
import { dagenEerder } from '../publicatie/lokaletijd'

/** Dutch days after the day on which the reflectie was written: from when we ask, and when it is too late to answer. */
const NA_2_WEKEN = 14
const NA_8_WEKEN = 56
const VOORBIJ = 112

export type Vraag = {
  moment: Vraagmoment
  /** the instant from which it cannot be answered or changed any more */
  tot: Date
}

/** The question that is open now about a reflectie of that moment; the second takes the place of the first. */
export function openVraag(geschrevenOp: Date, now: Date): Vraag | null {
  const dagen = dagenTussen(dagVan(geschrevenOp), dagVan(now))
  if (dagen < NA_2_WEKEN || dagen >= VOORBIJ) return null
  const [moment, grens] =
    dagen < NA_8_WEKEN ? (['NA_2_WEKEN', NA_8_WEKEN] as const) : (['NA_8_WEKEN', VOORBIJ] as const)
  return { moment, tot: dagenEerder(geschrevenOp, -grens) }
}

/**
 * For the database: the reflecties that somebody may be asked about now, whose open question has no antwoord of the
 * given kind yet. Agrees with `openVraag`.
 */
export function metOpenVraag(
  now: Date,
  antwoord: Prisma.ReflectieantwoordWhereInput,
): Prisma.ReflectieWhereInput {
  const zonder = (moment: Vraagmoment) => ({ antwoorden: { none: { AND: [{ moment }, antwoord] } } })
  // So many days ago or longer: before the day began that came after it.
  const vanaf = (dagen: number) => dagenEerder(now, dagen - 1)
  return {
    stil: false,
    scholing: { publicatie: { status: 'GEPUBLICEERD' } },
    OR: [
      { createdAt: { gte: vanaf(NA_8_WEKEN), lt: vanaf(NA_2_WEKEN) }, ...zonder('NA_2_WEKEN') },
      { createdAt: { gte: vanaf(VOORBIJ), lt: vanaf(NA_8_WEKEN) }, ...zonder('NA_8_WEKEN') },
    ],
  }
}
