import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'

// Words that somebody who knows the portal tries first (ASVS 6.2.11).
const EIGEN_WOORDEN = [
  'kennisplein',
  'palliatief',
  'palliatieve',
  'zorg',
  'hospice',
  'netwerk',
  'consortium',
  'zuidwest',
  'zeeland',
  'rotterdam',
  'brabant',
  'roosendaal',
  'redactie',
  'beheer',
  'welkom',
  'wachtwoord',
  'coordinator',
  'vrijwilliger',
  'verpleegkundige',
]

const MIN_SCORE = 3
// The estimator takes its time on long texts, and a hundred characters tell enough.
const GENOEG = 100
// The estimator counts words side by side as a find; what is left without the words others know must be worth something.
const MIN_EIGEN_LETTERS = 8

/** Throws InvalidInputError on `veld` when `wachtwoord` is easy to guess for who knows `eigen`: name, e-mail address. */
export async function requireSterk(
  wachtwoord: string,
  eigen: readonly string[],
  veld: string,
): Promise<void> {
  const woorden = eigen
    .flatMap((tekst) => [tekst, ...tekst.split(/[^\p{L}\p{N}]+/u)])
    .map((woord) => woord.toLowerCase())
    .filter((woord) => woord.length > 2)
  const meter = await loadMeter()
  const { score } = meter.check(wachtwoord.slice(0, GENOEG), woorden)
  if (score >= MIN_SCORE && overigeLetters(wachtwoord, [...woorden, ...EIGEN_WOORDEN]) >= MIN_EIGEN_LETTERS)
    return
  throw new InvalidInputError({
    [veld]: [
      'Dit wachtwoord is te makkelijk te raden. Kies vier of meer woorden die niets met jou, je werk of elkaar te maken hebben.',
    ],
  })
}

// Longest first, or 'zorg' would leave half of 'zorgverlener' behind.
const overigeLetters = (wachtwoord: string, woorden: string[]): number =>
  woorden
    .toSorted((een, ander) => ander.length - een.length)
    .reduce((rest, woord) => rest.replaceAll(woord, ' '), wachtwoord.toLowerCase())
    .replace(/[^\p{L}]/gu, '').length

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
    dictionary: { ...common.dictionary, ...nl.dictionary, userInputs: EIGEN_WOORDEN },
    graphs: common.adjacencyGraphs,
  })
}
