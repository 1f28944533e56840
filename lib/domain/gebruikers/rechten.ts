import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { countTry } from './aanmeldlimiet'
import { isWachtwoord } from './wachtwoord'

type Counter = Parameters<typeof countTry>[0]
type Bevestiging = { db: Db; actor: Actor; counter: Counter; wachtwoord: string | null; adres: string }

/**
 * Asks the person at the keyboard for the own password again, before rights of others change (security.md S6).
 * Counts like a sign-in. Throws InvalidInputError on `eigenWachtwoord`, or RefusedError over the limit.
 */
export async function requireEigenWachtwoord({
  db,
  actor,
  counter,
  wachtwoord,
  adres,
}: Bevestiging): Promise<void> {
  if (actor.kind !== 'gebruiker') return
  if (wachtwoord === null) {
    throw new InvalidInputError({
      eigenWachtwoord: ['Vul je eigen wachtwoord in. Zo weten we zeker dat jij dit verandert.'],
    })
  }
  const self = await db.gebruiker.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, wachtwoordHash: true },
  })
  // The browser is signed in to this account, so it counts in a bucket of its own.
  const giveBack = await countTry(counter, { email: `bevestiging:${self.email}`, adres, apparaat: null })
  if (!(await isWachtwoord(wachtwoord, self.wachtwoordHash))) {
    throw new InvalidInputError({
      eigenWachtwoord: ['Dit is niet je eigen wachtwoord. Probeer het opnieuw.'],
    })
  }
  await giveBack()
}

/**
 * Locks the set of beheerders until the end of the transaction: two people who each remove the other must see each
 * other's change (security.md K3). Call it before a beheerder loses the rol or the account.
 */
export async function lockBeheerders(db: Db): Promise<void> {
  await db.$queryRaw`select "gebruikerId" from "GebruikerRol" where rol = 'BEHEER' order by "gebruikerId" for update`
}

/** Throws RefusedError, which rolls back, when nobody is left who can sign in as beheer. */
export async function requireBeheerder(db: Db): Promise<void> {
  const left = await db.gebruiker.count({
    where: { gedeactiveerdOp: null, wachtwoordHash: { not: null }, rollen: { some: { rol: 'BEHEER' } } },
  })
  if (left === 0)
    throw new RefusedError(
      'Dit is de laatste beheerder die zich kan aanmelden. Geef eerst iemand anders de rol Beheer.',
    )
}

/** Throws RefusedError when a chosen netwerk or organisatie does not exist (any more). */
export async function requirePlek(
  db: Db,
  { netwerkId, organisatieId }: { netwerkId: string | null; organisatieId: string | null },
): Promise<void> {
  if (netwerkId !== null && (await db.netwerk.count({ where: { id: netwerkId } })) === 0) {
    throw new RefusedError('Dit netwerk bestaat niet meer. Kies een ander netwerk.')
  }
  if (organisatieId !== null && (await db.organisatie.count({ where: { id: organisatieId } })) === 0) {
    throw new RefusedError('Deze organisatie bestaat niet meer. Kies een andere organisatie.')
  }
}
