import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { eindeVanDag, leesLokaal, TIJDZONE } from '../publicatie/lokaletijd'
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
  // What took the place of a first date is another one: agendas may still have the first, as one that was cancelled.
  let isEerste = (await db.bijeenkomst.count({ where: { scholingId } })) === 0
  await db.bijeenkomst.deleteMany({ where: { scholingId, id: { notIn: blijvend } } })
  for (const { id, ...data } of rijen) {
    const { count } = id ? await db.bijeenkomst.updateMany({ where: { id, scholingId }, data }) : { count: 0 }
    // An id that is not of this scholing is no more than a new date.
    if (count > 0) continue
    await db.bijeenkomst.create({ data: { ...data, scholingId, isEerste } })
    isEerste = false
  }
}

const oudeDatum = z.looseObject({ id: z.string().optional(), datum: z.string(), begin: z.string() })

/**
 * An old text of a scholing, whose dates take the ids of the present ones that begin at the same time. A first versie
 * knows no ids yet, and a date that is made anew would stand twice in people's own agendas.
 */
export async function metBekendeBijeenkomsten(
  db: Db,
  scholingId: string,
  inhoud: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const datums = z.array(oudeDatum).safeParse(inhoud['bijeenkomsten'])
  if (!datums.success) return inhoud
  const nu = await db.bijeenkomst.findMany({
    where: { scholingId },
    orderBy: { id: 'asc' },
    select: { id: true, lokaalBegin: true },
  })
  const vrij = nu.filter(({ id }) => !datums.data.some((datum) => datum.id === id))
  const bijeenkomsten = datums.data.map((datum) => {
    if (datum.id !== undefined && nu.some(({ id }) => id === datum.id)) return datum
    const plek = vrij.findIndex(({ lokaalBegin }) => lokaalBegin === `${datum.datum}T${datum.begin}`)
    const [zelfde] = plek === -1 ? [] : vrij.splice(plek, 1)
    return { ...datum, id: zelfde?.id }
  })
  return { ...inhoud, bijeenkomsten }
}
