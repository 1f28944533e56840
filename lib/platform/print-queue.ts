import 'server-only'
import { hash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { database, type Prisma } from './db'
import { addJob } from './outbox'

export const PRINT_JOB = 'afdruk.maak'
/** How long a page and its PDF are kept, in milliseconds. */
export const PRINT_KEPT_MS = 3_600_000

const WAIT_MS = 15_000
const LOOK_MS = 150

/**
 * Has the background process make a PDF of this page, and waits for it. Null when it did not succeed or took more than
 * fifteen seconds; asking again tries again. Who may have the page is the caller's to decide.
 */
export async function orderPdf(blad: Prisma.InputJsonObject): Promise<Uint8Array<ArrayBuffer> | null> {
  const sleutel = hash('sha256', JSON.stringify(blad))
  await order(sleutel, blad)
  const until = performance.now() + WAIT_MS
  while (performance.now() < until) {
    const made = await database().afdruk.findUnique({
      where: { sleutel },
      select: { pdf: true, mislukt: true },
    })
    if (made?.pdf) return made.pdf
    if (made?.mislukt) return null
    await pause(LOOK_MS)
  }
  return null
}

const order = (sleutel: string, blad: Prisma.InputJsonObject) =>
  database().$transaction(async (db) => {
    const { count: created } = await db.afdruk.createMany({ data: [{ sleutel, blad }], skipDuplicates: true })
    const { count: again } = await db.afdruk.updateMany({
      where: { sleutel, mislukt: true },
      data: { mislukt: false },
    })
    // One at a time: a browser takes some hundred megabytes.
    if (created + again > 0)
      await addJob(db, PRINT_JOB, { sleutel }, { key: `afdruk:${sleutel}`, queue: 'afdruk' })
  })
