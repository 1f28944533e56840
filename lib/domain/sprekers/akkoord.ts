import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { isHooguit } from '../opnames/schema'
import { alsDag, alsDatum, dagVan } from '../publicatie/controle'
import type { antwoordVelden } from './schema'

/** A secret of 256 random bits for the link in the mail, and what the database keeps of it. */
export const nieuweSleutel = (): string => randomBytes(32).toString('base64url')
export const afdruk = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** What a speaker is shown and answers about. */
export const selectAkkoord = {
  id: true,
  naam: true,
  gebruikerId: true,
  scholingId: true,
  akkoord: true,
  gevraagdBereik: true,
  gevraagdTot: true,
  akkoordBereik: true,
  akkoordTot: true,
  scholing: {
    select: {
      organisatorRol: true,
      publicatie: { select: { ref: true, titel: true, netwerk: { select: { naam: true } } } },
      bijeenkomsten: { select: { begin: true }, orderBy: { begin: 'asc' }, take: 1 },
    },
  },
} satisfies Prisma.SprekerSelect
type Rij = Prisma.SprekerGetPayload<{ select: typeof selectAkkoord }>

/** The question with what was answered so far; days are Dutch ones. Null when nothing was asked. */
export function alsAkkoordvraag({ scholing, gevraagdBereik, gevraagdTot, ...rij }: Rij) {
  const tot = alsDag(gevraagdTot)
  if (gevraagdBereik === null || tot === null) return null
  return {
    id: rij.id,
    naam: rij.naam,
    titel: scholing.publicatie.titel,
    van: [scholing.organisatorRol, scholing.publicatie.netwerk?.naam].filter(Boolean).join(', '),
    begin: scholing.bijeenkomsten[0]?.begin ?? null,
    akkoord: rij.akkoord,
    gevraagd: { bereik: gevraagdBereik, tot },
    gegeven: rij.akkoordBereik && { bereik: rij.akkoordBereik, tot: alsDag(rij.akkoordTot) ?? tot },
  }
}
export type Akkoordvraag = NonNullable<ReturnType<typeof alsAkkoordvraag>>

type Antwoord = z.output<z.ZodObject<typeof antwoordVelden>>

/** Keeps what a speaker answers, within what was asked; a no after a yes takes it back. Throws InvalidInputError. */
export async function bewaarAntwoord(db: Db, rij: Rij, antwoord: Antwoord, now: Date): Promise<void> {
  await db.spreker.update({
    where: { id: rij.id },
    data: { antwoordOp: now, ...(antwoord.antwoord === 'ja' ? jawoord(rij, antwoord, now) : nee(rij)) },
  })
}

const nee = ({ akkoord }: Rij) => ({
  akkoord: akkoord === 'JA' || akkoord === 'INGETROKKEN' ? ('INGETROKKEN' as const) : ('NEE' as const),
  akkoordBereik: null,
  akkoordTot: null,
})

function jawoord({ gevraagdBereik, gevraagdTot }: Rij, { bereik, tot }: Antwoord, now: Date) {
  if (!bereik || !gevraagdBereik || !isHooguit(bereik, gevraagdBereik))
    throw new InvalidInputError({ bereik: ['Kies wie de opname mag bekijken.'] })
  if (!tot || !gevraagdTot || alsDatum(tot) > gevraagdTot || tot < dagVan(now))
    throw new InvalidInputError({ tot: ['Kies een dag vanaf vandaag, niet later dan wat gevraagd is.'] })
  return { akkoord: 'JA' as const, akkoordBereik: bereik, akkoordTot: alsDatum(tot) }
}
