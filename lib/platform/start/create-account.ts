import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createGebruiker } from '@/lib/domain/gebruikers/create-gebruiker'
import { job } from '@/lib/kernel/actor'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { database } from '../db'
import { closeRateLimits } from '../rate-limit'

const USAGE =
  'Gebruik: npm run account:create -- --email=naam@voorbeeld.nl --naam="Voor Achternaam"\n' +
  'Dat geeft een link om een wachtwoord te kiezen. Of geef het wachtwoord zelf:\n' +
  '  npm run account:create -- --email=… --naam=… --wachtwoord-stdin < bestand-met-wachtwoord'

/** `npm run account:create`: the first BEHEER account, on a portal without demo accounts. */
async function createAccount(): Promise<void> {
  const { email, naam, 'wachtwoord-stdin': asksPassword } = parseArguments()
  if (!email || !naam) throw new RefusedError(USAGE)
  const wachtwoord = asksPassword ? (await text(process.stdin)).replace(/\r?\n$/, '') : null
  const { link } = await createGebruiker(job('account:create'), {
    email,
    naam,
    rollen: ['BEHEER'],
    netwerkId: null,
    organisatieId: null,
    wachtwoord,
  })
  console.log(`Het account ${email} is gemaakt, met de rol beheer.`)
  if (link) console.log(`Kies binnen tien minuten een wachtwoord op:\n${link}`)
}

function parseArguments() {
  try {
    const options = {
      email: { type: 'string' },
      naam: { type: 'string' },
      'wachtwoord-stdin': { type: 'boolean' },
    } as const
    return parseArgs({ options }).values
  } catch {
    throw new RefusedError(USAGE)
  }
}

try {
  await createAccount()
} catch (error) {
  if (!(error instanceof RefusedError || error instanceof InvalidInputError)) throw error
  const faults = error instanceof InvalidInputError ? Object.values(error.fields).flat() : [error.message]
  console.error(faults.join('\n'))
  process.exitCode = 1
} finally {
  await closeRateLimits()
  await database().$disconnect()
}
