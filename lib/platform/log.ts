import 'server-only'
import { randomBytes } from 'node:crypto'
import pino from 'pino'
import { env } from './env'

let logger: pino.Logger | undefined

/** The process log: JSON lines on standard output. Never give it passwords, tokens or story text (security.md L3). */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null })
  return logger
}

/** Logs a bug once, and returns the reference number that the person sees on the screen. */
export function logBug(error: unknown, where: string): string {
  const referentie = randomBytes(4).toString('hex').toUpperCase()
  log().error({ err: error, where, referentie }, 'onverwachte fout')
  return referentie
}
