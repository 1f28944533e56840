import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import type { RunContext } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import type { Db, Prisma } from '@/lib/platform/db'
import { antwoordMail } from './emails'
import { selectMeldingForPolicy, visibleMelding } from './policy'

const selectOpen = {
  ...selectMeldingForPolicy,
  id: true,
  soort: true,
  nummer: true,
  publicatieId: true,
  organisatieId: true,
  publicatie: { select: { ...selectMeldingForPolicy.publicatie.select, titel: true, ref: true } },
  organisatie: { select: { ...selectMeldingForPolicy.organisatie.select, naam: true, ref: true } },
  netwerk: { select: { ...selectMeldingForPolicy.netwerk.select, naam: true, ref: true } },
} satisfies Prisma.MeldingSelect

type Geladen = Prisma.MeldingGetPayload<{ select: typeof selectOpen }>

/** A melding to deal with; null when it does not exist for this actor. */
export const laadMelding = (db: Db, actor: Actor, id: string) =>
  db.melding.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id }, visibleMelding(actor)] },
    select: selectOpen,
  })

/** The ref of what the melding is about, for the logboek. */
export const refVan = ({ publicatie, organisatie, netwerk, id }: Geladen): string =>
  (publicatie ?? organisatie ?? netwerk)?.ref ?? id

type Uitkomst = { status: 'AANGEPAST' | 'GEBLEVEN' | 'GESLOTEN'; antwoord: string }

/**
 * Gives the melding, and every open one about the same number, its answer, and mails it to each who reported it. Throws
 * RefusedError when somebody else was first. Out: how many got the answer.
 */
export async function handelAf<Input>(
  { db, actor, subject, now, mail, link }: RunContext<Input, Geladen>,
  { status, antwoord }: Uitkomst,
): Promise<number> {
  if (!isSignedIn(actor)) throw new ForbiddenError()
  const { id, soort, nummer, publicatieId, organisatieId } = subject
  const zelfde = nummer === null ? { id } : { nummer, publicatieId, organisatieId }
  const meldingen = await db.melding.updateManyAndReturn({
    where: { ...zelfde, status: 'OPEN' },
    data: { status, antwoord, afgehandeldDoorId: actor.id, afgehandeldOp: now },
    select: { id: true, gebruiker: { select: { id: true, naam: true, email: true, gedeactiveerdOp: true } } },
  })
  // Two people may answer at once; the status in `where` lets one win.
  if (!meldingen.some((melding) => melding.id === id))
    throw new RefusedError('Iemand anders heeft deze melding al afgehandeld. Laad de pagina opnieuw.')
  const titel = subject.publicatie?.titel ?? (subject.organisatie ?? subject.netwerk)?.naam ?? ''
  for (const { id: een, gebruiker } of meldingen)
    if (gebruiker.gedeactiveerdOp === null && gebruiker.id !== actor.id)
      await mail({
        sleutel: `melding/${een}/antwoord`,
        aan: gebruiker.email,
        ...antwoordMail({ naam: gebruiker.naam, titel, soort, status, antwoord, link: link('/meldingen') }),
      })
  return meldingen.length
}
