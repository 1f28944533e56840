import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { newToken } from './sessietoken'

// Argon2id is the package's default; 19 MiB, two passes, one lane (ASVS 11.4.2).
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// A phone and a desktop may type the same é in two ways.
const eenVorm = (wachtwoord: string) => wachtwoord.normalize('NFKC')

/** What the database keeps of a password. */
export const hashWachtwoord = (wachtwoord: string): Promise<string> => hash(eenVorm(wachtwoord), COST)

let nobodysHash: Promise<string> | undefined

/**
 * Is this the password? Without a hash (an unknown address, an account that was never activated) it does the same work
 * and says no, so that time tells nobody who has an account (security.md S3).
 */
export async function isWachtwoord(wachtwoord: string, stored: string | null): Promise<boolean> {
  nobodysHash ??= hashWachtwoord(newToken())
  const reserve = await nobodysHash
  const isRight = await verify(stored ?? reserve, eenVorm(wachtwoord))
  return isRight && stored !== null
}
