import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { ZONDER_PLANNING } from './planning'
import type { Overgang } from './publicatiestatus'

type Stap = {
  actor: Actor
  now: Date
  subject: {
    auteurId: string | null
    publicerenOp: Date | null
    goedkeurderId: string | null
    plaatsreden: string | null
  }
  input: { volgensPlan?: boolean | undefined; reden?: string | null | undefined }
}
type Stempel = Prisma.PublicatieUncheckedUpdateManyInput

/** What a status step writes beside the status: who, when, and what no longer holds. `moment`: when it counts as published. */
export function stempel(overgang: Overgang, stap: Stap, moment: Date): Stempel {
  const redacteurId = actorId(stap.actor)
  switch (overgang) {
    case 'submit':
      return { aangebodenOp: stap.now }
    case 'publish':
      return bijPublicatie(stap, moment)
    case 'sendBack':
      return { redacteurId, ...ZONDER_PLANNING, planbericht: stap.subject.publicerenOp ? TERUG : null }
    case 'withdraw':
    case 'archive':
      return { ...ZONDER_PLANNING, ...NIETS_TE_LEZEN, eindigtOp: null, planbericht: null }
    case 'restore':
      return {}
  }
}

const TERUG = 'Het stuk is teruggestuurd voordat het zover was. Het gaat niet vanzelf naar buiten.'
const NIETS_TE_LEZEN = { nogTeLezenSinds: null, plaatserId: null, plaatsreden: null, tweedeLezerId: null }

function bijPublicatie({ actor, now, subject, input }: Stap, moment: Date): Stempel {
  // What was agreed on is published by who agreed to it.
  const redacteurId = input.volgensPlan ? subject.goedkeurderId : actorId(actor)
  const vast = {
    gepubliceerdOp: moment,
    redacteurId,
    planbericht: null,
    ...ZONDER_PLANNING,
    ...NIETS_TE_LEZEN,
  }
  const isEigen = subject.auteurId !== null && subject.auteurId === redacteurId
  if (!isEigen) return vast
  return {
    ...vast,
    nogTeLezenSinds: now,
    plaatserId: redacteurId,
    plaatsreden: input.reden ?? subject.plaatsreden,
  }
}
