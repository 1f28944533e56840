import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import type { InschrijvingStatus, Registersoort } from '@/prisma/generated/client'
import { aanmeldstand } from './aanmelding'
import {
  type Aanmeldscholing,
  leesDeelnemer,
  plaatsOpWachtlijst,
  ruimteVan,
  type Tellingen,
} from './inschrijvingen'
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
  const { gebruiker, eigen, tellingen } = await leesDeelnemer(db, subject.id, gebruikerId)
  if (eigen && eigen.status !== 'AFGEMELD') return antwoord(context, eigen)
  const { status, plaats: plek } = bepaalPlek(context, tellingen, gebruiker.netwerkId)
  // A new row, so that who comes back joins the end of the line.
  if (eigen) await db.inschrijving.delete({ where: { id: eigen.id } })
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

/** Throws RefusedError with the reason when nobody can enrol (any more). Out: is there a place for somebody of this netwerk? */
export function eisOpen(
  { subject, now }: Pick<Context, 'subject' | 'now'>,
  { bezetting, wachtend }: Tellingen,
  netwerkId: string | null,
): boolean {
  const { aanmeldenOpen, aanmeldenTot, bijeenkomsten } = subject
  const eersteBegin = bijeenkomsten[0]?.begin ?? null
  const vrij = vrijVoor(ruimteVan(subject, now), bezetting, netwerkId)
  const stand = aanmeldstand({ vrij, wachtend, aanmeldenOpen, aanmeldenTot, eersteBegin }, now)
  if (stand.stand === 'GESLOTEN') throw new RefusedError(stand.zin)
  return stand.stand === 'OPEN'
}

type Plek = { status: 'BEVESTIGD'; plaats: null } | { status: 'WACHTLIJST'; plaats: number }

function bepaalPlek(context: Context, tellingen: Tellingen, netwerkId: string | null): Plek {
  const isVrij = eisOpen(context, tellingen, netwerkId)
  return isVrij
    ? { status: 'BEVESTIGD', plaats: null }
    : { status: 'WACHTLIJST', plaats: tellingen.wachtend + 1 }
}

type Ingeschreven = { status: InschrijvingStatus; volgnummer: bigint }

async function antwoord({ db, subject }: Context, { status, volgnummer }: Ingeschreven) {
  const plek = status === 'WACHTLIJST' ? await plaatsOpWachtlijst(db, subject.id, volgnummer) : null
  return { slug: subject.publicatie.slug, status, plaats: plek }
}
