import 'server-only'

let fixed: Date | undefined

/** The present moment, as an instant. Everything that depends on time asks here, so that a test can choose it. */
export const now = (): Date => fixed ?? new Date()

/** For tests: holds the clock at `moment`; without an argument it runs again. */
export function holdClock(moment?: Date): void {
  fixed = moment
}
