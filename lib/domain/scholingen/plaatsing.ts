import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import type { InschrijvingStatus, Registersoort } from '@/prisma/generated/client'
import { aanmeldstand } from './aanmelding'
import { type Aanmeldscholing, plaatsOpWachtlijst, ruimteVan, telInschrijvingen } from './inschrijvingen'
import { vrijVoor } from './plaatsverdeling'
import { GEEN_NUMMER } from './registratienummer'
import { mailInschrijving } from './wachtlijst'

type Context = Pick<RunContext<unknown, Aanmeldscholing>, 'db' | 'now' | 'mail' | 'link' | 'subject'>
type Registratienummer = { registersoort: Registersoort | null; registratienummer: string | null }
type Wens = {
  gebruikerId: string
  opmerking?: string | null
  /** for the accreditation; a colleague gives none */
  nummer?: Registratienummer
  /** the colleague who does this for them */
  door?: { id: string; naam: string }
}

/**
 * Gives somebody a place, or a spot at the end of the waiting list (`plaats` from 1), and mails them. Who is enrolled
 * stays enrolled, without a second mail. The caller holds the lock on the scholing.
 */
export async function plaats(
  context: Context,
  { gebruikerId, opmerking = null, nummer = GEEN_NUMMER, door }: Wens,
) {
  const { db, subject } = context
  const { inschrijvingen, ...gebruiker } = await leesDeelnemer(db, gebruikerId, subject.id)
  const bestaande = inschrijvingen[0]
  if (bestaande && bestaande.status !== 'AFGEMELD') return antwoord(context, bestaande)
  const { status, plaats: plek } = await bepaalPlek(context, gebruiker.netwerkId)
  // A new row, so that who comes back joins the end of the line.
  if (bestaande) await db.inschrijving.delete({ where: { id: bestaande.id } })
  const nieuwe = await db.inschrijving.create({
    data: {
      scholingId: subject.id,
      gebruikerId,
      status,
      opmerking,
      ...nummer,
      ingeschrevenDoorId: door?.id ?? null,
    },
    select: { id: true, volgnummer: true, aanbodTot: true },
  })
  const geadresseerde = { ...nieuwe, gebruiker, door: door?.naam ?? null }
  await mailInschrijving(context, status, subject, geadresseerde, plek ?? 0)
  return { slug: subject.publicatie.slug, status, plaats: plek }
}

/** Throws RefusedError with the reason when nobody can enrol (any more). Out: how it stands for one netwerk. */
export async function eisOpen({ db, subject, now }: Context, netwerkId: string | null) {
  const { aanmeldenOpen, aanmeldenTot, bijeenkomsten } = subject
  const { bezetting, wachtend } = await telInschrijvingen(db, subject.id)
  const eersteBegin = bijeenkomsten[0]?.begin ?? null
  const vrij = vrijVoor(ruimteVan(subject, now), bezetting, netwerkId)
  const stand = aanmeldstand({ vrij, wachtend, aanmeldenOpen, aanmeldenTot, eersteBegin }, now)
  if (stand.stand === 'GESLOTEN') throw new RefusedError(stand.zin)
  return { isVrij: stand.stand === 'OPEN', wachtend }
}

/** Everything about the person in one statement: others stand in line for the lock meanwhile. */
const leesDeelnemer = (db: Db, id: string, scholingId: string) =>
  db.gebruiker.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id },
    select: {
      naam: true,
      email: true,
      netwerkId: true,
      inschrijvingen: { where: { scholingId }, select: { id: true, status: true, volgnummer: true } },
    },
  })

type Plek = { status: 'BEVESTIGD'; plaats: null } | { status: 'WACHTLIJST'; plaats: number }

async function bepaalPlek(context: Context, netwerkId: string | null): Promise<Plek> {
  const { isVrij, wachtend } = await eisOpen(context, netwerkId)
  return isVrij ? { status: 'BEVESTIGD', plaats: null } : { status: 'WACHTLIJST', plaats: wachtend + 1 }
}

type Ingeschreven = { status: InschrijvingStatus; volgnummer: bigint }

async function antwoord({ db, subject }: Context, { status, volgnummer }: Ingeschreven) {
  const plek = status === 'WACHTLIJST' ? await plaatsOpWachtlijst(db, subject.id, volgnummer) : null
  return { slug: subject.publicatie.slug, status, plaats: plek }
}
