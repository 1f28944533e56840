import 'server-only'

/**
 * True of a document `z` that may be found now, whoever asks: published, and of a recording not past the last day that
 * its speakers allow. By the clock of the question, so that no job has to be in time.
 */
export const VINDBAAR = `z.vindbaar and (z."vindbaarTot" is null or z."vindbaarTot" >= (now() at time zone 'Europe/Amsterdam')::date)`
