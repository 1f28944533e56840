import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { canCreateGebruikers } from './policy'
import { requirePlek } from './rechten'
import { gebruikerVelden, nieuwWachtwoord } from './schema'
import { maakUitnodiging, uitnodigingPad } from './uitnodiging'
import { hashWachtwoord } from './wachtwoord'
import { requireSterk } from './wachtwoordsterkte'

/**
 * Makes an account on the server itself: the demo accounts, the first beheerder. Out: its id and, without a
 * `wachtwoord`, the absolute link to choose one (works ten minutes). Throws RefusedError when the address is taken.
 */
export const createGebruiker = defineCommand({
  name: 'gebruiker.create',
  input: z.object({
    ...gebruikerVelden,
    wachtwoord: nieuwWachtwoord.nullable().default(null),
    isDemo: z.boolean().default(false),
  }),
  load: nothing,
  authorize: canCreateGebruikers,
  run: async ({ db, input, now, link }) => {
    const { wachtwoord, ...velden } = input
    // Everybody may know the password of the demo accounts.
    if (wachtwoord !== null && !input.isDemo) await requireSterk(db, wachtwoord, velden)
    const id = await insertGebruiker(db, {
      ...velden,
      wachtwoordHash: wachtwoord === null ? null : await hashWachtwoord(wachtwoord),
    })
    if (wachtwoord !== null) return { id, link: null }
    const { token } = await maakUitnodiging(db, id, now)
    return { id, link: link(uitnodigingPad(token)) }
  },
  item: (_subject, { id }) => id,
})

type Velden = { [Veld in keyof typeof gebruikerVelden]: z.output<(typeof gebruikerVelden)[Veld]> }

/** Inserts an account with its rollen. Out: its id. Throws RefusedError when the address is taken. */
export async function insertGebruiker(
  db: Db,
  { rollen, ...velden }: Velden & { wachtwoordHash?: string | null; isDemo?: boolean },
): Promise<string> {
  await requirePlek(db, velden)
  const { count } = await db.gebruiker.createMany({ data: [velden], skipDuplicates: true })
  if (count === 0) throw new RefusedError('Er is al een account met dit e-mailadres.')
  const { id } = await db.gebruiker.findUniqueOrThrow({
    where: { email: velden.email },
    select: { id: true },
  })
  await db.gebruikerRol.createMany({ data: rollen.map((rol) => ({ gebruikerId: id, rol })) })
  return id
}
