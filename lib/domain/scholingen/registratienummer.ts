import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import type { AccreditatieStatus, Registersoort } from '@/prisma/generated/client'
import { NUMMER_BEWAARDAGEN } from './labels'

const BEWAARTIJD_MS = NUMMER_BEWAARDAGEN * 24 * 3_600_000

/** What decides whether a scholing asks for registratienummers. */
export const selectNummervraag = { accreditatie: true, accreditatielijstOp: true } as const

type Nummervraag = {
  accreditatie: AccreditatieStatus
  accreditatielijstOp: Date | null
  bijeenkomsten: readonly { einde: Date }[]
}

/** Of dates that ended before this moment no number is kept. */
export const nummergrens = (now: Date): Date => new Date(now.getTime() - BEWAARTIJD_MS)

/** Until when numbers are kept; null while there is no date. */
export function nummersTot(bijeenkomsten: readonly { einde: Date }[]): Date | null {
  if (bijeenkomsten.length === 0) return null
  const laatste = Math.max(...bijeenkomsten.map(({ einde }) => einde.getTime()))
  return new Date(laatste + BEWAARTIJD_MS)
}

/** For points, so only with an accreditation, until the list was sent in or the numbers are erased. */
export function vraagtNummer(scholing: Nummervraag, now: Date): boolean {
  const tot = nummersTot(scholing.bijeenkomsten)
  return (
    scholing.accreditatie !== 'GEEN' && scholing.accreditatielijstOp === null && (tot === null || now < tot)
  )
}

type Invoer = { registersoort: Registersoort | null; registratienummer: string | null }

/** What is stored when there is no number. */
export const GEEN_NUMMER = { registersoort: null, registratienummer: null } as const

/** A register that was chosen without a number is nothing. Throws InvalidInputError when no number is asked. */
export function nummerkolommen(
  { registersoort, registratienummer }: Invoer,
  scholing: Nummervraag,
  now: Date,
): Invoer {
  if (registratienummer === null) return GEEN_NUMMER
  if (!vraagtNummer(scholing, now))
    throw new InvalidInputError({ registratienummer: [waaromGeenNummer(scholing)] })
  return { registersoort, registratienummer }
}

/** Nothing of it is left behind, whoever it was of. */
export async function wisNummers(db: Db, scholingId: string): Promise<number> {
  const { count } = await db.inschrijving.updateMany({
    where: { scholingId, registratienummer: { not: null } },
    data: GEEN_NUMMER,
  })
  return count
}

function waaromGeenNummer({ accreditatie, accreditatielijstOp }: Nummervraag): string {
  if (accreditatie === 'GEEN')
    return 'Deze scholing heeft geen accreditatie. Laat het nummer leeg; we bewaren het niet.'
  if (accreditatielijstOp !== null)
    return 'De lijst voor de accreditatie is al ingestuurd. Geef je nummer aan de organisator zelf.'
  return 'De termijn voor de accreditatie is voorbij. Geef je nummer aan de organisator zelf.'
}
