import 'server-only'
import { randomInt } from 'node:crypto'

// Without what looks alike on a screen at the back of a room (0 and O, 1 and I), and without vowels: no words.
const TEKENS = '23456789BCDFGHJKLMNPQRSTVWXZ'
const HALF_UUR = 30 * 60_000
const TWEE_UUR = 4 * HALF_UUR

const willekeurig = (lengte: number) =>
  Array.from({ length: lengte }, () => TEKENS.charAt(randomInt(TEKENS.length))).join('')

/** Short enough to read aloud; guessing is held back by a limit. */
export const nieuweDeelnamecode = () => willekeurig(5)
/** Long enough that nobody finds one by trying. */
export const nieuweCertificaatcode = () => willekeurig(12)

type Datum = { begin: Date; einde: Date }

/** The code works from half an hour before a date begins until two hours after it ended. */
export const isCodeOpen = (bijeenkomsten: readonly Datum[], now: Date): boolean =>
  bijeenkomsten.some(
    ({ begin, einde }) =>
      begin.getTime() - HALF_UUR <= now.getTime() && now.getTime() <= einde.getTime() + TWEE_UUR,
  )
