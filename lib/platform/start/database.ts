import { statfsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '../error-code'
import { holderOf, type Lock } from './lock'
import { embeddedAddresses, startEmbeddedPostgres } from './postgres'
import { DATA, setting } from './settings'
import { StartError } from './start-error'

export type PortalDatabase = {
  url: string
  isEmbedded: boolean
  /** where the data lie, for people */
  where: string
  /** settles when an embedded server ends; never for another one */
  ended: Promise<void>
  stop: () => Promise<void>
}

const NEVER = new Promise<void>(() => undefined)
const NEEDED_BYTES = 200_000_000

/**
 * The database of `DATABASE_URL`, or the embedded one: started by us when `lock` is given (we hold the folder),
 * else that of the portal that runs here. Throws a StartError when it cannot be reached or started.
 */
export async function openDatabase(lock: Lock | null): Promise<PortalDatabase> {
  const url = setting('DATABASE_URL')
  if (url) return external(url)
  if (!lock) return running()
  const { bavail, bsize } = statfsSync(DATA)
  if (bavail * bsize < NEEDED_BYTES)
    throw new StartError(`De schijf met ${DATA} is vol. Maak ruimte vrij en start opnieuw.`)
  return embedded()
}

/** Starts the server again when it falls over: the pools of web and background reconnect by themselves. */
async function embedded(): Promise<PortalDatabase> {
  let server = await startEmbeddedPostgres(DATA)
  let isWanted = true
  const keepUp = async () => {
    for (let falls = 0; falls < 5; falls += 1) {
      await server.ended
      if (!isWanted) return
      await sleep(500)
      server = await startEmbeddedPostgres(DATA)
    }
  }
  const stop = () => {
    isWanted = false
    return server.stop()
  }
  return { url: server.url(), isEmbedded: true, where: server.dataDir, ended: keepUp(), stop }
}

async function external(url: string): Promise<PortalDatabase> {
  await checkReachable(url)
  const { host, pathname } = new URL(url)
  return { url, isEmbedded: false, where: `${host}${pathname}`, ended: NEVER, stop: async () => undefined }
}

async function running(): Promise<PortalDatabase> {
  const addresses = holderOf(DATA) && embeddedAddresses(DATA)
  if (!addresses) throw new StartError('De database draait niet meer: start opnieuw.')
  await checkReachable(addresses.url())
  return { url: addresses.url(), isEmbedded: true, where: DATA, ended: NEVER, stop: async () => undefined }
}

async function checkReachable(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:/.test(url)) {
    throw new StartError(
      'DATABASE_URL is geen geldig adres. Voorbeeld: postgresql://kennisplein:geheim@localhost:5432/kennisplein',
    )
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw new StartError(
      `De database op ${new URL(url).host} is niet te gebruiken: ${reason(error)}. Controleer DATABASE_URL.`,
    )
  }
}

const REASONS = new Map([
  ['ECONNREFUSED', 'daar luistert geen server'],
  ['ENOTFOUND', 'die computer is niet te vinden'],
  ['EAI_AGAIN', 'die computer is niet te vinden'],
  ['EHOSTUNREACH', 'die computer is niet te bereiken'],
  ['28P01', 'de gebruikersnaam of het wachtwoord klopt niet'],
  ['28000', 'deze gebruiker mag zich daar niet aanmelden'],
  ['3D000', 'die database bestaat niet'],
  ['53300', 'er zijn te veel verbindingen open'],
])

function reason(error: unknown): string {
  const known = REASONS.get(codeOf(error) ?? '')
  if (known) return known
  const message = error instanceof Error ? error.message : String(error)
  return message.includes('timeout') ? 'er komt geen antwoord' : message
}
