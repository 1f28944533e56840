import 'server-only'

const DAG = 86_400_000

/** One bad day is no fault of the agenda; longer, and somebody must look. */
export const isStuk = (foutSinds: Date | null, now: Date): boolean =>
  foutSinds !== null && now.getTime() - foutSinds.getTime() >= DAG
