import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { eindeVanDag, leesLokaal, TIJDZONE } from './lokaletijd'
import type { BijeenkomstInvoer } from './schema'

const BESTAAT_NIET =
  'Deze tijd bestaat niet: in die nacht gaat de klok van 02:00 naar 03:00. Kies een tijd vóór 02:00 of vanaf 03:00.'
const OMGEKEERD = 'De eindtijd ligt niet na de begintijd. Pas een van de twee aan.'

/**
 * The dates of a form as they are stored: instants beside the local times that were typed. Throws InvalidInputError,
 * by the field of the form, for a time that does not exist and for an end that does not come after its begin.
 */
export function naarBijeenkomsten(invoer: readonly BijeenkomstInvoer[]) {
  const fouten: Record<string, string[]> = {}
  const rijen = invoer.map(({ datum, begin, einde, ...rest }, plaats) => {
    const lees = (veld: 'begin' | 'einde', tijd: string): Date => {
      const gelezen = leesLokaal(`${datum}T${tijd}`)
      if (gelezen.soort !== 'BESTAAT_NIET') return gelezen.moment
      fouten[`bijeenkomsten[${plaats}].${veld}`] = [BESTAAT_NIET]
      return new Date(Number.NaN)
    }
    const rij = {
      ...rest,
      begin: lees('begin', begin),
      einde: lees('einde', einde),
      lokaalBegin: `${datum}T${begin}`,
      lokaalEinde: `${datum}T${einde}`,
      tijdzone: TIJDZONE,
    }
    if (rij.einde <= rij.begin) fouten[`bijeenkomsten[${plaats}].einde`] = [OMGEKEERD]
    return rij
  })
  if (Object.keys(fouten).length > 0) throw new InvalidInputError(fouten)
  return rijen
}

type Rij = ReturnType<typeof naarBijeenkomsten>[number]

/** The instant at which enrolling closes. Throws InvalidInputError when that day lies after the last date. */
export function naarAanmeldenTot(
  datum: string | null,
  bijeenkomsten: readonly Pick<Rij, 'lokaalBegin'>[],
): Date | null {
  if (datum === null) return null
  const laatste = bijeenkomsten
    .map(({ lokaalBegin }) => lokaalBegin.slice(0, 10))
    .sort()
    .at(-1)
  if (laatste !== undefined && datum > laatste) {
    throw new InvalidInputError({
      aanmeldenTot: ['Deze dag ligt na de laatste bijeenkomst. Kies een eerdere dag.'],
    })
  }
  return eindeVanDag(datum)
}

/**
 * Makes the stored dates equal to `rijen`. A date that stays keeps its id, and with it the UID in people's own agendas.
 */
export async function schrijfBijeenkomsten(db: Db, scholingId: string, rijen: readonly Rij[]): Promise<void> {
  const blijvend = rijen.flatMap(({ id }) => id ?? [])
  await db.bijeenkomst.deleteMany({ where: { scholingId, id: { notIn: blijvend } } })
  for (const { id, ...data } of rijen) {
    const { count } = id ? await db.bijeenkomst.updateMany({ where: { id, scholingId }, data }) : { count: 0 }
    // An id that is not of this scholing is no more than a new date.
    if (count === 0) await db.bijeenkomst.create({ data: { ...data, scholingId } })
  }
}
