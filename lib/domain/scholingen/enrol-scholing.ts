import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { InschrijvingStatus } from '@/prisma/generated/client'
import { aanmeldstand } from './aanmelding'
import {
  type Aanmeldscholing,
  plaatsOpWachtlijst,
  ruimteVan,
  selectAanmelding,
  telInschrijvingen,
  vergrendel,
} from './inschrijvingen'
import { vrijVoor } from './plaatsverdeling'
import { canEnrol, publishedScholing } from './policy'
import { mailInschrijving } from './wachtlijst'

const inputSchema = z.object({ id: z.uuid() })
type Context = RunContext<z.output<typeof inputSchema>, Aanmeldscholing>

/**
 * Schrijf je in. In: the scholing's id. Out: its slug, and a place or a spot on the waiting list (`plaats` from 1).
 * Pressing twice is harmless: who is enrolled stays enrolled, without a second mail.
 */
export const enrolScholing = defineCommand({
  name: 'scholing.enrol',
  input: inputSchema,
  load: async ({ db, actor, input }) => {
    await vergrendel(db, input.id)
    return db.scholing.findFirst({
      where: { id: input.id, ...publishedScholing(actor) },
      select: selectAanmelding,
    })
  },
  authorize: canEnrol,
  run: async (context) => {
    const { db, actor, subject } = context
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const { inschrijvingen, ...gebruiker } = await leesDeelnemer(db, actor.id, subject.id)
    const bestaande = inschrijvingen[0]
    if (bestaande && bestaande.status !== 'AFGEMELD') return antwoord(context, bestaande)
    const { status, plaats } = await bepaalPlek(context, gebruiker.netwerkId)
    // A new row, so that who comes back joins the end of the line.
    if (bestaande) await db.inschrijving.delete({ where: { id: bestaande.id } })
    const nieuwe = await db.inschrijving.create({
      data: { scholingId: subject.id, gebruikerId: actor.id, status },
      select: { id: true, volgnummer: true, aanbodTot: true },
    })
    await mailInschrijving(context, status, subject, { ...nieuwe, gebruiker }, plaats ?? 0)
    return { slug: subject.publicatie.slug, status, plaats }
  },
  item: ({ publicatie }) => publicatie.ref,
  // Who takes part is not searched for.
  reindexes: () => null,
})

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

async function bepaalPlek({ db, subject, now }: Context, netwerkId: string | null): Promise<Plek> {
  const { aanmeldenOpen, aanmeldenTot, bijeenkomsten } = subject
  const { bezetting, wachtend } = await telInschrijvingen(db, subject.id)
  const eersteBegin = bijeenkomsten[0]?.begin ?? null
  const vrij = vrijVoor(ruimteVan(subject, now), bezetting, netwerkId)
  const stand = aanmeldstand({ vrij, wachtend, aanmeldenOpen, aanmeldenTot, eersteBegin }, now)
  if (stand.stand === 'GESLOTEN') throw new RefusedError(stand.zin)
  return stand.stand === 'OPEN'
    ? { status: 'BEVESTIGD', plaats: null }
    : { status: 'WACHTLIJST', plaats: wachtend + 1 }
}

type Ingeschreven = { status: InschrijvingStatus; volgnummer: bigint }

async function antwoord({ db, subject }: Context, { status, volgnummer }: Ingeschreven) {
  const plaats = status === 'WACHTLIJST' ? await plaatsOpWachtlijst(db, subject.id, volgnummer) : null
  return { slug: subject.publicatie.slug, status, plaats }
}
