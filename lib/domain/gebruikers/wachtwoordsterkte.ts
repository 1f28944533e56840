import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { contextwoorden, omgevingVan, zonderContext } from './contextwoorden'

const MIN_SCORE = 3
// The estimator takes its time on long texts, and a hundred characters tell enough.
const GENOEG = 100

const MAKKELIJK =
  'Dit wachtwoord is te makkelijk te raden. Kies vier of meer woorden die niets met jou, je werk of elkaar te maken hebben.'
const BEKEND =
  'Dit wachtwoord is te makkelijk te raden: het bestaat vooral uit woorden die bij jou of je werk horen. Zet er drie of meer woorden bij die daar niets mee te maken hebben.'

type Persoon = { naam: string; email: string; organisatieId: string | null }

/**
 * Throws InvalidInputError on `wachtwoord` when it is easy to guess for who knows the person or the portal. A word they
 * know may stand in it, when the password would be strong enough without it.
 */
export async function requireSterk(db: Db, wachtwoord: string, persoon: Persoon): Promise<void> {
  const woorden = contextwoorden([persoon.naam, persoon.email, ...(await omgevingVan(db, persoon))])
  const meter = await loadMeter()
  const isSterk = (tekst: string) => meter.check(tekst.slice(0, GENOEG), woorden).score >= MIN_SCORE
  if (!isSterk(wachtwoord)) throw new InvalidInputError({ wachtwoord: [MAKKELIJK] })
  const rest = zonderContext(wachtwoord, woorden)
  if (rest !== null && !isSterk(rest)) throw new InvalidInputError({ wachtwoord: [BEKEND] })
}

type Meter = { check: (wachtwoord: string, woorden: string[]) => { score: number } }
let meter: Promise<Meter> | undefined

// The word lists take memory and half a second: only in a process where somebody chooses a password.
const loadMeter = (): Promise<Meter> => (meter ??= makeMeter())

async function makeMeter(): Promise<Meter> {
  const [{ ZxcvbnFactory }, common, nl] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...nl.dictionary },
    graphs: common.adjacencyGraphs,
  })
}
